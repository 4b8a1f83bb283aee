import { MoreHorizontal } from 'lucide-react'
import { memo } from 'react'
import type { Origin } from '../../core/corroboration/claim'
import { isUncredited } from '../../core/corroboration/origins/copy-name'
import type { MenuGroup } from '../parts/menu'
import { MenuButton } from '../parts/menu-button'
import { openDialog } from '../state/app-store'
import { outletOf, titleOf, type UsedSource } from '../state/derived'
import { perform } from '../state/edit'
import { useProject } from '../state/project-store'
import { openReader, setFilters, useView } from '../state/view-store'
import { t } from '../strings'

interface SourceRowProps {
  readonly used: UsedSource
  readonly position: number
  readonly total: number
  /** Whether Tab leads here. */
  readonly current: boolean
  readonly onFocus: (position: number) => void
}

/** One article: title, outlet and date, and what it credits or copies. */
export const SourceRow = memo(function SourceRow({
  used,
  position,
  total,
  current,
  onFocus
}: SourceRowProps) {
  const { source } = used
  const origins = useProject((s) => s.material.origins[source.id]) ?? []
  const open = useView((s) => s.middle === 'reader' && s.reader?.source === source.id)
  const title = titleOf(used)
  const outlet = outletOf(used)
  // An outlet's own article is the origin; it neither credits nor copies itself.
  const others = origins.filter((o) => o.name !== outlet)
  const { reliability, credibility } = used.entry.grade
  const grade = `${reliability ?? ''}${credibility ?? ''}`
  return (
    <div
      role="listitem"
      aria-posinset={position}
      aria-setsize={total}
      className={open ? 'source source-open' : 'source'}
      onFocus={() => {
        onFocus(position)
      }}
    >
      <button
        className="source-main"
        tabIndex={current ? 0 : -1}
        aria-label={t.sources.open(title)}
        aria-current={open ? 'true' : undefined}
        onClick={() => {
          openReader({ source: source.id, start: 0, end: 0 })
        }}
      >
        <span className="source-title">{title}</span>
        <span className="source-line small quiet">
          {outlet ?? t.sources.noOutlet} · {dateOf(used)}
        </span>
        <span className="source-origins">
          {grade === '' ? null : <span className="grade">{grade}</span>}
          {others.length < origins.length ? <span className="origin">{t.sources.origin}</span> : null}
          {others.map((o) => (
            <span key={`${o.name}-${o.kind}`} title={o.name} className={`origin origin-${o.kind}`}>
              {originText(o)}
            </span>
          ))}
        </span>
      </button>
      <MenuButton
        label={`${t.evidence.more}: ${title}`}
        className="icon-button icon-button-small source-more"
        excludeFromTabOrder={!current}
        groups={() => menuOf(source.id, title)}
      >
        <MoreHorizontal size={14} aria-hidden />
      </MenuButton>
    </div>
  )
})

const menuOf = (id: string, title: string): MenuGroup[] => [
  {
    entries: [
      {
        id: 'details',
        title: t.sources.details,
        run: () => {
          openDialog({ name: 'source', source: id })
        }
      },
      {
        id: 'only',
        title: t.sources.only,
        run: () => {
          setFilters({ source: id })
          useView.setState({ middle: 'evidence', pane: 'evidence' })
        }
      }
    ]
  },
  {
    entries: [
      {
        id: 'remove',
        title: t.sources.remove,
        run: () => {
          perform(t.steps.removeSource, [{ type: 'remove-source', id }], { note: t.sources.removed(title) })
        }
      }
    ]
  }
]

/** "credits Reuters", or how much of the article stands elsewhere too: "Reuters copy 64%". */
function originText({ kind, name, share = 0 }: Origin): string {
  if (kind === 'credit') return t.sources.credit(name)
  const copy = isUncredited(name) ? t.sources.sharedCopy : t.sources.copy(name)
  return share === 0 ? copy : `${copy} ${t.sources.percent(share)}`
}

const dateOf = ({ source, entry }: UsedSource): string =>
  (entry.corrections.published ?? source.published)?.slice(0, 10) ?? t.sources.undated
