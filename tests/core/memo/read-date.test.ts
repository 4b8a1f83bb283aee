import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate } from '../../../src/core/memo/dates'
import { readDate } from '../../../src/core/memo/read-date'

describe('a date that was typed [M14]', () => {
  it('is read as it is set, in every language and style', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    const language = fc.constantFrom('en-GB', 'en-US', 'fr', 'de-CH', 'es', 'fi')
    fc.assert(
      fc.property(day, language, fc.constantFrom('long' as const, 'iso' as const), (date, lang, style) => {
        const iso = date.toISOString().slice(0, 10)
        expect(readDate(formatDate(iso, lang, style), lang)).toBe(iso)
      })
    )
  })

  it.each([
    ['22 nov 2026', '2026-11-22'],
    ['Nov 22nd, 2026', '2026-11-22'],
    [' 2026-1-5 ', '2026-01-05'],
    ['29 February 2028', '2028-02-29']
  ])('may be short: %s', (typed, iso) => {
    expect(readDate(typed, 'en-GB')).toBe(iso)
  })

  it.each(['3/4/2026', '31 February 2026', '2026-13-01', 'Friday', '5 Ju 2026', '', '22 November'])(
    'is not guessed: %s',
    (typed) => {
      expect(readDate(typed, 'en-GB')).toBeNull()
    }
  )
})
