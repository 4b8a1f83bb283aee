import { MoreHorizontal } from 'lucide-react'
import { MenuButton } from '../parts/menu-button'
import { outletOf, titleOf, type UsedSource } from '../state/derived'
import { perform } from '../state/edit'
import { useProject } from '../state/project-store'
import { openReader, setFilters, useView } from '../state/view-store'
import { t } from '../strings'

/** One article: title, outlet and date, and what it credits or copies. */
export function SourceRow({ used }: { used: UsedSource }) {
  const { source } = used
  const origins = useProject((s) => s.material.origins[source.id]) ?? []
  const open = useView((s) => s.middle === 'reader' && s.reader?.source === source.id)
  const title = titleOf(used)
  return (
    <li className={open ? 'source source-open' : 'source'}>
      <button
        className="source-main"
        aria-label={t.sources.open(title)}
        aria-current={open ? 'true' : undefined}
        onClick={() => {
          openReader({ source: source.id, start: 0, end: 0 })
        }}
      >
        <span className="source-title">{title}</span>
        <span className="source-line small quiet">
          {outletOf(used) ?? t.sources.noOutlet} · {source.published?.slice(0, 10) ?? t.sources.undated}
        </span>
        <span className="source-origins">
          {origins.map((o) => (
            <span key={`${o.name}-${o.kind}`} className={`origin origin-${o.kind}`}>
              {o.kind === 'credit' ? t.sources.credit(o.name) : t.sources.copy(o.name)}
            </span>
          ))}
        </span>
      </button>
      <MenuButton
        label={`${t.evidence.more}: ${title}`}
        className="icon-button icon-button-small source-more"
        groups={[
          [
            {
              id: 'only',
              title: t.sources.only,
              run: () => {
                setFilters({ source: source.id })
                useView.setState({ middle: 'evidence' })
              }
            }
          ],
          [
            {
              id: 'remove',
              title: t.sources.remove,
              run: () => {
                perform(t.steps.removeSource, [{ type: 'remove-source', id: source.id }], {
                  note: t.sources.removed(title)
                })
              }
            }
          ]
        ]}
      >
        <MoreHorizontal size={14} aria-hidden />
      </MenuButton>
    </li>
  )
}
