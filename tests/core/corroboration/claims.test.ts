import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corroborate } from '../../../src/core/corroboration/corroborate'
import { extract } from '../../../src/core/evidence/extract'
import { readSource } from '../../../src/core/source/read-source'
import type { Source } from '../../../src/core/source/source'
import { article, evidence, facts, material, speaker, wordsOf } from './builders'

const BRIDGE = 'Engineers closed the northern bridge after cracks were found in two of its pillars.'

describe('claims', () => {
  it('[C1] what two articles carry is a claim, what one repeats is none', () => {
    const both = material(BRIDGE, BRIDGE)
    expect(both.claims).toHaveLength(1)
    expect(wordsOf(both.claims[0], both)).toEqual([BRIDGE, BRIDGE])
    expect(both.claims[0]?.suggested).toBe(false)
    expect(
      material(`${BRIDGE}\n${BRIDGE}`, 'Nothing of the kind happened in the other town.').claims
    ).toEqual([])
  })

  it('[C2] does not compare what has fewer than six words', () => {
    expect(material('The bridge was closed.', 'The bridge was closed.').claims).toEqual([])
  })

  it('[C2] takes a short quotation for one claim where two articles give it to one speaker', () => {
    const claimsOf = (...names: string[]) => {
      const sources = names.map((name, i) => article(`${String(i)}.txt`, `“We stand by you,” ${name} said.`))
      const quotes = sources.map((s, i) =>
        evidence(s, 'quote', 'We stand by you', { speaker: speaker('explicit', names[i] ?? null) })
      )
      return corroborate(sources, quotes).claims
    }
    expect(claimsOf('Anna Berg', 'Berg').map((c) => c.members.length)).toEqual([2])
    expect(claimsOf('Anna Berg', 'Olaf Rao')).toEqual([])
  })

  it('[C3] reads spellings and names of one thing as the same', () => {
    const found = material(
      'U.S. defence officials organised the convoy that Russian Federation troops travelled with.',
      'United States defense officials organized the convoy that Russia troops traveled with.'
    )
    expect(found.claims).toHaveLength(1)
    expect(found.claims[0]?.suggested).toBe(false)
  })

  it('[C5] suggests, and no more, where other words tell the same event', () => {
    const found = material(
      'The dockers walked out of the Larnholm shipyard at dawn over unpaid overtime.\nFog lay over the harbour.',
      'Unpaid overtime made dockers leave Larnholm, where the shipyard stood still.\nThe mayor was away.'
    )
    expect(found.claims.map((c) => c.suggested)).toEqual([true])
  })

  it('[C5] suggests what every article tells in one place and in its own words', () => {
    const town =
      'Larnholm has two harbours.\nIn Larnholm the ferries are old.\nFew in Larnholm remember the war.'
    const found = material(
      `Larnholm and Oster agreed to dig a road tunnel by 2035.\n${town}`,
      `A road tunnel will be dug from Oster to Larnholm, it was agreed, and open in 2035.\n${town}`,
      `The road tunnel that Oster agreed on with Larnholm is to be ready for traffic in 2035.\n${town}`
    )
    const suggested = found.claims.filter((c) => c.suggested).map((c) => wordsOf(c, found))
    expect(suggested.length).toBeGreaterThan(0)
    for (const words of suggested) for (const text of words) expect(text).toContain('road tunnel')
  })

  it('[C6] a compound sentence belongs to two claims and does not join them', () => {
    const jets = 'Strikes against the camps could be carried out by jets of either country'
    const office = 'expanded coordination would be channelled through a joint office near the capital'
    const found = material(`${jets} and ${office}.`, `${jets}.\nOfficials said that ${office}.`)
    const claims = found.claims.map((claim) => wordsOf(claim, found))
    expect(claims).toHaveLength(2)
    expect(claims).toContainEqual([`${jets} and ${office}.`, `${jets}.`])
    expect(claims).toContainEqual([`${jets} and ${office}.`, `Officials said that ${office}.`])
  })

  it('[C7] a quotation goes with its sentence', () => {
    const said = 'we will not leave this valley before the last house is rebuilt'
    const a = article('a.txt', `“${said},” Ansel said.`)
    const b = article('b.txt', `Ansel told the crowd: “${said}”.`)
    const found = corroborate(
      [a, b],
      [...facts(a), evidence(a, 'quote', said), ...facts(b), evidence(b, 'quote', said)]
    )
    expect(found.claims).toHaveLength(1)
    expect(found.claims[0]?.members).toHaveLength(4)
  })

  it('[C10] is not stated again where its evidence all stands in another', () => {
    const said = 'We will not leave this valley before the last house is rebuilt'
    const sources = [
      article('a.txt', `“${said},” Ansel told the crowd on the square.`),
      article('b.txt', `“${said},” Ansel told the crowd in the square.`),
      article('c.txt', `“${said},” someone called out.`)
    ]
    const found = corroborate(
      sources,
      sources.flatMap((s) => [...facts(s), evidence(s, 'quote', said)])
    )
    const members = found.claims.map((c) => new Set(c.members))
    for (const one of members)
      for (const other of members)
        if (one !== other) expect([...one].every((id) => other.has(id))).toBe(false)
  })

  it('[C8] set phrases are one claim only for one and the same name', () => {
    const other = 'Smith did not respond to a request for comment on the report on Monday.'
    const jones = 'Jones did not respond to a request for comment on the report on Monday.'
    expect(material(other, jones).claims).toEqual([])
    expect(material(other, other.replace('Monday', 'Monday morning')).claims).toHaveLength(1)
  })

  it('[C9] ids hold when an unrelated article comes before or after', () => {
    const pair = [article('a.txt', BRIDGE), article('b.txt', `${BRIDGE.slice(0, -1)} last week.`)]
    const other = article('c.txt', 'Strawberries ripened early in the gardens along the coast.')
    const ids = (sources: Source[]) => corroborate(sources, sources.flatMap(facts)).claims.map((c) => c.id)
    expect(ids(pair)).toHaveLength(1)
    expect(ids([other, ...pair])).toEqual(ids(pair))
    expect(ids([...pair, other])).toEqual(ids(pair))
  })
})

