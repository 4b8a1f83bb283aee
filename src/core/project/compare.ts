import { z } from 'zod'
import { Item, type Briefing, type Section } from '../briefing/briefing'
import { SourceId } from '../source/source'
import { sameJson } from './canonical-json'

/** One thing that happened to an item; an item that was moved and changed has two. */
const ItemChange = z.strictObject({
  change: z.enum(['added', 'removed', 'changed', 'moved']),
  id: z.string(),
  kind: z.enum(['fact', 'quote', 'judgement', 'text'] satisfies Item['kind'][]),
  /** Its words then and now, without their looks; null where it was not there, or is not any more. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Moved from another section: that section's heading then. */
  from: z.string().nullable()
})
export type ItemChange = Readonly<z.infer<typeof ItemChange>>

const SectionChanges = z.strictObject({
  id: z.string(),
  /** As it is now, or as it was where the section is gone. */
  heading: z.string(),
  /** The heading then, where it was another one. */
  renamedFrom: z.string().nullable(),
  change: z.enum(['added', 'removed', 'kept']),
  items: z.array(ItemChange)
})

/** What became of one briefing in another. Sections and sources that stayed as they were are left out. */
export const Comparison = z.strictObject({
  sections: z.array(SectionChanges),
  /** Title, template, marking and header fields (by the field's id) that are not what they were. */
  details: z.array(
    z.strictObject({
      what: z.enum(['title', 'template', 'marking', 'field']),
      field: z.string().nullable(),
      before: z.string().nullable(),
      after: z.string().nullable()
    })
  ),
  sources: z.strictObject({
    added: z.array(SourceId),
    removed: z.array(SourceId),
    changed: z.array(SourceId)
  }),
  /** Whether decisions about evidence (rejected, speakers, captures, claims) differ. */
  marks: z.boolean()
})
export type Comparison = Readonly<z.infer<typeof Comparison>>

/** [V4] What was added, removed, changed and moved from `then` to `now`, by section in the order of `now`. */
export function compareBriefings(then: Briefing, now: Briefing): Comparison {
  const before = placesOf(then)
  const after = placesOf(now)
  const gone = then.sections.filter(({ id }) => !now.sections.some((s) => s.id === id))
  const sections = [
    ...now.sections.map((section) => sectionChanges(section, then, before, after)),
    ...gone.map(({ id, heading, items }) => ({
      id,
      heading,
      renamedFrom: null,
      change: 'removed' as const,
      items: removed(items, after)
    }))
  ]
  return {
    sections: sections.filter((s) => s.change !== 'kept' || s.renamedFrom !== null || s.items.length > 0),
    details: details(then, now),
    sources: sourceChanges(then, now),
    marks: !sameJson(then.marks, now.marks)
  }
}

interface Place {
  readonly section: Section
  readonly item: Item
}
type Places = ReadonlyMap<string, Place>

const placesOf = ({ sections }: Briefing): Places =>
  new Map(sections.flatMap((section) => section.items.map((item) => [item.id, { section, item }] as const)))

const words = ({ content }: Item): string => content.map(({ text }) => text).join('')

function sectionChanges(
  now: Section,
  then: Briefing,
  before: Places,
  after: Places
): z.infer<typeof SectionChanges> {
  const old = then.sections.find(({ id }) => id === now.id)
  const moved = old ? reordered(old, now) : new Set<string>()
  const items = now.items.flatMap((item) => itemChanges(item, now, before.get(item.id), moved))
  return {
    id: now.id,
    heading: now.heading,
    renamedFrom: old && old.heading !== now.heading ? old.heading : null,
    change: old ? 'kept' : 'added',
    items: [...items, ...removed(old?.items ?? [], after)]
  }
}

function itemChanges(
  item: Item,
  section: Section,
  was: Place | undefined,
  reordered: ReadonlySet<string>
): ItemChange[] {
  const { id, kind } = item
  const after = words(item)
  if (!was) return [{ change: 'added', id, kind, before: null, after, from: null }]
  const before = words(was.item)
  const elsewhere = was.section.id !== section.id
  const said = { id, kind, before, after }
  return [
    ...(elsewhere || reordered.has(id)
      ? [{ ...said, change: 'moved' as const, from: elsewhere ? was.section.heading : null }]
      : []),
    ...(sameJson(was.item, item) ? [] : [{ ...said, change: 'changed' as const, from: null }])
  ]
}

const removed = (items: readonly Item[], after: Places): ItemChange[] =>
  items
    .filter(({ id }) => !after.has(id))
    .map((item) => ({
      change: 'removed',
      id: item.id,
      kind: item.kind,
      before: words(item),
      after: null,
      from: null
    }))

/** The fewest items of both sections whose moving explains their order now. */
function reordered(then: Section, now: Section): ReadonlySet<string> {
  const places = new Map(then.items.map(({ id }, at) => [id, at]))
  const both = now.items.flatMap(({ id }) => {
    const at = places.get(id)
    return at === undefined ? [] : [{ id, at }]
  })
  const stayed = longestRising(both.map(({ at }) => at))
  return new Set(both.filter((_, index) => !stayed.has(index)).map(({ id }) => id))
}

/** Indices of a longest rising subsequence of distinct numbers (patience sorting). */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const piles: number[] = []
  const previous: (number | undefined)[] = []
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[piles[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[index] = piles[low - 1]
    piles[low] = index
  }
  const found = new Set<number>()
  for (let at = piles.at(-1); at !== undefined; at = previous[at]) found.add(at)
  return found
}

function details(then: Briefing, now: Briefing): Comparison['details'] {
  const fields = new Set([...Object.keys(then.fields), ...Object.keys(now.fields)])
  const all = [
    { what: 'title' as const, field: null, before: then.title, after: now.title },
    { what: 'template' as const, field: null, before: then.template, after: now.template },
    { what: 'marking' as const, field: null, before: then.marking, after: now.marking },
    ...[...fields].sort().map((field) => ({
      what: 'field' as const,
      field,
      before: then.fields[field] ?? null,
      after: now.fields[field] ?? null
    }))
  ]
  return all.filter(({ before, after }) => before !== after)
}

function sourceChanges(then: Briefing, now: Briefing): Comparison['sources'] {
  const before = new Map(then.sources.map((entry) => [entry.id, entry]))
  const after = new Map(now.sources.map((entry) => [entry.id, entry]))
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...after].filter(([id, e]) => before.has(id) && !sameJson(before.get(id), e)).map(([id]) => id)
  }
}
