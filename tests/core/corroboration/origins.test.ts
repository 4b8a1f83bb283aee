import { describe, expect, it } from 'vitest'
import { corroborate } from '../../../src/core/corroboration/corroborate'
import { commonWording } from '../../../src/core/corroboration/origins/common-wording'
import type { Source } from '../../../src/core/source/source'
import { article, evidence, facts } from './builders'

const of = (...sources: Source[]) => corroborate(sources, sources.flatMap(facts))

/** The origins an article names, as `name: words that show it`. */
function credits(text: string, more: Partial<Source> = {}): string[] {
  const source = article('a.txt', text, more)
  return (of(source).origins[source.id] ?? []).map(
    ({ name, evidence: spans }) => `${name}: ${spans.map((s) => text.slice(s.start, s.end)).join(' | ')}`
  )
}

const DEAL = 'Ministers agreed to sell the northern railway to a group of foreign pension funds.'

const OWN_WORDS =
  'Foreign pension funds, a group of them, get the northern railway: ministers agreed they sell it.'

describe('credits', () => {
  it('[O1] [O2] finds listed and unlisted outlets that reported, published or leaked', () => {
    expect(credits('The mayor will resign, the Washington Post reported on Monday.')).toEqual([
      'The Washington Post: the Washington Post reported'
    ])
    expect(credits('A memo published by the Kansas City Star shows that the mayor knew.')).toEqual([
      'The Kansas City Star: published by the Kansas City Star'
    ])
    expect(credits('The plan, according to the Izvestia newspaper, is dead.')).toEqual([
      'Izvestia: according to the Izvestia'
    ])
  })

  it('[O3] an interview is no origin of the article', () => {
    expect(credits('The embattled leader told NBC News that he would stay.')).toEqual([])
    expect(credits('In an interview with Der Spiegel, she denied it.')).toEqual([])
  })

  it('[O4] finds agencies in datelines and credit lines', () => {
    expect(credits('BERLIN (AP) — Ministers met.')).toEqual(['The Associated Press: AP'])
    const text = 'Ministers met.\n(Reporting by Ann Lee for Reuters; Editing by Bo Ek)'
    const start = text.indexOf('(')
    const noise = [{ start, end: text.length, class: 'agency-credit' as const }]
    expect(credits(text, { body: [{ start: 0, end: start }], noise })).toEqual(['Reuters: Reuters'])
  })

  it('[O7] rests on every agency that an article credits', () => {
    const told = 'The dam at Larnholm broke at dawn and flooded two villages, the mayor said.'
    const also = 'A dam broke on Monday at dawn in Larnholm, flooding the two villages below it.'
    const credit = (by: string) => `${by} contributed to this story.`
    const both = `${told}\n${credit('The Associated Press and Agence France-Presse')}`
    const a = article('a.txt', both, {
      body: [{ start: 0, end: told.length }],
      noise: [{ start: told.length + 1, end: both.length, class: 'agency-credit' }]
    })
    const b = article('b.txt', also, { outlet: 'AFP' })
    const found = corroborate([a, b], [evidence(a, 'fact', told), evidence(b, 'fact', also)])
    expect(found.claims.map((c) => [c.origins, c.independentOrigins])).toEqual([
      [['The Associated Press'], 1]
    ])
  })

  it('ordinary capitals are no outlets', () => {
    expect(credits('The Guardian Angels said the Press Secretary reported to the Star Chamber.')).toEqual([])
  })
})

const COPY = [
  'The council of the harbour city voted on Monday night to close the ferry line that has linked the two islands for a century.',
  'Its director said the company had lost money in each of the past nine years and could not pay for new engines.'
].join('\n')

