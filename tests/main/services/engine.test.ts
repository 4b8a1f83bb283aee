import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { newSourceEntry } from '../../../src/core/briefing/new-source-entry'
import { freshProject, type Project } from '../../../src/core/project/project'
import type { Source } from '../../../src/core/source/source'
import { importBytes } from '../../../src/main/importers/import-file'
import { Engine, type FollowAnalysis } from '../../../src/main/services/engine'
import { packMaterial, storedMaterial, unpackMaterial } from '../../../src/main/services/material-part'
import { briefing, project } from '../../core/project/build'
import { buildProcess } from '../../support/build-process'
import { root } from './desk'

/** The seeds, each several times over under another name: enough for the worker. */
const COPIES = 8

const seeds = join(root, 'seeds')
const sources: Source[] = Array.from({ length: COPIES }, (_, copy) =>
  readdirSync(seeds).flatMap((name) => {
    const read = importBytes(`${String(copy)} ${name}`, readFileSync(join(seeds, name)))
    return read.ok ? [read.value] : []
  })
).flat()
const listed = { ...briefing(sources), sources: sources.map(({ id }) => newSourceEntry(id)) }
const all = new Map(sources.map((source) => [source.id, source]))
const here = new Engine(null)

let script = ''
beforeAll(async () => {
  script = await buildProcess('src/main/services/analysis-worker.ts')
})

describe('an engine with a worker', () => {
  it('finds what one without finds, again and again', async () => {
    const engine = new Engine(script)
    expect(engine.isQuick(listed, all)).toBe(false)
    const { material } = here.now(listed, all)
    for (let time = 0; time < 2; time += 1) {
      const worked = await engine.later(listed, all)
      expect(worked.ok && worked.value.material).toEqual(material)
    }
  })

  it('tells of articles that are new to it only, with the analyst’s corrections', async () => {
    const engine = new Engine(script)
    const told: string[] = []
    const follow: FollowAnalysis = {
      onProgress: ({ doing, total }) => void told.push(`${doing} ${String(total)}`)
    }
    expect(await engine.prepare(sources, follow)).toMatchObject({ ok: true })
    expect(told[0]).toBe(`analysing ${String(sources.length)}`)
    const [first, ...others] = listed.sources
    if (!first) throw new Error('there are seeds')
    const corrected = { ...listed, sources: [{ ...first, corrections: { outlet: 'Elsewhere' } }, ...others] }
    const worked = await engine.later(corrected, all)
    expect(worked.ok && worked.value.material).toEqual(here.now(corrected, all).material)
  })

  it('stops at once when nobody wants it any more, and works again after that', async () => {
    const engine = new Engine(script)
    const control = new AbortController()
    const follow = { signal: control.signal, onProgress: () => control.abort() }
    expect(await engine.later(listed, all, follow)).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(await engine.later(listed, all)).toMatchObject({ ok: true })
  })
})

describe('stored material', () => {
  const few = sources.slice(0, 5)
  const material = here.material(few)
  const bytes = packMaterial(material, few)

  it('comes back as it was, and gives the same bytes again', () => {
    expect(storedMaterial(bytes, few)).toEqual(material)
    expect(unpackMaterial(bytes, few)).toEqual(material)
    const again = storedMaterial(bytes, few)
    expect(again && Buffer.from(packMaterial(again, few)).equals(bytes)).toBe(true)
  })

  it.each([
    ['another engine made it', (json: string) => json.replace(/"engine":"./, '"engine":"x')],
    ['it is no JSON', () => '{'],
    ['it holds something else', (json: string) => json.replace('"kind"', '"kinds"')],
    ['a place lies in no source', (json: string) => json.replace(/"source":"s-[0-9a-f]/, '"source":"s-x')]
  ])('is worked out again where %s', (_, change) => {
    expect(storedMaterial(Buffer.from(change(Buffer.from(bytes).toString())), few)).toBeNull()
  })

  it('is worked out again where an article is not what it was', () => {
    const [first, ...others] = few
    if (!first) throw new Error('there are seeds')
    for (const changed of [
      { ...first, text: `${first.text} ` },
      { ...first, outlet: 'Elsewhere' }
    ])
      expect(storedMaterial(bytes, [changed, ...others])).toBeNull()
    expect(storedMaterial(bytes, few.toReversed())).toBeNull()
  })

  it('is what a project opens with', () => {
    const whole = here.now(listed, all)
    const saved: Project = { ...freshProject(listed, project().template, sources), worked: whole.bytes }
    expect(new Engine(null).stored(saved)).toEqual(whole)
    expect(new Engine(null).stored({ ...saved, worked: null })).toBeNull()
  })
})
