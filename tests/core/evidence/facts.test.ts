import { describe, expect, it } from 'vitest'
import { datesIn } from '../../../src/core/evidence/dates'
import { extract } from '../../../src/core/evidence/extract'
import { article, evidenceIn } from './article'

const factsOf = (...paragraphs: string[]) => extract(article(...paragraphs)).filter((e) => e.kind === 'fact')
const reasonsOf = (sentence: string): readonly string[] => factsOf(sentence)[0]?.reasons ?? []

describe('facts', () => {
  it('[F1] are all sentences of substance, not quotations', () => {
    expect(
      evidenceIn(
        'fact',
        'Envoy Anna Orr flew to Lyon. Nothing else. “We will be staying for a year,” she said.'
      )
    ).toEqual(['Envoy Anna Orr flew to Lyon.'])
  })

  it('[F2] are raised by who did what, figures, dates, places and the opening', () => {
    expect(reasonsOf('Envoy Anna Orr signed 14 treaties in Geneva on July 13, 2016.')).toEqual(
      expect.arrayContaining(['who-did-what', 'figure', 'date', 'place', 'lead'])
    )
  })

  it.each([
    'in Mar. 2016',
    'on Sept. 7',
    'last May',
    'mid-2014',
    'on 2016-07-14',
    'am 3. März 2020',
    'le 1er août 2014',
    'в среду',
    'el miércoles',
    'next month',
    'tonight',
    'and called it “the gravest day since 1945”'
  ])('[F2] are raised by a date in any form: %s', (date) => {
    expect(reasonsOf(`Envoy Anna Orr left the city of Lyon ${date}.`)).toContain('date')
  })

  it('[F3] are lowered where they point back or ask', () => {
    expect(reasonsOf('They would decide on a date for it.')).toContain('dangling-reference')
    expect(reasonsOf('Why did the army leave the city?')).toContain('question')
  })

  it('[F5] are lowered where they read as a caption', () => {
    expect(
      reasonsOf('Envoy Anna Orr speaks during a conference in Paris, Saturday, Sept. 7, 2013.')
    ).toContain('caption')
  })

  it('[W1] rank a full account above a stray remark', () => {
    const [full, stray] = factsOf('Envoy Anna Orr signed 14 treaties in Geneva on Monday.', 'It was not so.')
    expect(full?.score).toBeGreaterThan(stray?.score ?? 1)
  })
})

describe('dates', () => {
  const read = (text: string, published: string | null): (string | null)[] =>
    datesIn(text, { start: 0, end: text.length }, published).map((d) => d.iso)

  it('[F6] written out are read as they are', () => {
    expect(read('on July 13, 2016, on 13 July 2016, in July 2016 and in 2014', null)).toEqual([
      '2016-07-13',
      '2016-07-13',
      '2016-07',
      '2014'
    ])
  })

  it('[F6] are read in other languages', () => {
    expect(
      read('am 7. März 2022, le 1er août 2021, el 3 de mayo de 2020, 12 мая 2018 года, в сентябре 2020', null)
    ).toEqual(['2022-03-07', '2021-08-01', '2020-05-03', '2018-05-12', '2020-09'])
    expect(read('am Donnerstag, jeudi, в четверг', '2016-07-15')).toEqual([
      '2016-07-14',
      '2016-07-14',
      '2016-07-14'
    ])
  })

  it('[F6] are read from the article’s own date, and left open without one', () => {
    expect(read('on Thursday, yesterday, last September and on July 13', '2016-07-15T08:00:00Z')).toEqual([
      '2016-07-14',
      '2016-07-14',
      '2015-09',
      '2016-07-13'
    ])
    expect(read('on Thursday', null)).toEqual([null])
  })
})
