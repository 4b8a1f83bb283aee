import fc from 'fast-check'
import type { Briefing, Item, Section, SourceEntry } from '../../../src/core/briefing/briefing'
import { newSourceEntry } from '../../../src/core/briefing/new-source-entry'
import type { Command, Edit } from '../../../src/core/briefing/command'
import type { Evidence, Speaker } from '../../../src/core/evidence/evidence'

const SECTIONS = ['one', 'two', 'three', 'four']
const ITEMS = ['a', 'b', 'c', 'd', 'e', 'f']
const SOURCES = ['s-000000000001', 's-000000000002', 's-000000000003']
const EVIDENCE = ['e1', 'e2', 'e3']

const kerry: Speaker = {
  ...{ name: 'Kerry', role: null, mention: 'he', start: 3, end: 5, ground: null },
  resolution: 'pronoun'
}

const anItem = (id: string, words: string): Item => ({
  id,
  kind: 'fact',
  content: [{ text: words }],
  citations: []
})

const capture = (id: string): Evidence => ({
  ...{ id, source: SOURCES[0] ?? '', kind: 'fact', start: 0, end: 3, text: 'abc' },
  ...{ quoteType: null, speaker: null, cue: null, score: 1, reasons: [] }
})

const words = fc.string({ maxLength: 12 })
const at = fc.nat(7)
const oneOf = (ids: readonly string[]) => fc.constantFrom(...ids)
const item = fc.tuple(oneOf(ITEMS), words).map(([id, text]) => anItem(id, text))
const entry: fc.Arbitrary<SourceEntry> = fc
  .tuple(oneOf(SOURCES), words)
  .map(([id, note]) => ({ ...newSourceEntry(id), note }))
/** Keys that objects have anyway are keys like any other. */
const key = fc.constantFrom('to', 'from', 'constructor', 'toString', 'hasOwnProperty')

/** Sections with items, every id once. */
const sections: fc.Arbitrary<Section[]> = fc
  .tuple(fc.shuffledSubarray(SECTIONS), fc.shuffledSubarray(ITEMS), fc.infiniteStream(fc.nat(3)))
  .map(([ids, items, places]) => {
    const made = ids.map((id): Section => ({ id, slot: null, heading: id, items: [] }))
    for (const id of items)
      made[(places.next().value ?? 0) % Math.max(1, made.length)]?.items.push(anItem(id, id))
    return made
  })

const fields = fc.dictionary(key, words)
const marking = fc.constantFrom(null, 'TLP:AMBER', 'TLP:RED')

export const aBriefing: fc.Arbitrary<Briefing> = fc
  .record({
    title: words,
    fields,
    marking,
    sections,
    sources: fc.shuffledSubarray(SOURCES).map((ids) => ids.map(newSourceEntry))
  })
  .map((parts) => ({
    ...parts,
    id: 'briefing',
    template: 'memo',
    marks: { rejected: [], speakers: {}, captured: [], claims: {} }
  }))

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant('set-title' as const), title: words }),
  fc.record({ type: fc.constant('set-field' as const), field: key, value: fc.option(words) }),
  fc.record({ type: fc.constant('set-marking' as const), marking }),
  fc.record({
    type: fc.constant('set-template' as const),
    template: fc.constant('other'),
    fields,
    marking,
    sections
  }),
  fc.tuple(oneOf(SECTIONS), at).map(([id, place]): Edit => ({
    type: 'add-section',
    section: { id, slot: null, heading: id, items: [] },
    at: place
  })),
  fc.record({ type: fc.constant('remove-section' as const), id: oneOf(SECTIONS) }),
  fc.record({ type: fc.constant('rename-section' as const), id: oneOf(SECTIONS), heading: words }),
  fc.record({ type: fc.constant('move-section' as const), id: oneOf(SECTIONS), at }),
  fc.record({ type: fc.constant('add-item' as const), section: oneOf(SECTIONS), at, item }),
  fc.record({ type: fc.constant('remove-item' as const), id: oneOf(ITEMS) }),
  fc.record({ type: fc.constant('move-item' as const), id: oneOf(ITEMS), section: oneOf(SECTIONS), at }),
  fc.record({ type: fc.constant('replace-item' as const), item }),
  fc.record({ type: fc.constant('add-source' as const), entry, at }),
  fc.record({ type: fc.constant('remove-source' as const), id: oneOf(SOURCES) }),
  fc.record({ type: fc.constant('replace-source' as const), entry }),
  fc.record({
    type: fc.constant('reject-evidence' as const),
    evidence: oneOf(EVIDENCE),
    rejected: fc.boolean()
  }),
  fc.record({
    type: fc.constant('correct-speaker' as const),
    evidence: fc.oneof(oneOf(EVIDENCE), key),
    speaker: fc.constantFrom(null, kerry)
  }),
  fc
    .tuple(oneOf(EVIDENCE), at)
    .map(([id, place]): Edit => ({ type: 'add-capture', evidence: capture(id), at: place })),
  fc.record({ type: fc.constant('remove-capture' as const), evidence: oneOf(EVIDENCE) }),
  fc.record({
    type: fc.constant('decide-claim' as const),
    claim: fc.oneof(oneOf(EVIDENCE), key),
    decision: fc.constantFrom(null, 'confirmed' as const, 'split' as const)
  })
)

export const aCommand: fc.Arbitrary<Command> = fc.array(edit, { maxLength: 4 }).map((edits) => ({ edits }))

/** What typing does, at one of a few places. */
export const aKeystroke: fc.Arbitrary<Command> = fc
  .oneof(
    words.map((title): Edit => ({ type: 'set-title', title })),
    words.map((text): Edit => ({ type: 'replace-item', item: anItem('a', text) })),
    words.map((heading): Edit => ({ type: 'rename-section', id: 'one', heading }))
  )
  .map((edit) => ({ edits: [edit] }))
