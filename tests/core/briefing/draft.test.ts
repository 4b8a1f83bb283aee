import { describe, expect, it } from 'vitest'
import type { Briefing, Item } from '../../../src/core/briefing/briefing'
import { Briefing as BriefingSchema } from '../../../src/core/briefing/briefing'
import { draft } from '../../../src/core/briefing/draft'
import { corroborate } from '../../../src/core/corroboration/corroborate'
import type { Material } from '../../../src/core/corroboration/claim'
import type { Evidence } from '../../../src/core/evidence/evidence'
import type { Source } from '../../../src/core/source/source'
import { article, evidence, facts, speaker } from '../corroboration/builders'
import { template } from './template'

const SECTIONS = {
  'bottom-line': 'bottom-line',
  judgements: 'judgements',
  facts: 'facts',
  quotes: 'quotes',
  implications: 'text',
  gaps: 'text'
}

function drafted(material: Material, sections: Record<string, string> = SECTIONS): Briefing {
  let n = 0
  return draft(material, template(sections), {
    id: 'b',
    today: '2016-07-14',
    newId: () => `id-${String(++n)}`
  })
}

const items = (briefing: Briefing, slot: string): Item[] =>
  briefing.sections.find((s) => s.slot === slot)?.items ?? []
const words = (item: Item | undefined): string => item?.content.map((run) => run.text).join('') ?? ''

const of = (sources: Source[], more: Evidence[] = []): Material =>
  corroborate(sources, [...sources.flatMap(facts), ...more])

const FERRY = 'Ingrid Moen told the harbour council of Larnholm to close the ferry line in March.'
/** The same, each time in words of its own. */
const APART = [
  FERRY,
  'Close the Larnholm ferry line in March, Ingrid Moen told harbour council members there.',
  'Larnholm: harbour council told that in March ferry line should close, by Ingrid Moen.'
]
const OTHERS = [
  'The Larnholm shipyard sold two tugboats to a company in Bergen on Tuesday.',
  'Trade unions in Halden called a strike at every oil terminal of the region.',
  'He said they would think about it when the time came round again.'
]

