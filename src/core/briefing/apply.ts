import type { Briefing, Item, ItemId, Section, SourceEntry } from './briefing'
import type { Command, Edit, EditType, Refusal } from './command'

/** A new briefing with the command that leads back to the old one, or the reason why there is none. */
export type Applied =
  | { readonly ok: true; readonly briefing: Briefing; readonly inverse: Command }
  | { readonly ok: false; readonly refusal: Refusal }

interface Step {
  readonly briefing: Briefing
  readonly inverse: Edit
}
type EditOf<T extends EditType> = Extract<Edit, { type: T }>
type Appliers = { readonly [T in EditType]: (briefing: Briefing, edit: EditOf<T>) => Step | Refusal }

/** Applies all edits in order, or none. Law [B1]: applying the inverse gives back an equal briefing. */
export function apply(briefing: Briefing, command: Command): Applied {
  const inverse: Edit[] = []
  let current = briefing
  for (const edit of command.edits) {
    const step = applyEdit(current, edit)
    if ('code' in step) return { ok: false, refusal: step }
    current = step.briefing
    inverse.unshift(step.inverse)
  }
  return { ok: true, briefing: current, inverse: { edits: inverse } }
}

const applyEdit = <T extends EditType>(briefing: Briefing, edit: EditOf<T>): Step | Refusal =>
  (appliers[edit.type] as (b: Briefing, e: EditOf<T>) => Step | Refusal)(briefing, edit)

const appliers: Appliers = {
  'set-title': (b, { title }) => ({
    briefing: { ...b, title },
    inverse: { type: 'set-title', title: b.title }
  }),
  'set-field': (b, { field, value }) => ({
    briefing: { ...b, fields: withKey(b.fields, field, value) },
    inverse: { type: 'set-field', field, value: valueOf(b.fields, field) }
  }),
  'set-marking': (b, { marking }) => ({
    briefing: { ...b, marking },
    inverse: { type: 'set-marking', marking: b.marking }
  }),
  'set-template': (b, { type, ...changed }) => ({
    briefing: { ...b, ...changed },
    inverse: { type, template: b.template, fields: b.fields, marking: b.marking, sections: b.sections }
  }),
  'add-section': (b, { section, at }) =>
    b.sections.some((s) => s.id === section.id)
      ? { code: 'already-there', id: section.id }
      : {
          briefing: { ...b, sections: inserted(b.sections, section, at) },
          inverse: { type: 'remove-section', id: section.id }
        },
  'remove-section': (b, { id }) =>
    onSection(b, id, (section, at) => ({
      briefing: { ...b, sections: without(b.sections, at) },
      inverse: { type: 'add-section', section, at }
    })),
  'rename-section': (b, { id, heading }) =>
    onSection(b, id, (section, at) => ({
      briefing: { ...b, sections: b.sections.with(at, { ...section, heading }) },
      inverse: { type: 'rename-section', id, heading: section.heading }
    })),
  'move-section': (b, { id, at }) =>
    onSection(b, id, (section, from) => ({
      briefing: { ...b, sections: inserted(without(b.sections, from), section, at) },
      inverse: { type: 'move-section', id, at: from }
    })),
  'add-item': (b, { section, at, item }) =>
    findItem(b, item.id)
      ? { code: 'already-there', id: item.id }
      : onSection(b, section, () => ({
          briefing: withItems(b, section, (items) => inserted(items, item, at)),
          inverse: { type: 'remove-item', id: item.id }
        })),
  'remove-item': (b, { id }) =>
    onItem(b, id, (place) => ({
      briefing: withItems(b, place.section.id, (items) => without(items, place.at)),
      inverse: { type: 'add-item', section: place.section.id, at: place.at, item: place.item }
    })),
  'move-item': (b, { id, section, at }) =>
    onItem(b, id, (place) =>
      onSection(b, section, () => ({
        briefing: withItems(
          withItems(b, place.section.id, (items) => without(items, place.at)),
          section,
          (items) => inserted(items, place.item, at)
        ),
        inverse: { type: 'move-item', id, section: place.section.id, at: place.at }
      }))
    ),
  'replace-item': (b, { item }) =>
    onItem(b, item.id, (place) => ({
      briefing: withItems(b, place.section.id, (items) => items.with(place.at, item)),
      inverse: { type: 'replace-item', item: place.item }
    })),
  'add-source': (b, { entry, at }) =>
    b.sources.some((s) => s.id === entry.id)
      ? { code: 'already-there', id: entry.id }
      : {
          briefing: { ...b, sources: inserted(b.sources, entry, at) },
          inverse: { type: 'remove-source', id: entry.id }
        },
  'remove-source': (b, { id }) =>
    onSource(b, id, (entry, at) => ({
      briefing: { ...b, sources: without(b.sources, at) },
      inverse: { type: 'add-source', entry, at }
    })),
  'replace-source': (b, { entry }) =>
    onSource(b, entry.id, (old, at) => ({
      briefing: { ...b, sources: b.sources.with(at, entry) },
      inverse: { type: 'replace-source', entry: old }
    })),
  'reject-evidence': (b, { evidence, rejected }) => {
    const others = b.marks.rejected.filter((id) => id !== evidence)
    const marks = { ...b.marks, rejected: rejected ? [...others, evidence].sort() : others }
    const was = b.marks.rejected.includes(evidence)
    return { briefing: { ...b, marks }, inverse: { type: 'reject-evidence', evidence, rejected: was } }
  },
  'correct-speaker': (b, { evidence, speaker }) => ({
    briefing: { ...b, marks: { ...b.marks, speakers: withKey(b.marks.speakers, evidence, speaker) } },
    inverse: { type: 'correct-speaker', evidence, speaker: valueOf(b.marks.speakers, evidence) }
  }),
  'add-capture': (b, { evidence, at }) =>
    b.marks.captured.some((e) => e.id === evidence.id)
      ? { code: 'already-there', id: evidence.id }
      : {
          briefing: { ...b, marks: { ...b.marks, captured: inserted(b.marks.captured, evidence, at) } },
          inverse: { type: 'remove-capture', evidence: evidence.id }
        },
  'remove-capture': (b, { evidence }) => {
    const at = b.marks.captured.findIndex((e) => e.id === evidence)
    const old = b.marks.captured[at]
    if (!old) return { code: 'no-such-capture', id: evidence }
    return {
      briefing: { ...b, marks: { ...b.marks, captured: without(b.marks.captured, at) } },
      inverse: { type: 'add-capture', evidence: old, at }
    }
  },
  'decide-claim': (b, { claim, decision }) => ({
    briefing: { ...b, marks: { ...b.marks, claims: withKey(b.marks.claims, claim, decision) } },
    inverse: { type: 'decide-claim', claim, decision: valueOf(b.marks.claims, claim) }
  })
}

