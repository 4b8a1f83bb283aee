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
import type { Part } from '../../../src/core/project/project'
import { project } from '../../core/project/build'

const MUTANTS = 1000
const LIMITS = { parts: 100, partBytes: 1e7, totalBytes: 1e7 }

let whole: Buffer
let parts: readonly Part[] = []
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutated-'))
  const { briefing } = project()
  const versions = keepVersion([], briefing, '2024-01-01T00:00:00.000Z', codec)
  whole = Buffer.from(await projectBytes({ ...project(), versions }))
  const zip = await readZip(whole, LIMITS)
  if (!zip.ok) throw new Error(zip.problem.code)
  parts = zip.parts
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const at = fc.nat(1_000_000)
const byte = fc.integer({ min: 0, max: 255 })

const PART_CHANGES = ['removed', 'doubled', 'renamed', 'swapped'] as const
type PartChange = (typeof PART_CHANGES)[number]

/** The parts with one of them removed, doubled, renamed or with the bytes of the one before it. */
function changedParts(change: PartChange, at: number): Part[] {
  const n = at % parts.length
  const part = parts[n]
  if (!part) throw new Error('a project has parts')
  switch (change) {
    case 'removed':
      return parts.toSpliced(n, 1)
    case 'doubled':
      return [...parts, part]
    case 'renamed':
      return parts.with(n, { ...part, name: `${part.name}x` })
    case 'swapped':
      return parts.with(n, { ...part, bytes: parts.at(n - 1)?.bytes ?? part.bytes })
  }
}

const rezipped = async (change: PartChange, at: number): Promise<Buffer> =>
  Buffer.from(await writeZip(changedParts(change, at), new Set()))

/** 60 MB that take 60 KB of a file: nine of them are more than a project may hold. */
const BOMB = Buffer.alloc(60 * 1024 * 1024)

async function bombed(count: number): Promise<Buffer> {
  const bombs = Array.from({ length: count }, (_, n) => ({
    name: `versions/${String(n + 2)}.json`,
    bytes: BOMB
  }))
  return Buffer.from(await writeZip([...parts, ...bombs], new Set()))
}

/** Ways in which a file goes bad on its way: each makes new bytes of the whole ones. */
const mutation: fc.Arbitrary<(bytes: Buffer) => Buffer | Promise<Buffer>> = fc.oneof(
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
  }),
  // Parts that are gone, there twice, under another name or in another's place.
  fc.tuple(fc.constantFrom(...PART_CHANGES), at).map(
    ([change, place]) =>
      () =>
        rezipped(change, place)
  )
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
      let work = 0
      const right = project().briefing
      await fc.assert(
        fc.asyncProperty(mutation, async (mutate) => {
          const bytes = await mutate(Buffer.from(whole))
          const started = performance.now()
          const before = process.cpuUsage()
          const read = await readProjectBytes('x.briefing', bytes)
          if (!read.ok && read.error.code === 'damaged-project') {
            await writeFile(join(folder, 'x.briefing'), bytes)
            const salvage = await salvageProjectFile(join(folder, 'x.briefing'))
            expect([null, right]).toContainEqual(salvage?.briefing ?? null)
            const kind = salvage?.briefing ? 'with the briefing' : salvage ? 'articles alone' : 'nothing'
            salvaged.set(kind, (salvaged.get(kind) ?? 0) + 1)
          }
          slowest = Math.max(slowest, performance.now() - started)
          const { user, system } = process.cpuUsage(before)
          work = Math.max(work, (user + system) / 1000)
          if (read.ok) expect(read.value.project.briefing).toEqual(right)
          else expect(read.error.message).toContain('x.briefing')
          const outcome = read.ok ? (read.value.rescued ? 'rescued' : 'opened') : read.error.code
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
        }),
        { numRuns: MUTANTS }
      )
      const list = (counts: ReadonlyMap<string, number>) =>
        Array.from(counts, ([outcome, count]) => `${String(count)} ${outcome}`).join(', ')
      const most = process.resourceUsage().maxRSS / 1024
      process.stdout.write(
        `${String(MUTANTS)} mutated project files: ${list(outcomes)}; of those damaged salvaged: ${list(salvaged)}; slowest ${slowest.toFixed(0)} ms (${work.toFixed(0)} ms of processor time), at most ${most.toFixed(0)} MB\n`
      )
      expect(work).toBeLessThan(5000)
      expect(most).toBeLessThan(1024)
    }
  )

  it.each(PART_CHANGES)('is refused by name with a part %s', async (change) => {
    for (const [n, part] of parts.entries()) {
      const read = await readProjectBytes('x.briefing', await rezipped(change, n))
      const harmless = part.name === 'mimetype' && change !== 'renamed'
      const isSource = /^(sources|originals|versions)|evidence/.test(part.name)
      const outcome = read.ok ? (read.value.rescued ? 'rescued' : 'opened') : 'refused'
      expect([part.name, outcome]).toEqual([
        part.name,
        harmless ? 'opened' : isSource ? 'rescued' : 'refused'
      ])
    }
  })

  it.each([
    [1, 'rescued'],
    [8, 'rescued'],
    [9, 'too-large']
  ])('costs no more than it may with %d parts that unpack to 60 MB each', async (count, expected) => {
    const bytes = await bombed(count)
    const before = process.cpuUsage()
    const read = await readProjectBytes('x.briefing', bytes)
    const { user, system } = process.cpuUsage(before)
    const work = (user + system) / 1000
    expect(read.ok ? (read.value.rescued ? 'rescued' : 'opened') : read.error.code).toBe(expected)
    const most = process.resourceUsage().maxRSS / 1024
    process.stdout.write(
      `${String(count)} parts of 60 MB: ${work.toFixed(0)} ms of processor time, at most ${most.toFixed(0)} MB\n`
    )
    expect(work).toBeLessThan(5000)
    expect(most).toBeLessThan(1024)
  })
})