describe('a draft', () => {
  const three = ['The Herald', 'The Courier', 'The Post'].map((outlet, i) =>
    article(`${String(i)}.txt`, [APART[i], OTHERS[i]].join('\n'), { outlet })
  )
  const material = of(three)
  const made = drafted(material)

  it('is a briefing of all the sources, dated and titled', () => {
    expect(BriefingSchema.parse(made)).toEqual(made)
    expect(made.sources.map((s) => s.id)).toEqual(three.map((s) => s.id))
    expect(made.fields['date']).toBe('2016-07-14')
    const ids = made.sections.flatMap((s) => s.items.map((i) => i.id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('[D3] leads with what most articles carry, in a source’s words, cited to each, with its origins', () => {
    const [line] = items(made, 'bottom-line')
    expect(words(line)).toMatch(/Ingrid Moen/)
    expect(words(line)).toContain('All three articles carry this, from three independent origins')
    expect(new Set(line?.citations.map((c) => c.source))).toEqual(new Set(three.map((s) => s.id)))
  })

  it('[D1] [D3] leads with what the articles are about, and with what one of them says against it', () => {
    const flood =
      'The flood at Larnholm has killed at least 22 people and cut off two villages, the mayor said.'
    const fewer =
      'The flood at Larnholm has killed at least 18 people and cut off two villages, the police said.'
    const aside =
      'Prime Minister Ingrid Moen of Norway told reporters in Oslo that she had called King Harald.'
    const two = [
      article('0.txt', flood, { outlet: 'The Herald', title: 'Flood at Larnholm kills 22' }),
      article('1.txt', [fewer, OTHERS[0]].join('\n'), { outlet: 'The Post', title: 'Flood kills 18' }),
      article('2.txt', aside, { outlet: 'The Courier', title: 'Moen calls the king about the flood' })
    ]
    const [line] = items(drafted(of(two)), 'bottom-line')
    expect(words(line)).toMatch(/^The flood at Larnholm has killed/)
    expect(words(line)).toMatch(/disagree on a figure: “(?:22|18)” .* against “(?:22|18)”/)
    expect(line?.citations.map((c) => c.source).sort()).toEqual([two[0]?.id, two[1]?.id].sort())
  })

  it('every citation is the words of a source', () => {
    const texts = new Map(three.map((s) => [s.id, s.text]))
    const citations = made.sections.flatMap((s) => s.items.flatMap((i) => i.citations))
    expect(citations.length).toBeGreaterThan(3)
    for (const c of citations) expect(texts.get(c.source)?.slice(c.start, c.end).trim()).not.toBe('')
  })

  it('[D6] says nothing twice and nothing that points at another sentence', () => {
    const said = [...items(made, 'bottom-line'), ...items(made, 'judgements'), ...items(made, 'facts')].map(
      words
    )
    expect(said).toHaveLength(3)
    expect(said.filter((s) => s.includes('ferry line'))).toHaveLength(1)
    expect(said.some((s) => s.startsWith('He said'))).toBe(false)
  })

  it('[D10] leaves to the analyst what only the analyst can say', () => {
    expect(items(made, 'implications')).toEqual([])
    expect(items(made, 'judgements').every((i) => i.kind === 'judgement' && i.likelihood === null)).toBe(true)
  })

  it('is the same for the same input', () => expect(drafted(material)).toEqual(made))
})

describe('confidence', () => {
  const judged = (outlets: string[], sentences = APART): (string | null)[] => {
    const sources = outlets.map((outlet, i) => article(`${String(i)}.txt`, sentences[i] ?? '', { outlet }))
    const [item] = items(drafted(of(sources), { judgements: 'judgements' }), 'judgements')
    return item?.kind === 'judgement' ? [item.confidence] : []
  }

  it('[D4] follows the number of independent origins', () => {
    expect(judged(['A Herald'])).toEqual(['low'])
    expect(judged(['A Herald', 'B Courier'])).toEqual(['moderate'])
    expect(judged(['A Herald', 'B Courier', 'C Post'])).toEqual(['high'])
    const leaked = APART.map((sentence) => `${sentence.slice(0, -1)}, the Guardian reported.`)
    expect(judged(['A Herald', 'B Courier', 'C Post'], leaked)).toEqual(['low'])
  })

  it('[D5] never stands beside a term of likelihood', () => {
    expect(
      judged(['A Herald'], ['Ingrid Moen is likely to close the ferry line of Larnholm in March.'])
    ).toEqual([])
  })
})

describe('quotes', () => {
  const said = [
    'we will rebuild every one of the houses that stood here',
    'nobody in this valley will be left behind by the council',
    'there is no money for a third year of repairs'
  ]
  const text = said.map((s) => `“${s},” someone said at the meeting.`).join('\n')
  const source = article('a.txt', text)
  const moen = speaker('explicit', 'Ingrid Moen')

  it('[D9] are of known speakers, at most two of each, without the comma that leads on', () => {
    const all = said.map((s) => evidence(source, 'quote', `${s},`, { speaker: moen }))
    const quotes = items(drafted(corroborate([source], all)), 'quotes')
    expect(quotes).toHaveLength(2)
    for (const quote of quotes) {
      const [citation] = quote.citations
      expect(words(quote)).not.toMatch(/,$/)
      expect(source.text.slice(citation?.start, citation?.end)).toBe(`${words(quote)},`)
    }
  })

  it('[D2] are taken from the article that gives the speaker a full name', () => {
    const said = 'We shall rebuild every house in this valley before the winter comes.'
    const two = ['Moen', 'Ingrid Moen'].map((name, i) => {
      const source = article(`${String(i)}.txt`, `“${said}” ${name} told reporters.`)
      return { source, quote: evidence(source, 'quote', said, { speaker: speaker('explicit', name) }) }
    })
    const made = drafted(
      of(
        two.map(({ source }) => source),
        two.map(({ quote }) => quote)
      )
    )
    const [quote] = items(made, 'quotes')
    expect(quote?.kind === 'quote' && quote.speaker?.name).toBe('Ingrid Moen')
  })

  it('[D9] hold one whose speaker is not known, last, and the gaps say so', () => {
    const unknown = speaker('unresolved', null, { mention: 'he' })
    const all = said.map((s, i) => evidence(source, 'quote', s, { speaker: i === 1 ? moen : unknown }))
    const made = drafted(corroborate([source], all))
    const names = items(made, 'quotes').map((i) => i.kind === 'quote' && i.speaker?.name)
    expect(names).toEqual(['Ingrid Moen', null])
    const gaps = items(made, 'gaps').map(words)
    expect(
      gaps.filter((g) => /^The speaker of “.*” is not known: the text says only “he”\.$/.test(g))
    ).toHaveLength(2)
  })
})

describe('gaps', () => {
  const gaps = (...sources: Source[]): string[] => items(drafted(of(sources)), 'gaps').map(words)

  it('[D8] name dependence on one origin', () => {
    const copy = `${FERRY}\n${OTHERS[0] ?? ''}\n${OTHERS[1] ?? ''}`
    const found = gaps(article('a.txt', copy, { outlet: 'Reuters' }), article('b.txt', copy))
    expect(found[0]).toBe(
      'None of the three claims that more than one article carries has a second independent origin (they go back to Reuters): repetition across outlets is not confirmation.'
    )
    expect(gaps(article('a.txt', FERRY))[0]).toBe('Everything here rests on one article.')
  })

  it('[D8] name conflicts with both wordings and cite them', () => {
    const sentence = 'The blast in the market of Larnholm killed 12 people, the hospital said on Monday.'
    const sources = [
      article('a.txt', sentence, { outlet: 'The Herald' }),
      article('b.txt', sentence.replace('12', '15'))
    ]
    const [gap] = items(drafted(of(sources)), 'gaps').filter((i) => words(i).includes('disagree'))
    expect(words(gap)).toBe('Articles disagree on a figure: “12” (The Herald) against “15” (b.txt).')
    expect(gap?.citations.map((c) => c.source)).toEqual(sources.map((s) => s.id))
  })

  it('[D8] name articles without a date', () => {
    const dated = article('a.txt', FERRY, { published: '2016-07-14' })
    expect(gaps(dated).join(' ')).not.toContain('date of publication')
    expect(gaps(dated, article('b.txt', OTHERS[0] ?? '')).join(' ')).toContain(
      'One article of two gives no date of publication'
    )
  })
})

describe('other kinds of section', () => {
  it('[D7] a timeline is in order of time', () => {
    const source = article(
      'a.txt',
      [
        'The talks between the two governments failed on July 13 in Halden.',
        'The war between the two neighbours began in 2011 over a river.',
        'Bergen signed the ceasefire with both sides in February after a long siege.',
        'Nothing about this sentence tells a reader when it was.'
      ].join('\n')
    )
    const events = items(drafted(of([source]), { events: 'timeline' }), 'events').map(words)
    expect(events.map((e) => /2011|February|July/.exec(e)?.[0])).toEqual(['2011', 'February', 'July'])
  })

  it('[D7] a date that its article completes stands where the memo will say it was', () => {
    const lines = [
      'Inspectors will board every ferry of the line on 18 March in Halden.',
      'The second report was sent to the ministry in October by its inspector.',
      'The ministry confirmed on Friday that both reports had been received.',
      'The first report reached the ministry on 9 May 2023 in two copies.'
    ]
    const source = { ...article('a.txt', lines.join('\n')), published: '2024-03-15' }
    const events = items(drafted(of([source]), { events: 'timeline' }), 'events').map(words)
    expect(events.map((e) => /May|October|Friday|18/.exec(e)?.[0])).toEqual([
      'May',
      'October',
      'Friday',
      '18'
    ])
  })

  it('figures go to a section for figures, people to one for actors', () => {
    const source = article('a.txt', `${FERRY}\nThe fire destroyed 340 houses in the old town of Larnholm.`)
    const moen = speaker('explicit', 'Ingrid Moen', {
      role: 'harbour commissioner',
      mention: 'Ingrid Moen',
      start: 0,
      end: 11
    })
    const quote = evidence(source, 'quote', 'close the ferry line', { speaker: moen })
    const made = drafted(of([source], [quote]), { 'key-figures': 'facts', actors: 'facts' })
    expect(items(made, 'key-figures').map(words)).toEqual([expect.stringContaining('340 houses')])
    expect(items(made, 'actors').map(words)).toEqual(['Ingrid Moen, harbour commissioner.'])
  })

  it('an empty pile gives an empty memo that says so', () => {
    const made = drafted(corroborate([], []))
    expect(items(made, 'facts')).toEqual([])
    expect(made.title).toBe('')
  })
})