/** An item with its section and its place in it. */
export interface Place {
  readonly section: Section
  readonly at: number
  readonly item: Item
}

export function findItem(briefing: Briefing, id: ItemId): Place | undefined {
  for (const section of briefing.sections) {
    const at = section.items.findIndex((item) => item.id === id)
    const item = section.items[at]
    if (item) return { section, at, item }
  }
  return undefined
}

const onItem = (b: Briefing, id: ItemId, then: (place: Place) => Step | Refusal): Step | Refusal => {
  const place = findItem(b, id)
  return place ? then(place) : { code: 'no-such-item', id }
}

const onSection = (
  b: Briefing,
  id: string,
  then: (section: Section, at: number) => Step | Refusal
): Step | Refusal => {
  const at = b.sections.findIndex((s) => s.id === id)
  const section = b.sections[at]
  return section ? then(section, at) : { code: 'no-such-section', id }
}

const onSource = (
  b: Briefing,
  id: string,
  then: (entry: SourceEntry, at: number) => Step | Refusal
): Step | Refusal => {
  const at = b.sources.findIndex((s) => s.id === id)
  const entry = b.sources[at]
  return entry ? then(entry, at) : { code: 'no-such-source', id }
}

const withItems = (b: Briefing, section: string, change: (items: Item[]) => Item[]): Briefing => ({
  ...b,
  sections: b.sections.map((s) => (s.id === section ? { ...s, items: change(s.items) } : s))
})

const inserted = <T>(list: readonly T[], value: T, at: number): T[] => list.toSpliced(at, 0, value)
const without = <T>(list: readonly T[], at: number): T[] => list.toSpliced(at, 1)

/** The value of a key of its own: "constructor" is a key like any other. */
const valueOf = <T>(record: Readonly<Record<string, T>>, key: string): T | null =>
  Object.hasOwn(record, key) ? (record[key] ?? null) : null

function withKey<T>(record: Readonly<Record<string, T>>, key: string, value: T | null): Record<string, T> {
  const { [key]: _old, ...rest } = record
  return value === null ? rest : { ...rest, [key]: value }
}
