import { describe, expect, test } from 'vitest'
import { whenIn } from '../../../src/core/memo/when'
import { article, citing, fact, houseTemplate, memoOf } from '../../support/memo-builder'

const british = { language: 'en-GB', dates: 'long' as const }

describe('whenIn', () => {
  test.each([
    ['with a target date of July 31, 2016, on three issues', '31 July 2016'],
    ['said on Thursday that it ends on 14 July 2016', '14 July 2016'],
    ['in Paris, Saturday, Sept. 7, 2013.', '7 September 2013'],
    ['since September 2015', 'September 2015'],
    ['large parts of Syria in mid-2014.', 'mid-2014'],
    ['reported on July 13 that Kerry', '“July 13”'],
    ['A ceasefire they brokered in February has collapsed', '“in February”'],
    ['arrives on Thursday, after strikes last September', '“Thursday”'],
    ['They may meet again', null]
  ])('[M13] %s', (words, when) => {
    expect(whenIn(words, null, british)).toBe(when)
  })

  test('[M13] a date read from the article’s own keeps its words beside it', () => {
    expect(whenIn('arrived on Thursday', '2016-07-15', british)).toBe('14 July 2016, “Thursday”')
  })

  test('[M13] dates follow the template’s language and style', () => {
    expect(whenIn('on July 14, 2016', null, { language: 'en-US', dates: 'long' })).toBe('July 14, 2016')
    expect(whenIn('on July 14, 2016', null, { language: 'en-GB', dates: 'iso' })).toBe('2016-07-14')
  })

  test('[M13] an event without a date has the day of its report, or says that it has none', () => {
    const dated = article(1, ['They met.'], { published: '2016-07-14' })
    const undated = article(2, ['They met.'])
    const rows = [dated, undated].map((a) => fact('They met.', citing(a, 'They met.')))
    const { memo } = memoOf([dated, undated], { events: rows }, houseTemplate('chronology'))
    expect(memo.blocks.flatMap((b) => (b.type === 'timeline' ? b.rows.map((r) => r.when) : []))).toEqual([
      'reported 14 July 2016',
      'not dated'
    ])
  })
})