describe('shared copy', () => {
  it('[O5] [O6] articles that share stretches of wording share their origin', () => {
    const a = article('a.txt', `${COPY}\nShops on the pier stayed open.`)
    const b = article('b.txt', `${COPY}\nThe weather was fine.`, { outlet: 'Reuters' })
    const found = of(a, b)
    const [origin] = found.origins[a.id] ?? []
    expect(origin).toMatchObject({ name: 'Reuters', kind: 'shared-copy' })
    expect(origin?.share).toBeGreaterThan(0.8)
    expect(origin?.evidence.map((s) => a.text.slice(s.start, s.end)).join(' ')).toContain('ferry line')
    expect(found.claims.map((c) => c.independentOrigins)).toEqual([1, 1])
  })

  it('[O5] [O6] measures what an article has in common with each single other one', () => {
    const [half] = COPY.split('\n')
    const a = article('a.txt', COPY)
    const others = [
      article('b.txt', `The weather was fine on the pier and in the town.`),
      article('c.txt', half ?? ''),
      article('d.txt', `${COPY}\nShops on the pier stayed open.`)
    ]
    const found = commonWording(a, others, [])
    expect(found.map(({ source }) => source)).toEqual([others[2]?.id, others[1]?.id])
    expect(found[0]?.share).toBeGreaterThan(0.9)
    expect(found[1]?.share).toBeLessThan(0.8)
  })

  it('[O5] the same quotations are no shared copy', () => {
    const said = COPY.replace('\n', ' ')
    const a = article('a.txt', `“${said}” she said on the pier.`)
    const b = article('b.txt', `Reporters heard her say: “${said}”`)
    const found = corroborate(
      [a, b],
      [a, b].map((source) => evidence(source, 'quote', said))
    )
    expect(found.claims).toHaveLength(1)
    expect(found.origins[a.id]).toEqual([])
  })
})

describe('independent origins', () => {
  it('[O7] [O8] five articles on one leak count once', () => {
    const ways = [
      'The Guardian reported that ministers agreed to sell the northern railway to foreign pension funds.',
      'Ministers agreed to sell the northern railway to foreign pension funds, according to the Guardian.',
      'A document published by the Guardian shows ministers agreed to sell the northern railway to foreign pension funds.',
      'Ministers have agreed to sell the northern railway to foreign pension funds, the Guardian said.',
      'In minutes obtained by the Guardian, ministers agreed to sell the northern railway to foreign pension funds.'
    ]
    const found = of(...ways.map((text, i) => article(`${String(i)}.txt`, text)))
    const widest = found.claims.reduce((a, b) => (a.members.length >= b.members.length ? a : b))
    expect(widest.members.length).toBeGreaterThanOrEqual(4)
    expect(widest.outlets).toHaveLength(widest.members.length)
    expect(widest).toMatchObject({ independentOrigins: 1, origins: ['The Guardian'] })
  })

  it('[O7] what an article says of a document goes back to who published it', () => {
    const claim = 'The document calls for a shared office near the capital of the smaller country.'
    const found = of(
      article('a.txt', `The Guardian published a leaked document on its website.\n${claim}`),
      article('b.txt', `A document leaked by the Guardian was read in parliament.\n${claim}`)
    )
    expect(found.claims[0]).toMatchObject({ independentOrigins: 1, origins: ['The Guardian'] })
  })

  it('[O8] the same sentence in two outlets is one origin, the same quotation may be two', () => {
    const [a, b] = [
      article('a.txt', DEAL, { outlet: 'The Herald' }),
      article('b.txt', DEAL, { outlet: 'The Courier' })
    ]
    expect(of(a, b).claims[0]).toMatchObject({
      independentOrigins: 1,
      outlets: ['The Herald', 'The Courier']
    })
    const said = 'we agreed to sell the northern railway to whoever pays'
    const heard = [a, b].map((s) =>
      article(s.file, `“${said}”, the minister told everyone.`, { outlet: s.outlet })
    )
    const quotes = heard.map((s) => evidence(s, 'quote', said))
    expect(corroborate(heard, quotes).claims[0]).toMatchObject({ independentOrigins: 2 })
  })

  it('[O8] outlets that each did their own reporting count each, and raise the score', () => {
    const found = of(
      article('a.txt', DEAL, { outlet: 'The Herald' }),
      article('b.txt', OWN_WORDS, { outlet: 'The Courier' })
    )
    expect(found.claims[0]).toMatchObject({ independentOrigins: 2, origins: ['The Herald', 'The Courier'] })
    expect(found.evidence.every((e) => e.score > 0.5)).toBe(true)
    expect(found.evidence[0]?.reasons).toEqual(expect.arrayContaining(['origins', 'outlets']))
  })
})
