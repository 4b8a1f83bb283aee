import { findItem } from '../../core/briefing/apply'
import type { Briefing, Item, ItemId, Section, SourceEntry } from '../../core/briefing/briefing'
import type { Material } from '../../core/corroboration/claim'
import type { Evidence } from '../../core/evidence/evidence'
import type { Source } from '../../core/source/source'
import type { Template } from '../../core/template/template'
import { cardsByPlace, citedPlaces, pickedCards, pickedItem, sourceNumbers } from '../memo/pick'
import { useApp } from './app-store'
import { buildCards, type Card, type CardMarks } from './evidence-cards'
import { useProject } from './project-store'

/** Remembers the last result of a function of values that are never changed in place. */
export function remembered<A extends readonly unknown[], R>(work: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | undefined
  return (...args) => {
    if (!last || last.args.some((a, i) => a !== args[i])) last = { args, result: work(...args) }
    return last.result
  }
}

const cardsOf = remembered(
  (
    material: Material,
    sources: readonly SourceEntry[],
    captured: CardMarks['captured'],
    speakers: CardMarks['speakers'],
    claims: CardMarks['claims']
  ) => buildCards(material, sources, { captured, speakers, claims })
)
/** The items of a memo, the same list as before for as long as only their words change. */
const itemsOf = (() => {
  let last: readonly Item[] = []
  return remembered((sections: readonly Section[]): readonly Item[] => {
    const items = sections.flatMap((s) => s.items)
    const same =
      items.length === last.length &&
      items.every((item, i) => item.id === last[i]?.id && item.citations === last[i].citations)
    if (!same) last = items
    return last
  })
})()
const byIdOf = remembered(
  (sections: readonly Section[]) => new Map(sections.flatMap((s) => s.items).map((item) => [item.id, item]))
)
const placesOf = remembered(citedPlaces)
const numbersOf = remembered(sourceNumbers)
const sourceMapOf = remembered((sources: readonly Source[]) => new Map(sources.map((s) => [s.id, s])))
const usedOf = remembered((entries: readonly SourceEntry[], sources: readonly Source[]): UsedSource[] => {
  const byId = sourceMapOf(sources)
  return entries.flatMap((entry) => {
    const source = byId.get(entry.id)
    return source ? [{ entry, source }] : []
  })
})

/** A source of the briefing: what the article says of itself, and what the analyst says of it. */
export interface UsedSource {
  readonly entry: SourceEntry
  readonly source: Source
}

const present = (): Briefing => useProject.getState().timeline.present

export const useCards = (): readonly Card[] =>
  useProject(({ material, timeline: { present: now } }) => {
    const { captured, speakers, claims } = now.marks
    return cardsOf(material, now.sources, captured, speakers, claims)
  })
/** Heading of the section that a card was picked to, if any. */
export const usePickedTo = (card: Card): string | undefined =>
  useProject(({ timeline: { present: now } }) => {
    const item = pickedItem(card, placesOf(itemsOf(now.sections)))
    return item === undefined ? undefined : findItem(now, item)?.section.heading
  })

/** An item of the memo as it is now. */
export const useItem = (id: ItemId): Item | undefined =>
  useProject((s) => byIdOf(s.timeline.present.sections).get(id))

const cardsAtOf = remembered(cardsByPlace)
const pickedOf = remembered(pickedCards)
/** Ids of the cards that stand in the memo. */
export const usePicked = (): ReadonlySet<string> => {
  const cards = useCards()
  return useProject((s) => pickedOf(cardsAtOf(cards), placesOf(itemsOf(s.timeline.present.sections))))
}
/** Number of a cited source; 0 where nothing cites it. */
export const useNumber = (source: string): number =>
  useProject((s) => numbersOf(itemsOf(s.timeline.present.sections)).get(source) ?? 0)
export const useSourceMap = () => useProject((s) => sourceMapOf(s.material.sources))
export const sourceMap = () => sourceMapOf(useProject.getState().material.sources)
export const useUsedSources = () => useProject((s) => usedOf(s.timeline.present.sources, s.material.sources))

/** Names of the origins that the sources in use go back to; an article without any is its own origin. */
const originsOf = remembered(
  (entries: readonly SourceEntry[], origins: Readonly<Record<string, readonly { name: string }[]>>) =>
    new Set(entries.flatMap((e) => origins[e.id]?.map((o) => o.name) ?? []))
)
export const useOriginNames = () =>
  useProject((s) => originsOf(s.timeline.present.sources, s.material.origins))

const templateNow = (templates: readonly Template[], id: string): Template | undefined =>
  templates.find((t) => t.id === id)

/** The template of the briefing; undefined where it is not installed. */
export function useTemplate(): Template | undefined {
  const id = useProject((s) => s.timeline.present.template)
  return useApp((s) => templateNow(s.templates, id))
}
export const template = (): Template | undefined =>
  templateNow(useApp.getState().templates, present().template)

/** What an article is called: the analyst's title, its own, or its file's name. */
export const titleOf = ({ entry, source }: UsedSource): string =>
  entry.corrections.title ?? source.title ?? source.file
export const outletOf = ({ entry, source }: UsedSource): string | null =>
  entry.corrections.outlet ?? source.outlet

/** Items that cite each exact place, by place. */
export const places = () => placesOf(itemsOf(present().sections))

const rejectedOf = remembered((rejected: readonly string[]): ReadonlySet<string> => new Set(rejected))
export const useRejected = () => useProject((s) => rejectedOf(s.timeline.present.marks.rejected))

const bySourceOf = remembered((all: readonly Card[]) => {
  const bySource = new Map<string, Map<string, Evidence>>()
  for (const member of all.flatMap((c) => c.members)) {
    const own = bySource.get(member.source) ?? new Map<string, Evidence>()
    bySource.set(member.source, own.set(member.id, member))
  }
  return new Map([...bySource].map(([id, own]) => [id, [...own.values()]]))
})
const NONE: readonly Evidence[] = []

/** All evidence found in one article. */
export const useEvidenceOf = (source: string): readonly Evidence[] =>
  bySourceOf(useCards()).get(source) ?? NONE

/** How an article is called in one or two words: its outlet, or its file without the ending. */
const shortName = (source: Source | undefined): string =>
  source?.outlet ?? source?.file.replace(/\.[^.]+$/, '') ?? ''
export const useOutletName = (id: string): string => shortName(useSourceMap().get(id))
