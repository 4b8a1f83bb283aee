import type { Briefing, Citation, Item, ItemId, Section } from '../../core/briefing/briefing'
import { quotedWords } from '../../core/briefing/quoted-words'
import type { Evidence } from '../../core/evidence/evidence'
import type { SectionKind, Template } from '../../core/template/template'
import type { Card } from '../state/evidence-cards'
import { run } from './runs'

/** The template's kind of a section; a section the analyst added holds text. */
export const sectionKind = (section: Section, template: Template | undefined): SectionKind =>
  template?.sections.find((s) => s.id === section.slot)?.kind ?? 'text'

/** Where a card goes: the section chosen by the analyst, else the first of its kind, else the last one. */
export function targetSection(
  briefing: Briefing,
  template: Template | undefined,
  chosen: string | null,
  card: Card
): Section | undefined {
  const wanted: SectionKind = card.kind === 'quote' ? 'quotes' : 'facts'
  return (
    briefing.sections.find((s) => s.id === chosen) ??
    briefing.sections.find((s) => sectionKind(s, template) === wanted) ??
    briefing.sections.at(-1)
  )
}

/** A new item that says what a card says and cites every article that carries it, the words themselves first. */
export function itemFromCard(card: Card, kind: SectionKind, id: string): Item {
  const common = { id, content: run(card.lead.text), citations: citationsOf(card) }
  if (card.kind === 'quote' && card.lead.quoteType !== 'indirect')
    return { ...common, content: run(quotedWords(card.lead.text)), kind: 'quote', speaker: card.lead.speaker }
  if (kind === 'judgements') return { ...common, kind: 'judgement', likelihood: null, confidence: null }
  return { ...common, kind: kind === 'bottom-line' || kind === 'text' ? 'text' : 'fact' }
}

/** The lead's words, then one place in each other article. */
function citationsOf(card: Card): Citation[] {
  const bySource = new Map<string, Evidence>([[card.lead.source, card.lead]])
  for (const member of card.members) if (!bySource.has(member.source)) bySource.set(member.source, member)
  return [...bySource.values()].map(({ source, start, end }) => ({ source, start, end }))
}

const place = ({ source, start, end }: Citation): string => `${source}:${start}-${end}`

/** Ids of the items that cite each exact place. */
export type Places = ReadonlyMap<string, ItemId>

export function citedPlaces(items: readonly Pick<Item, 'id' | 'citations'>[]): Places {
  const places = new Map<string, ItemId>()
  for (const { id, citations } of items)
    for (const citation of citations) if (!places.has(place(citation))) places.set(place(citation), id)
  return places
}

/** The id of the item that a card was picked to, if any. */
export const pickedItem = (card: Card, places: Places): ItemId | undefined =>
  places.get(place(card.lead)) ?? card.members.map((m) => places.get(place(m))).find(Boolean)

/** The cards whose words stand at each exact place. */
export function cardsByPlace(cards: readonly Card[]): ReadonlyMap<string, readonly Card[]> {
  const found = new Map<string, Card[]>()
  for (const card of cards)
    for (const member of card.members) {
      const here = found.get(place(member))
      if (here) here.push(card)
      else found.set(place(member), [card])
    }
  return found
}

/** Ids of the cards that the memo cites: as many steps as it has citations, however many cards there are. */
export const pickedCards = (
  cards: ReadonlyMap<string, readonly Card[]>,
  places: Places
): ReadonlySet<string> =>
  new Set([...places.keys()].flatMap((cited) => cards.get(cited)?.map((card) => card.id) ?? []))

/** Number of each cited source: in order of first citation through the memo, from 1. */
export function sourceNumbers(items: readonly Pick<Item, 'citations'>[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const { citations } of items)
    for (const { source } of citations) if (!numbers.has(source)) numbers.set(source, numbers.size + 1)
  return numbers
}
