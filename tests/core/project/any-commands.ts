import fc from 'fast-check'
import type { Command, Edit } from '../../../src/core/briefing/command'
import { newSourceEntry } from '../../../src/core/briefing/new-source-entry'
import { fact, project, section } from './build'

const words = fc.string({ unit: 'binary', maxLength: 20 })
const at = fc.nat(4)
const item = fc.constantFrom('i-1', 'i-2', 'i-3', 'i-4')
const place = fc.constantFrom('a', 'b', 'c')
const id = fc.constantFrom(...project().sources.map((source) => source.id))
const field = fc.constantFrom('to', 'from', 'constructor')
const evidence = fc.constantFrom('e-1', 'e-2')

const edit: fc.Arbitrary<Edit> = fc.oneof(
  words.map((title): Edit => ({ type: 'set-title', title })),
  fc.tuple(field, fc.option(words)).map(([name, value]): Edit => ({ type: 'set-field', field: name, value })),
  fc.option(words).map((marking): Edit => ({ type: 'set-marking', marking })),
  fc.tuple(place, at).map(([name, n]): Edit => ({ type: 'add-section', section: section(name, []), at: n })),
  place.map((name): Edit => ({ type: 'remove-section', id: name })),
  fc.tuple(place, words).map(([name, heading]): Edit => ({ type: 'rename-section', id: name, heading })),
  fc.tuple(place, at).map(([name, n]): Edit => ({ type: 'move-section', id: name, at: n })),
  fc
    .tuple(place, at, item, words)
    .map(([name, n, i, w]): Edit => ({ type: 'add-item', section: name, at: n, item: fact(i, w) })),
  item.map((name): Edit => ({ type: 'remove-item', id: name })),
  fc.tuple(item, place, at).map(([i, name, n]): Edit => ({ type: 'move-item', id: i, section: name, at: n })),
  fc.tuple(item, words).map(([i, w]): Edit => ({ type: 'replace-item', item: fact(i, w) })),
  fc.tuple(id, at).map(([s, n]): Edit => ({ type: 'add-source', entry: newSourceEntry(s), at: n })),
  id.map((s): Edit => ({ type: 'remove-source', id: s })),
  fc
    .tuple(id, words)
    .map(([s, note]): Edit => ({ type: 'replace-source', entry: { ...newSourceEntry(s), note } })),
  fc
    .tuple(evidence, fc.boolean())
    .map(([e, rejected]): Edit => ({ type: 'reject-evidence', evidence: e, rejected })),
  fc
    .tuple(evidence, fc.constantFrom('confirmed', 'split', null))
    .map(([claim, decision]): Edit => ({ type: 'decide-claim', claim, decision }))
)

/** What an analyst may do to the project of these tests, sensible or not: some of it is refused. */
export const anyCommands: fc.Arbitrary<Command[]> = fc.array(
  fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits): Command => ({ edits })),
  { maxLength: 12 }
)