describe('the seeds', () => {
  const folder = resolve(import.meta.dirname, '../../../seeds')
  const seeds = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file, i) => {
      const id = `s-00000000000${String(i)}`
      return readSource({
        id,
        file,
        sha256: String(i).repeat(64),
        text: readFileSync(resolve(folder, file), 'utf8')
      })
    })
  const found = seeds.flatMap((seed) => extract(seed))
  const alone = corroborate(seeds, found)

  it('every member, variant and conflict points at evidence that is there, and slices to its text', () => {
    const byId = new Map(alone.evidence.map((e) => [e.id, e]))
    const textOf = new Map(seeds.map((s) => [s.id, s.text]))
    for (const claim of alone.claims) {
      const sources = claim.members.map((id) => byId.get(id)?.source)
      expect(new Set(sources).size).toBeGreaterThan(1)
      expect(sources).not.toContain(undefined)
      for (const { members } of claim.variants) expect(claim.members).toEqual(expect.arrayContaining(members))
      for (const side of claim.conflicts.flatMap((c) => c.sides)) {
        expect(textOf.get(side.source)?.slice(side.start, side.end)).toBe(side.text)
      }
    }
    expect(new Set(alone.claims.map((c) => c.id)).size).toBe(alone.claims.length)
  })

  it('an article without words in common changes nothing of what the others say', () => {
    const word = fc.stringMatching(/^[bcdfg]{4,9}zx$/)
    const line = fc.array(word, { minLength: 7, maxLength: 20 }).map((words) => `${words.join(' ')}.`)
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.boolean(), (lines, first) => {
        const other = article('other.txt', lines.join('\n'))
        const sources = first ? [other, ...seeds] : [...seeds, other]
        const together = corroborate(sources, [...found, ...facts(other)])
        expect(together.evidence.filter((e) => e.source !== other.id)).toEqual(alone.evidence)
        expect(together.claims).toEqual(alone.claims)
      }),
      { numRuns: 20 }
    )
  })

  it('the same articles give the same material', () => {
    expect(corroborate(seeds, found)).toEqual(alone)
  })

  it('[C3] four words in common are a turn of phrase', () => {
    const { claims } = material(
      'The president had full confidence in ambassador Lund.',
      'Helen Ward had full confidence in Prowse.'
    )
    expect(claims.filter((claim) => !claim.suggested)).toEqual([])
  })
})
