import type { Span } from '../../core/source/span'
import type { Evidence } from '../../core/evidence/evidence'
import type { Card } from './evidence-cards'
import type { Filters } from './view-store'
import { whenIdle } from './when-idle'

/** What is known about cards beyond themselves. */
export interface Marks {
  readonly picked: (card: Card) => boolean
  readonly rejected: (card: Card) => boolean
  readonly origins: (source: string) => readonly string[]
}

/** Cards in an order of the analyst's choice: kept apart from filtering, which is done far more often. */
export const sortCards = (cards: readonly Card[], sort: Filters['sort']): Card[] =>
  [...cards].sort(order[sort])

/** The cards that pass every filter, in the order they are given. */
export function filterCards(cards: readonly Card[], filters: Filters, marks: Marks): Card[] {
  const words = wordsOf(filters.query)
  return cards.filter((card) => passes(card, filters, marks) && matches(card, words))
}

function passes(
  card: Card,
  { kind, shown, source, speaker, origin, backing }: Filters,
  marks: Marks
): boolean {
  if (kind !== 'all' && card.kind !== kind) return false
  if (source !== null && !card.articles.includes(source)) return false
  if (speaker !== null && !card.members.some((m) => m.speaker?.name === speaker)) return false
  if (origin !== null && !card.articles.some((id) => marks.origins(id).includes(origin))) return false
  if (backing !== 'any' && card.independent > 1 !== (backing === 'several')) return false
  const rejected = marks.rejected(card)
  if (shown === 'picked') return marks.picked(card)
  if (shown === 'unpicked') return !rejected && !marks.picked(card)
  if (shown === 'rejected') return rejected
  return shown === 'all' || !rejected
}

const matches = (card: Card, words: readonly string[]): boolean =>
  words.length === 0 ||
  card.members.some((m) => {
    const text = searchText(m)
    return words.every((word) => text.includes(word))
  })

/** What evidence is found by; worked out once a piece. */
function searchText(evidence: Evidence): string {
  const known = searchTexts.get(evidence)
  if (known !== undefined) return known
  const { text, speaker } = evidence
  const made = fold(`${text} ${speaker?.name ?? ''} ${speaker?.role ?? ''}`)
  searchTexts.set(evidence, made)
  return made
}
const searchTexts = new WeakMap<Evidence, string>()

/** Works out in idle moments what cards are found by, so that the first letter typed finds it done. Returns its end. */
export function prepareSearch(cards: readonly Card[]): () => void {
  let at = 0
  const work = (until: number): void => {
    for (; at < cards.length && performance.now() < until; at += 1) cards[at]?.members.forEach(searchText)
    if (at < cards.length) stop = whenIdle(work)
  }
  let stop = whenIdle(work)
  return () => {
    stop()
  }
}

const wordsOf = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean)

/** Where the words of a search stand in a text, in order and apart. */
export function matchesIn(text: string, query: string): Span[] {
  const words = wordsOf(query).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (words.length === 0) return []
  const folded = fold(text)
  // Where folding changed the length the places would be wrong: then nothing is marked.
  if (folded.length !== text.length) return []
  return [...folded.matchAll(new RegExp(words.join('|'), 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length
  }))
}

/** Letters without their case and accents, and curly quotation marks made straight. */
const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const PLAIN = /^[ -~]*$/

const order: Record<Filters['sort'], (a: Card, b: Card) => number> = {
  worth: (a, b) => b.lead.score - a.lead.score,
  origins: (a, b) =>
    b.independent - a.independent || b.articles.length - a.articles.length || b.lead.score - a.lead.score,
  order: (a, b) => compare(a.lead.source, b.lead.source) || a.lead.start - b.lead.start
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
