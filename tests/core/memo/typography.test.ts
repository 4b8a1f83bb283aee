import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDate } from '../../../src/core/memo/dates'
import { quoted, typeset } from '../../../src/core/memo/typography'

describe('typeset', () => {
  test.each([
    ["we'll", 'en-GB', 'we’ll'],
    ["the officials' plan", 'en-GB', 'the officials’ plan'],
    ["agree on 'steps' in Syria; won't say", 'en-GB', 'agree on ‘steps’ in Syria; won’t say'],
    ['he said "no" twice', 'en-GB', 'he said “no” twice'],
    ['he said "no" twice', 'de-DE', 'he said „no“ twice'],
    ['he said "no" twice', 'fr-FR', 'he said «\u202fno\u202f» twice'],
    ["he said ''no'' twice", 'en-US', 'he said “no” twice'],
    ['war -- or peace', 'en-GB', 'war — or peace'],
    ['MOSCOW--U.S.', 'en-GB', 'MOSCOW—U.S.'],
    ['a new …', 'en-GB', 'a new\u00a0…']
  ])('[M8] %s in %s', (typed, language, set) => {
    expect(typeset(typed, language, 'outer')).toBe(set)
  })

  test('[M8] marks within quoted words are the inner ones', () => {
    expect(typeset('they called it “done” and "over"', 'en-GB', 'inner')).toBe(
      'they called it ‘done’ and ‘over’'
    )
    expect(quoted('he', 'en-GB', 'inner')).toBe('‘he’')
  })

  test('[M8] law: no letter or figure is ever changed', () => {
    const letters = (s: string) => s.replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(letters(typeset(words, 'fr', 'outer'))).toBe(letters(words))
      })
    )
  })
})

describe('formatDate', () => {
  test.each([
    ['2016-07-14', 'en-GB', '14 July 2016'],
    ['2016-07-14', 'en-US', 'July 14, 2016'],
    ['2016-07-01', 'fr-FR', '1er juillet 2016'],
    ['2016-07-14', 'de', '14. Juli 2016'],
    ['2016-07-14', 'es', '14 de julio de 2016'],
    ['2016-07', 'en-GB', 'July 2016'],
    ['2016', 'en-GB', '2016'],
    ['2016-07-14T23:30:00-05:00', 'en-GB', '14 July 2016'],
    ['last Thursday', 'en-GB', 'last Thursday'],
    ['2016-13-01', 'en-GB', '2016-13-01']
  ])('[M7] %s in %s', (iso, language, set) => {
    expect(formatDate(iso, language, 'long')).toBe(set)
  })

  test('[M7] a template may ask for ISO dates', () => {
    expect(formatDate('2016-07-14T10:00:00Z', 'en-GB', 'iso')).toBe('2016-07-14')
  })
})
