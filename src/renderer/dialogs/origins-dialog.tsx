import { useMemo } from 'react'
import { openDialog } from '../state/app-store'
import { useUsedSources } from '../state/derived'
import { useProject } from '../state/project-store'
import { setFilters, useView } from '../state/view-store'
import { t } from '../strings'
import { DialogFrame } from './dialog-frame'
import { originMap, type MapRibbon } from './origin-map'

/** Widths of the columns and of the room for ribbons between them, in the picture's own units. */
const LEFT = 270
const MIDDLE = 190
const RIGHT = 160

/** A picture of who copied whom: each origin filters the evidence by itself. */
export function OriginsDialog({ onClose }: { onClose: () => void }) {
  const sources = useUsedSources()
  const origins = useProject((s) => s.material.origins)
  const map = useMemo(() => originMap(sources, origins, t.sources.noOutlet), [sources, origins])
  const only = (origin: string): void => {
    setFilters({ origin, shown: 'all' })
    useView.setState({ middle: 'evidence', pane: 'evidence' })
    onClose()
  }
  return (
    <DialogFrame title={t.origins.heading} size="wide" onClose={onClose}>
      <p className="small quiet">{t.origins.legend}</p>
      <div className="origin-map" style={{ height: map.height }}>
        <svg
          className="ribbons"
          viewBox={`0 0 ${LEFT + MIDDLE + RIGHT} ${map.height}`}
          role="img"
          aria-label={t.origins.described(map.articles.length, map.origins.length)}
        >
          {map.ribbons.map((r) => (
            <path
              key={`${r.article}-${r.origin}-${r.kind}`}
              className={`ribbon ribbon-${r.kind}`}
              d={curve(r)}
              strokeWidth={r.width}
            />
          ))}
        </svg>
        <ul className="map-articles">
          {map.articles.map((a) => (
            <li key={a.id} style={{ top: a.y }}>
              <button
                className="map-article"
                title={a.title}
                onClick={() => {
                  openDialog({ name: 'source', source: a.id })
                }}
              >
                <span className="map-title">{a.title}</span>
                <span className="small quiet">{a.outlet}</span>
              </button>
            </li>
          ))}
        </ul>
        <ul className="map-origins">
          {map.origins.map((o) => (
            <li key={o.name} style={{ top: o.y }}>
              <button
                className="map-origin"
                onClick={() => {
                  only(o.name)
                }}
              >
                <span className="start-name">{o.name}</span>
                <span className="small quiet">{t.origins.carriedBy(o.articles)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </DialogFrame>
  )
}

function curve({ from, to }: MapRibbon): string {
  const [x1, x2] = [LEFT + 8, LEFT + MIDDLE - 4]
  const middle = (x1 + x2) / 2
  return `M${x1} ${from} C${middle} ${from} ${middle} ${to} ${x2} ${to}`
}
