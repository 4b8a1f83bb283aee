import { Choice } from '../parts/choice'
import { useBriefing } from '../state/project-store'
import { useView } from '../state/view-store'
import { t } from '../strings'

/** Where the next pick goes, and the keys of the pane. */
export function PickTarget() {
  const { sections } = useBriefing()
  const target = useView((s) => s.target)
  const known = sections.some((s) => s.id === target) ? (target ?? '') : ''
  return (
    <footer className="pick-target small quiet">
      <span>{t.evidence.target}</span>
      <Choice
        label={t.evidence.target}
        className={known === '' ? '' : 'choice-on'}
        value={known}
        options={[
          { id: '', title: t.evidence.targetByKind },
          ...sections.map(({ id, heading }) => ({ id, title: heading }))
        ]}
        onChange={(id) => {
          useView.setState({ target: id === '' ? null : id })
        }}
      />
      <span className="card-space" />
      <span className="pick-keys" aria-hidden>
        {t.evidence.keyHints.map(([key, does]) => (
          <span key={key}>
            <kbd>{key}</kbd> {does}
          </span>
        ))}
      </span>
    </footer>
  )
}
