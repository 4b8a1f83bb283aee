import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Item } from '../../../../src/core/briefing/briefing'
import type { Project } from '../../../../src/core/project/project'
import { verifyArticles } from '../../../../src/main/hosts/cli/verify-articles'
import { verifyBriefing } from '../../../../src/main/hosts/cli/verify-briefing'
import { Engine } from '../../../../src/main/services/engine'
import { Sessions } from '../../../../src/main/services/sessions'
import { sampleProject } from '../../../../src/main/services/start-project'
import { Tasks } from '../../../../src/main/services/tasks'
import { plainEnvironment } from '../../services/plain-environment'
import { root } from '../../services/desk'

let folder = ''
let sample: Project
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planted-'))
  const env = plainEnvironment(folder, { root })
  const shop = { env, engine: new Engine(null), sessions: new Sessions(() => true), tasks: new Tasks(env) }
  const made = await sampleProject(shop)
  if (!made.ok) throw new Error(made.error.message)
  sample = made.value
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const items = () => sample.briefing.sections.flatMap((section) => section.items)
const quotes = () => items().filter(({ kind }) => kind === 'quote')
const words = ({ content }: Item) => content.map(({ text }) => text).join('')

const having = (item: Item): Project => ({
  ...sample,
  briefing: {
    ...sample.briefing,
    sections: sample.briefing.sections.map((section) => ({
      ...section,
      items: section.items.map((one) => (one.id === item.id ? item : one))
    }))
  }
})

/** How many of these changed items are found, and how many there are. */
function found(changed: readonly Item[]): [number, number] {
  const caught = changed.filter((item) => verifyBriefing(having(item)).some((f) => f.item === item.id))
  return [caught.length, changed.length]
}

const tell = (what: string, [caught, all]: [number, number]): void => {
  expect(all).toBeGreaterThan(10)
  process.stdout.write(`${what}: ${String(caught)} of ${String(all)} found by verify\n`)
}

describe('mistakes planted in the sample', () => {
  it('has none at first', () => {
    expect([...verifyBriefing(sample), ...verifyArticles(sample)]).toEqual([])
  })

  it('finds every word of a quote that is changed or left out', () => {
    const changed = quotes().flatMap((item) =>
      words(item)
        .split(' ')
        .flatMap((word, at, all) => {
          if (!/\p{L}/u.test(word)) return []
          const isInside = at > 0 && at < all.length - 1
          return [all.with(at, 'zebra'), ...(isInside ? [all.toSpliced(at, 1)] : [])].map((text): Item => ({
            ...item,
            content: [{ text: text.join(' ') }]
          }))
        })
    )
    const counts = found(changed)
    expect(counts[0]).toBe(counts[1])
    tell('changed words of quotes', counts)
  })

  it('finds nearly every citation that leads to another article, and every one of a quote', () => {
    const swapped = (item: Item) =>
      item.citations.flatMap((citation, at) =>
        sample.sources
          .filter(({ id }) => id !== citation.source)
          .map(({ id }): Item => ({
            ...item,
            citations: item.citations.with(at, { ...citation, source: id })
          }))
      )
    const ofQuotes = found(quotes().flatMap(swapped))
    expect(ofQuotes[0]).toBe(ofQuotes[1])
    const all = found(
      items()
        .filter(({ kind }) => kind !== 'text')
        .flatMap(swapped)
    )
    expect(all[0]).toBeGreaterThan(0.9 * all[1])
    tell('swapped articles', all)
  })

  it('finds what moves out of its place, but not what still holds the words', () => {
    const moved = items()
      .filter(({ kind }) => kind !== 'text')
      .flatMap((item) =>
        item.citations.flatMap(({ start, end, source }, at) =>
          [-50, -5, 5, 50].map((by): Item => ({
            ...item,
            citations: item.citations.with(at, { source, start: Math.max(0, start + by), end: end + by })
          }))
        )
      )
    const counts = found(moved)
    expect(counts[0]).toBeGreaterThan(0.75 * counts[1])
    tell('moved places', counts)
  })
})
