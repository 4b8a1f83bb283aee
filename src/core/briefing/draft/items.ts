import type { Evidence } from '../../evidence/evidence'
import type { Citation, Item, JudgementItem, QuoteItem } from '../briefing'
import type { NewId } from '../new-briefing'
import { confidenceOf } from './confidence'
import type { Point } from './point'

/** Words of a source on one line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const citationOf = ({ source, start, end }: Evidence): Citation => ({ source, start, end })

/** The words of a point in every article that carries it: the best wording's article first, one citation each. */
export function citationsOf({ evidence }: Point): Citation[] {
  const bySource = new Map<string, Citation>()
  for (const e of evidence) if (!bySource.has(e.source)) bySource.set(e.source, citationOf(e))
  return [...bySource.values()]
}

export const factItem = (point: Point, newId: NewId, remark = ''): Item => ({
  id: newId(),
  kind: 'fact',
  content: [{ text: oneLine(point.evidence[0].text) + remark }],
  citations: citationsOf(point)
})

export const judgementItem = (point: Point, newId: NewId): JudgementItem => ({
  id: newId(),
  kind: 'judgement',
  content: [{ text: oneLine(point.evidence[0].text) }],
  citations: citationsOf(point),
  likelihood: null,
  confidence: confidenceOf(point)
})

export const textItem = (text: string, citations: readonly Citation[], newId: NewId): Item => ({
  id: newId(),
  kind: 'text',
  content: [{ text }],
  citations: [...citations]
})

/** A quotation as it stands in its source, without the comma that only leads on to its speaker. */
export function quoteItem(point: Point, newId: NewId): QuoteItem {
  const [best] = point.evidence
  const text = best.text.replace(/,$/, '')
  const citation = { source: best.source, start: best.start, end: best.start + text.length }
  const others = citationsOf(point).filter((c) => c.source !== best.source)
  return {
    id: newId(),
    kind: 'quote',
    content: [{ text }],
    citations: [best.spans ? citationOf(best) : citation, ...others],
    speaker: best.speaker
  }
}
