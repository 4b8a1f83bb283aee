import { useKeptPages, usePages } from '../state/pages'
import { t } from '../strings'

/** How many pages the memo takes, against those its template allows. */
export function PageCount() {
  useKeptPages()
  const map = usePages((s) => s.made?.map)
  if (!map) return null
  const over = map.most !== null && map.pages > map.most
  return (
    <span className={over ? 'doubt' : undefined}>
      {t.status.pages(map.pages, map.most)}
      {over ? `: ${t.status.tooLong(map.linesOver)}` : ''}
    </span>
  )
}
