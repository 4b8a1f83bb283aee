import type { Item } from '../../core/briefing/briefing'
import { useNumbers, useSourceMap } from '../state/derived'
import { light, openReader } from '../state/view-store'
import { t } from '../strings'

/** The sources of an item as numbers; each opens the exact words. */
export function Citations({ item }: { item: Item }) {
  const numbers = useNumbers()
  const sources = useSourceMap()
  return (
    <span className="citations">
      {item.citations.map((c) => {
        const number = numbers.get(c.source) ?? 0
        const source = sources.get(c.source)
        return (
          <button
            key={`${c.source}${c.start}`}
            className="citation"
            aria-label={t.memo.cite(number, source?.title ?? source?.file ?? '')}
            onClick={() => {
              openReader(c)
            }}
            onFocus={() => {
              light([c])
            }}
            onMouseEnter={() => {
              light([c])
            }}
            onMouseLeave={() => {
              light([])
            }}
          >
            {number}
          </button>
        )
      })}
    </span>
  )
}
