import { useApp } from '../state/app-store'

/** What screen readers are told; two places in turn, so that the same words twice are heard twice. */
export function LiveRegion() {
  const { text, count } = useApp((s) => s.announced)
  return (
    <div className="visually-hidden">
      <div aria-live="polite" role="status">
        {count % 2 === 0 ? text : ''}
      </div>
      <div aria-live="polite" role="status">
        {count % 2 === 1 ? text : ''}
      </div>
    </div>
  )
}
