import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepVersion } from '../../../src/core/project/version'
import { codec } from '../../../src/main/files/codec'
import { projectBytes, readProjectBytes, salvageProjectFile } from '../../../src/main/files/project-file'
import { readZip } from '../../../src/main/files/read-zip'
import { writeZip } from '../../../src/main/files/write-zip'
import { project } from '../../core/project/build'

const MUTANTS = 1000
const LIMITS = { parts: 100, partBytes: 1e7, totalBytes: 1e7 }

let whole: Buffer
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutated-'))
  const { briefing } = project()
  const versions = keepVersion([], briefing, '2024-01-01T00:00:00.000Z', codec)
  whole = Buffer.from(await projectBytes({ ...project(), versions }))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const at = fc.nat(1_000_000)
const byte = fc.integer({ min: 0, max: 255 })

/** Ways in which a file goes bad on its way: each makes new bytes of the whole ones. */
const mutation = fc.oneof(
  fc.array(fc.tuple(at, fc.nat(7)), { minLength: 1, maxLength: 4 }).map((flips) => (bytes: Buffer) => {
    for (const [place, bit] of flips)
      bytes[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ (1 << bit)
    return bytes
  }),
  at.map((place) => (bytes: Buffer) => bytes.subarray(0, place % bytes.length)),
  at.map((place) => (bytes: Buffer) => bytes.subarray(place % bytes.length)),
  fc.tuple(at, at).map(([a, b]) => (bytes: Buffer) => {
    const [from, to] = [a % bytes.length, b % bytes.length]
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
  }),
  fc.tuple(at, fc.array(byte, { maxLength: 40 })).map(([place, more]) => (bytes: Buffer) => {
    const here = place % bytes.length
    return Buffer.concat([bytes.subarray(0, here), Buffer.from(more), bytes.subarray(here)])
  }),
  // Sizes in the directory of the zip that claim anything.
  fc.tuple(at, fc.integer({ min: 0, max: 0xffffffff })).map(([place, size]) => (bytes: Buffer) => {
    const entry = nthIndex(bytes, Buffer.from('PK\u0001\u0002'), place)
    if (entry >= 0) bytes.writeUInt32LE(size, entry + (place % 2 === 0 ? 20 : 24))
    return bytes
  })
)

function nthIndex(bytes: Buffer, sought: Buffer, n: number): number {
  const places: number[] = []
  for (let i = bytes.indexOf(sought); i >= 0; i = bytes.indexOf(sought, i + 1)) places.push(i)
  return places[n % Math.max(1, places.length)] ?? -1
}

describe('a project file gone bad', () => {
  it(
    'opens rightly or is refused by name, whatever happened to its bytes',
    { timeout: 300_000 },
    async () => {
      const outcomes = new Map<string, number>()
      const salvaged = new Map<string, number>()
      let slowest = 0
      const right = project().briefing
      await fc.assert(
        fc.asyncProperty(mutation, async (mutate) => {
          const started = performance.now()
          const bytes = mutate(Buffer.from(whole))
          const read = await readProjectBytes('x.briefing', bytes)
          if (!read.ok && read.error.code === 'damaged-project') {
            await writeFile(join(folder, 'x.briefing'), bytes)
            const salvage = await salvageProjectFile(join(folder, 'x.briefing'))
            expect([null, right]).toContainEqual(salvage?.briefing ?? null)
            const kind = salvage?.briefing ? 'with the briefing' : salvage ? 'articles alone' : 'nothing'
            salvaged.set(kind, (salvaged.get(kind) ?? 0) + 1)
          }
          slowest = Math.max(slowest, performance.now() - started)
          if (read.ok) expect(read.value.project.briefing).toEqual(right)
          else expect(read.error.message).toContain('x.briefing')
          const outcome = read.ok ? (read.value.rescued ? 'rescued' : 'opened') : read.error.code
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
        }),
        { numRuns: MUTANTS }
      )
      const list = (counts: ReadonlyMap<string, number>) =>
        Array.from(counts, ([outcome, count]) => `${String(count)} ${outcome}`).join(', ')
      const most = (process.resourceUsage().maxRSS / 1024).toFixed(0)
      process.stdout.write(
        `${String(MUTANTS)} mutated project files: ${list(outcomes)}; of those damaged salvaged: ${list(salvaged)}; slowest ${slowest.toFixed(0)} ms, at most ${most} MB\n`
      )
    }
  )

  it.each(['removed', 'doubled', 'renamed', 'swapped'])('is refused by name with a part %s', async (how) => {
    const zip = await readZip(whole, LIMITS)
    if (!zip.ok) throw new Error(zip.problem.code)
    for (const [n, part] of zip.parts.entries()) {
      const changed = {
        removed: zip.parts.toSpliced(n, 1),
        doubled: [...zip.parts, part],
        renamed: zip.parts.with(n, { ...part, name: `${part.name}x` }),
        swapped: zip.parts.with(n, { ...part, bytes: zip.parts.at(n - 1)?.bytes ?? part.bytes })
      }[how]
      const read = await readProjectBytes('x.briefing', await writeZip(changed ?? [], new Set()))
      const harmless = part.name === 'mimetype' && how !== 'renamed'
      const isSource = /^(sources|originals|versions)|evidence/.test(part.name)
      const outcome = read.ok ? (read.value.rescued ? 'rescued' : 'opened') : 'refused'
      expect([part.name, outcome]).toEqual([
        part.name,
        harmless ? 'opened' : isSource ? 'rescued' : 'refused'
      ])
    }
  })
})
