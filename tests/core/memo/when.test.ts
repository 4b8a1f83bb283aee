import { describe, expect, test } from 'vitest'
import { whenIn } from '../../../src/core/memo/when'
import { article, citing, fact, houseTemplate, memoOf } from '../../support/memo-builder'

const british = { language: 'en-GB', dates: 'long' as const }

describe('whenIn', () => {
  test.each([
    ['with a target date of July 31, 2016, on three issues', '31 July 2016'],
    ['on 14 July 2016 in Moscow', '14 July 2016'],
    ['in Paris, Saturday, Sept. 7, 2013.', '7 September 2013'],
    ['signed 2016-07-14', '14 July 2016'],
    ['reported on July 13 that Kerry', '13 July, year not given'],
    ['since September 2015', 'September 2015'],
    ['A ceasefire they brokered in February has collapsed', '“in February”'],
    ['launched air strikes last September.', '“last September”'],
    ['arrives on Thursday, after strikes last September', '“Thursday”'],
    ['large parts of Syria in mid-2014.', '“mid-2014”'],
    ['arrived in Moscow on Thursday evening', '“Thursday evening”'],
    ['bombed two bases this week', '“this week”'],
    ['They may meet again', null],
    ['The march of 12 men', null]
  ])('[M13] %s', (words, when) => {
    expect(whenIn(words, british)).toBe(when)
  })

  test('[M13] dates follow the template’s language and style', () => {
    expect(whenIn('on July 14, 2016', { language: 'en-US', dates: 'long' })).toBe('July 14, 2016')
    expect(whenIn('on July 14, 2016', { language: 'en-GB', dates: 'iso' })).toBe('2016-07-14')
    expect(whenIn('on July 14', { language: 'en-US', dates: 'iso' })).toBe('July 14, year not given')
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
