import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/core/briefing/apply'
import type { Briefing } from '../../../src/core/briefing/briefing'
import type { Command, Edit } from '../../../src/core/briefing/command'
import { compareBriefings } from '../../../src/core/project/compare'
import { restoreCommand } from '../../../src/core/project/restore'
import {
  keepVersion,
  MAX_VERSION_BYTES,
  MAX_VERSIONS,
  versionBriefing,
  type Version
} from '../../../src/core/project/version'
import { anyCommands } from './any-commands'
import { codec, fact, project, section } from './build'

const start = project().briefing
const MINUTE = 60_000
const time = (minutes: number): string => new Date(Date.UTC(2024, 0, 1) + minutes * MINUTE).toISOString()
const titled = (title: string): Briefing => ({ ...start, title })
const keep = (versions: readonly Version[], briefing: Briefing, minutes: number) =>
  keepVersion(versions, briefing, time(minutes), codec)

function after(briefing: Briefing, ...edits: Edit[]): Briefing {
  const applied = apply(briefing, { edits })
  if (!applied.ok) throw new Error(applied.refusal.code)
  return applied.briefing
}
const done = (briefing: Briefing, commands: readonly Command[]): Briefing =>
  commands.reduce((now, command) => {
    const applied = apply(now, command)
    return applied.ok ? applied.briefing : now
  }, briefing)

describe('versions', () => {
  it('[V1] are the briefing at each save, and none for a save that changed nothing', () => {
    const one = keep([], titled('One'), 0)
    const two = keep(keep(one, titled('One'), 5), titled('Two'), 10)
    expect(two.map(({ id, savedAt, title, items }) => [id, savedAt, title, items])).toEqual([
      ['1', time(0), 'One', 2],
      ['2', time(10), 'Two', 2]
    ])
    expect(two.map((version) => versionBriefing(version, codec)?.title)).toEqual(['One', 'Two'])
  })

  it('[V2] [V3] thin out with age: the newest lie close together, the first stays', () => {
    let versions: readonly Version[] = []
    for (let at = 0; at < 400; at += 1) versions = keep(versions, titled(`Save ${String(at)}`), at * 10)
    expect(versions).toHaveLength(MAX_VERSIONS)
    const numbers = versions.map(({ id }) => Number(id))
    expect(numbers.slice(-5)).toEqual([396, 397, 398, 399, 400])
    expect(numbers[0]).toBe(1)
    const gaps = numbers.slice(1).map((n, at) => n - (numbers[at] ?? 0))
    expect(Math.max(...gaps.slice(-10))).toBeLessThan(Math.max(...gaps.slice(0, 10)))
    expect(Math.max(...gaps)).toBeLessThan(100)
  })

  it('[V3] thin out in the same way when the clock was set back', () => {
    let versions: readonly Version[] = []
    const year = 365 * 24 * 60
    for (let at = 0; at < 400; at += 1)
      versions = keep(versions, titled(`Save ${String(at)}`), at < 200 ? at * 10 : at * 10 - year)
    const numbers = versions.map(({ id }) => Number(id))
    expect(numbers).toHaveLength(MAX_VERSIONS)
    expect(numbers[0]).toBe(1)
    expect(numbers.slice(-5)).toEqual([396, 397, 398, 399, 400])
    const gaps = numbers.slice(1).map((n, at) => n - (numbers[at] ?? 0))
    expect(Math.max(...gaps)).toBeLessThan(100)
  })

  it('[V2] stay inside their bytes, and the newest is kept whatever its size', () => {
    const heavy = (name: string, bytes: number) => titled(name + 'x'.repeat(bytes))
    let versions: readonly Version[] = []
    for (let at = 0; at < 12; at += 1) versions = keep(versions, heavy(`${String(at)} `, 3_000_000), at)
    expect(versions.reduce((sum, { json }) => sum + json.length, 0)).toBeLessThanOrEqual(MAX_VERSION_BYTES)
    expect(versions.at(-1)?.id).toBe('12')
    expect(keep(versions, heavy('huge', MAX_VERSION_BYTES), 20).map(({ id }) => id)).toEqual(['13'])
  })

  it('cannot be looked into where they are damaged', () => {
    const [version] = keep([], start, 0)
    if (!version) throw new Error('a save keeps a version')
    expect(versionBriefing({ ...version, json: codec.encode('{"id":1}') }, codec)).toBeNull()
  })
})

