import type { Material } from '../../corroboration/claim'
import type { Evidence } from '../../evidence/evidence'
import type { Citation, Item, JudgementItem, QuoteItem } from '../briefing'
import type { NewId } from '../new-briefing'
import { quotedWords } from '../quoted-words'
import { confidenceOf } from './confidence'
import type { Gap } from './gaps'
import type { Point } from './point'

/** Words of a source on one line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const citationOf = ({ source, start, end }: Evidence): Citation => ({ source, start, end })

/** The words of a point in every article that carries it: the best wording's article first, one citation each. */
function citationsOf({ evidence }: Point): Citation[] {
  const bySource = new Map<string, Citation>()
  for (const e of evidence) if (!bySource.has(e.source)) bySource.set(e.source, citationOf(e))
  return [...bySource.values()]
}

/** A point as a fact, with a remark behind it and the words that show what the remark says. */
export const factItem = (point: Point, newId: NewId, remark: Gap = { text: '', citations: [] }): Item => ({
  id: newId(),
  kind: 'fact',
  content: [{ text: oneLine(point.evidence[0].text) + remark.text }],
  citations: withMore(citationsOf(point), remark.citations)
})

/** Citations of articles that are not cited yet. */
const withMore = (citations: Citation[], more: readonly Citation[]): Citation[] => [
  ...citations,
  ...more.filter(({ source }) => !citations.some((c) => c.source === source))
]

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

export function quoteItem(point: Point, newId: NewId): QuoteItem {
  const [best] = point.evidence
  return {
    id: newId(),
    kind: 'quote',
    content: [{ text: quotedWords(best.text) }],
    citations: citationsOf(point),
    speaker: best.speaker
  }
}

/** The people who speak, by their full names, with the role a source gives them; those who speak most first. */
export function actorItems({ evidence }: Material, count: number, newId: NewId): Item[] {
  const actors = new Map<string, { name: string; role: string; citation: Citation; times: number }>()
  for (const { speaker, source } of evidence) {
    if (!speaker?.name?.includes(' ') || speaker.start === null || speaker.end === null) continue
    const { name, role, start, end } = speaker
    const key = name.toLowerCase().split(' ').at(-1) ?? ''
    const known = actors.get(key)
    if (known) known.times++
    if (role && (!known || known.role === '' || known.name.length < name.length)) {
      actors.set(key, { name, role, citation: { source, start, end }, times: known?.times ?? 1 })
    }
  }
  return [...actors.values()]
    .sort((a, b) => b.times - a.times)
    .slice(0, count)
    .map(({ name, role, citation }) => ({
      id: newId(),
      kind: 'fact',
      content: [{ text: name, strong: true }, { text: `, ${role}.` }],
      citations: [citation]
    }))
}
