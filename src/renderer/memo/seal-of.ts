import type { QuoteItem } from '../../core/briefing/briefing'
import { bestSeal, seal, type Seal } from '../../core/memo/seal'
import type { Source } from '../../core/source/source'

/** How a quote stands to the words it cites: the best that any of its citations bears out. */
export const sealOf = (item: QuoteItem, sources: ReadonlyMap<string, Source>): Seal =>
  bestSeal(
    item.citations.flatMap((citation) => {
      const source = sources.get(citation.source)
      return source ? [seal(item.content, citation, source)] : []
    })
  )