describe('restoring', () => {
  it('[V5] is one command there and one back, whatever was done in between', () => {
    fc.assert(
      fc.property(anyCommands, anyCommands, (first, second) => {
        const then = done(start, first)
        const now = done(then, second)
        const there = apply(now, restoreCommand(now, then))
        if (!there.ok) throw new Error(there.refusal.code)
        expect(there.briefing).toEqual(then)
        const back = apply(there.briefing, there.inverse)
        expect(back.ok && back.briefing).toEqual(now)
        expect(compareBriefings(then, there.briefing)).toEqual(compareBriefings(then, then))
      })
    )
  })

  it('[V5] changes nothing where nothing changed', () => {
    expect(restoreCommand(start, start)).toEqual({ edits: [] })
  })
})

describe('comparing', () => {
  const second = after(start, { type: 'add-section', section: section('b', [fact('i-3', 'Third.')]), at: 1 })

  it('[V4] says nothing of what stayed as it was', () => {
    expect(compareBriefings(start, start)).toEqual({
      sections: [],
      details: [],
      sources: { added: [], removed: [], changed: [] },
      marks: false
    })
  })

  it('[V4] names what was added, removed, changed and moved, by section and with its words', () => {
    const now = after(
      second,
      { type: 'add-item', section: 'a', at: 0, item: fact('i-4', 'New.') },
      { type: 'replace-item', item: fact('i-2', 'Putin refused.') },
      { type: 'move-item', id: 'i-1', section: 'b', at: 0 },
      { type: 'remove-item', id: 'i-3' },
      { type: 'rename-section', id: 'b', heading: 'Other' }
    )
    const told = compareBriefings(second, now).sections.map(({ id, renamedFrom, items }) => ({
      id,
      renamedFrom,
      items: items.map(({ change, id, before, after, from }) => [change, id, before, after, from])
    }))
    expect(told).toEqual([
      {
        id: 'a',
        renamedFrom: null,
        items: [
          ['added', 'i-4', null, 'New.', null],
          ['changed', 'i-2', 'Putin agreed.', 'Putin refused.', null]
        ]
      },
      {
        id: 'b',
        renamedFrom: 'Part b',
        items: [
          ['moved', 'i-1', 'Kerry flew to Moscow.', 'Kerry flew to Moscow.', 'Part a'],
          ['removed', 'i-3', 'Third.', null, null]
        ]
      }
    ])
  })

  it('[V4] takes the fewest moves that explain an order', () => {
    const items = ['1', '2', '3', '4', '5'].map((n) => fact(`n-${n}`, n))
    const many = { ...start, sections: [section('a', items)] }
    const now = after(many, { type: 'move-item', id: 'n-1', section: 'a', at: 4 })
    const [changes] = compareBriefings(many, now).sections
    expect(changes?.items.map(({ change, id }) => [change, id])).toEqual([['moved', 'n-1']])
  })

  it('[V4] tells sections that came and went, details and sources', () => {
    expect(compareBriefings(start, second).sections).toMatchObject([{ id: 'b', change: 'added' }])
    expect(compareBriefings(second, start).sections).toMatchObject([
      { id: 'b', change: 'removed', items: [{ change: 'removed', before: 'Third.' }] }
    ])
    const [source] = start.sources
    const now = after(
      start,
      { type: 'set-title', title: 'Other' },
      { type: 'set-field', field: 'to', value: 'All' },
      { type: 'remove-source', id: source?.id ?? '' }
    )
    expect(compareBriefings(start, now)).toMatchObject({
      details: [
        { what: 'title', before: 'A briefing', after: 'Other' },
        { what: 'field', field: 'to', before: null, after: 'All' }
      ],
      sources: { added: [], removed: [source?.id], changed: [] }
    })
  })
})
