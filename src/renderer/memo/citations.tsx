import type { Citation, Item } from '../../core/briefing/briefing'
import { useNumber, useSourceMap } from '../state/derived'
import { light, openReader } from '../state/view-store'
import { t } from '../strings'

/** The sources of an item as numbers; each opens the exact words. */
export function Citations({ item }: { item: Item }) {
  return (
    <span className="citations">
      {item.citations.map((citation) => (
        <Chip key={`${citation.source}${citation.start}`} citation={citation} />
      ))}
    </span>
  )
}

function Chip({ citation }: { citation: Citation }) {
  const number = useNumber(citation.source)
  const source = useSourceMap().get(citation.source)
  return (
    <button
      className="citation"
      aria-label={t.memo.cite(number, source?.title ?? source?.file ?? '')}
      onClick={() => {
        openReader(citation)
      }}
      onFocus={() => {
        light([citation])
      }}
      onMouseEnter={() => {
        light([citation])
      }}
      onMouseLeave={() => {
        light([])
      }}
    >
      {number}
    </button>
  )
}
