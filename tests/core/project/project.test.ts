import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/core/briefing/apply'
import { migrate } from '../../../src/core/project/migrations'
import { parseProject, type ParsedProject } from '../../../src/core/project/parse-project'
import type { Part, Project } from '../../../src/core/project/project'
import { serialiseProject } from '../../../src/core/project/serialise-project'
import { briefing, codec, fact, project, section, source } from './build'

const save = (saved: Project): Part[] => serialiseProject(saved, codec)
const open = (parts: readonly Part[]): ParsedProject => parseProject(parts, codec)

function reopened(parts: readonly Part[]): Project {
  const parsed = open(parts)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  return parsed.project
}

const text = (part: Part | undefined): string => codec.decode(part?.bytes ?? new Uint8Array())
const partNamed = (parts: readonly Part[], name: string): Part | undefined =>
  parts.find((p) => p.name === name)

/** The parts with one of them replaced, and the manifest made to agree. */
function withPart(parts: readonly Part[], name: string, content: string, version?: object): Part[] {
  const manifest = JSON.parse(text(partNamed(parts, 'manifest.json')))
  const bytes = codec.encode(content)
  const others = manifest.parts.filter((p: { name: string }) => p.name !== name)
  manifest.parts = [...others, { name, bytes: bytes.length, sha256: codec.sha256(bytes) }]
  if (version) manifest.version = version
  const kept = parts.filter((p) => p.name !== name && p.name !== 'manifest.json')
  return [...kept, { name, bytes }, { name: 'manifest.json', bytes: codec.encode(JSON.stringify(manifest)) }]
}

describe('a project as parts', () => {
  it('[P1] begins with its type and its manifest, and lies in order of name', () => {
    const names = save(project()).map(({ name }) => name)
    expect(names.slice(0, 3)).toEqual(['mimetype', 'manifest.json', 'project.json'])
    expect(names.slice(3)).toEqual(names.slice(3).sort())
  })

  it('[P3] [P5] comes back as it was, with texts and untouched originals', () => {
    const saved = project()
    expect(reopened(save(saved))).toEqual(saved)
  })

  it('[P4] does not depend on how the briefing came about', () => {
    const saved = project()
    const { id, ...rest } = saved.briefing
    expect(save({ ...saved, briefing: { ...rest, id } })).toEqual(save(saved))
  })

  it('[P5] gives the same bytes after opening and saving, whatever the analyst wrote', () => {
    const words = fc.string({ unit: 'binary', maxLength: 40 })
    const items = fc.array(words).map((all) => all.map((word, at) => fact(`i-${String(at)}`, word)))
    const anyProject = fc.record({ title: words, items, article: fc.string({ unit: 'grapheme' }) })
    fc.assert(
      fc.property(anyProject, ({ title, items, article }) => {
        const sources = [source('one.txt', article)]
        const saved = project({
          sources,
          originals: new Map(),
          briefing: { ...briefing(sources, [section('a', items)]), title }
        })
        const parts = save(saved)
        const back = reopened(parts)
        expect(back).toEqual(saved)
        expect(save(back)).toEqual(parts)
      })
    )
  })
})

describe('a project of another version', () => {
  it('[P6] is refused by name where its major version is newer', () => {
    const parts = withPart(save(project()), 'project.json', 'whatever', { major: 2, minor: 0 })
    expect(open(parts)).toMatchObject({ ok: false, problem: { code: 'newer', major: 2 } })
  })

  it('[P6] is led through every numbered step', () => {
    const steps = { 1: (v: unknown) => `${String(v)} two`, 2: (v: unknown) => `${String(v)} three` }
    expect(migrate('one', 1, 3, steps)).toBe('one two three')
    expect(() => migrate('one', 1, 4, steps)).toThrow('format 3')
  })

  it('[P7] keeps fields it does not know, and they follow their item when it moves', () => {
    const parts = save(project())
    const json = JSON.parse(text(partNamed(parts, 'project.json')))
    json.colourOfTheDay = 'red'
    json.briefing.sections[0].items[0].stars = 5
    const newer = reopened(withPart(parts, 'project.json', JSON.stringify(json), { major: 1, minor: 7 }))

    const moved = apply(newer.briefing, { edits: [{ type: 'move-item', id: 'i-1', section: 'a', at: 1 }] })
    if (!moved.ok) throw new Error(moved.refusal.code)
    const again = save({ ...newer, briefing: moved.briefing })
    const written = JSON.parse(text(partNamed(again, 'project.json')))
    expect(written.colourOfTheDay).toBe('red')
    expect(
      written.briefing.sections[0].items.map((i: { id: string; stars?: number }) => [i.id, i.stars])
    ).toEqual([
      ['i-2', undefined],
      ['i-1', 5]
    ])
    expect(JSON.parse(text(partNamed(again, 'manifest.json'))).version).toEqual({ major: 1, minor: 7 })
  })

  it('[P7] keeps parts it does not know', () => {
    const newer = withPart(save(project()), 'notes/margin.json', '{"a":1}', { major: 1, minor: 1 })
    expect(text(partNamed(save(reopened(newer)), 'notes/margin.json'))).toBe('{"a":1}')
  })
})

describe('a damaged project', () => {
  const parts = save(project())
  const sourceName = parts.find(({ name }) => name.startsWith('sources/'))?.name ?? ''

  it('is not a project at all without a manifest', () => {
    expect(open([])).toMatchObject({ problem: { code: 'not-a-project' } })
  })

  it.each(parts.map(({ name }) => name).filter((name) => name !== 'mimetype' && name !== 'manifest.json'))(
    '[P8] names the part that was changed: %s',
    (name) => {
      const changed = parts.map((part) =>
        part.name === name ? { name, bytes: codec.encode('other') } : part
      )
      const parsed = open(changed)
      const named = parsed.ok ? parsed.lost : [parsed.problem]
      expect(named).toMatchObject([{ code: 'damaged', part: name }])
    }
  )

  it('[P8] rescues everything but the article that is damaged', () => {
    const parsed = open(parts.filter(({ name }) => name !== sourceName))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
    expect(parsed.lost).toMatchObject([{ code: 'damaged', part: sourceName }])
    expect(parsed.project.briefing).toEqual(project().briefing)
    expect(parsed.project.sources).toHaveLength(1)
  })

  it('[P8] refuses a part that the manifest does not list', () => {
    expect(open([...parts, { name: 'extra', bytes: new Uint8Array() }])).toMatchObject({
      problem: { code: 'damaged', part: 'extra' }
    })
  })

  it.each(['../outside', '/etc/passwd', 'a//b', 'a\\b', 'c:d', './a', 'a\u0000b'])(
    '[P9] refuses a part whose name leads out: %j',
    (name) => {
      expect(open(withPart(parts, name, 'x'))).toMatchObject({ problem: { code: 'damaged', part: name } })
    }
  )
})
