import type { PageMap } from '../bridge/types'
import { focusItem } from '../memo/focus-item'
import { plain } from '../memo/runs'
import { useItem } from '../state/derived'
import { useView } from '../state/view-store'
import { t } from '../strings'

/** The items that stand on a page: each leads to where it is written, and the one that is being written is marked. */
export function PagePlaces({ map, page }: { map: PageMap; page: number }) {
  const current = useView((s) => s.item)
  return map.places
    .filter((place) => place.page === page)
    .map(({ item, top, bottom }) => (
      <Place
        key={`${item} ${top}`}
        item={item}
        top={(100 * top) / map.height}
        height={(100 * (bottom - top)) / map.height}
        current={item === current}
      />
    ))
}

interface PlaceProps {
  readonly item: string
  /** Percent of the page. */
  readonly top: number
  readonly height: number
  readonly current: boolean
}

function Place({ item, top, height, current }: PlaceProps) {
  const written = useItem(item)
  const words = written ? plain(written.content).slice(0, 80) : ''
  return (
    <button
      className="page-place"
      style={{ top: `${top}%`, height: `${height}%` }}
      data-place={item}
      aria-current={current ? 'true' : undefined}
      aria-label={t.preview.goTo(words)}
      onClick={() => {
        focusItem(item)
      }}
    />
  )
}
