import { describe, expect, it } from 'vitest'
import { PART, type Part, type Project } from '../../../src/core/project/project'
import { salvageProject } from '../../../src/core/project/salvage'
import { serialiseProject } from '../../../src/core/project/serialise-project'
import { keepVersion } from '../../../src/core/project/version'
import type { Source } from '../../../src/core/source/source'
import { codec, project } from './build'

const titled = (title: string): Project => ({ ...project(), briefing: { ...project().briefing, title } })
const withVersions = (start: Project): Project => ({
  ...start,
  versions: keepVersion(
    keepVersion([], titled('Before').briefing, '2024-01-01T00:00:00.000Z', codec),
    start.briefing,
    '2024-01-02T00:00:00.000Z',
    codec
  )
})
const saved = withVersions(project())
const parts = serialiseProject(saved, codec)
const without = (...names: string[]): Part[] => parts.filter(({ name }) => !names.includes(name))
const damaged = (...names: string[]): Part[] =>
  parts.map((part) => (names.includes(part.name) ? { ...part, bytes: codec.encode('damaged') } : part))

describe('[P11] what is whole of a damaged project', () => {
  it.each([
    ['missing', without(PART.manifest)],
    ['damaged', damaged(PART.manifest)]
  ])('is all of it where only the manifest is %s', (_, left) => {
    const { briefing, sources, originals, versions, template } = saved
    const all = { briefing, sources, originals, versions, template, saved: 'last' }
    expect(salvageProject(left, codec)).toMatchObject(all)
  })

  it.each([
    ['missing', without(PART.project)],
    ['damaged', damaged(PART.project)]
  ])('is the briefing as it was saved last, and its articles, where project.json is %s', (_, left) => {
    const found = salvageProject(left, codec)
    expect(found).toMatchObject({ briefing: saved.briefing, saved: 'last', originals: saved.originals })
    const place = ({ id, text }: Source) => [id, text]
    expect(found?.sources.map(place)).toEqual(saved.sources.map(place))
  })

  it('is with the file before it all but what was done since', () => {
    const before = titled('Before')
    expect(salvageProject(damaged(PART.project), codec, before)).toEqual({
      briefing: saved.briefing,
      saved: 'last',
      template: before.template,
      sources: saved.sources,
      originals: saved.originals,
      versions: []
    })
  })

  it('is an older briefing where the newest is not whole, and the one before where none is', () => {
    const older = salvageProject(damaged(PART.project, PART.version('2')), codec)
    expect(older).toMatchObject({ briefing: { title: 'Before' }, saved: 'last' })
    const none = damaged(PART.project, PART.version('1'), PART.version('2'))
    expect(salvageProject(none, codec, titled('.bak'))).toMatchObject({
      briefing: { title: '.bak' },
      saved: 'before'
    })
    expect(salvageProject(none, codec)).toMatchObject({ briefing: null, saved: null })
  })

  it('leaves out what the manifest does not vouch for', () => {
    const [first, second] = saved.sources
    const found = salvageProject(damaged(PART.project, PART.text(first?.id ?? '')), codec)
    expect(found?.sources.map(({ id }) => id)).toEqual([second?.id])
    const led = [...without(PART.manifest), { name: '../outside', bytes: codec.encode('x') }]
    expect(salvageProject(led, codec)).toMatchObject({ briefing: saved.briefing })
  })

  it('is nothing of another file, or of a newer version’s', () => {
    expect(salvageProject([], codec)).toBeNull()
    expect(salvageProject([{ name: 'word/document.xml', bytes: codec.encode('x') }], codec)).toBeNull()
    const manifest = codec.decode(parts.find(({ name }) => name === PART.manifest)?.bytes ?? Uint8Array.of())
    const newer = codec.encode(manifest.replace(/"major": 1/, '"major": 2'))
    expect(
      salvageProject([...without(PART.manifest), { name: PART.manifest, bytes: newer }], codec)
    ).toBeNull()
  })
})
