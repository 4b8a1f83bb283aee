import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PICTURE_DATE } from '../../../src/core/source/noise/dates'
import { AGENCY_CREDIT, AUTHOR_NOTE } from '../../../src/core/source/noise/credit-patterns'
import { FURNITURE_PROSE } from '../../../src/core/source/noise/furniture-patterns'
import { CODE, COPYRIGHT, LINK, RELATED_PREFIX } from '../../../src/core/source/noise/page-patterns'
import type { Phrases } from '../../../src/core/source/noise/patterns'
import { wordScan } from '../../../src/core/source/noise/word-scan'

describe('words looked for in one pass', () => {
  test.each([
    ['cookie', 'No Cookies here', true],
    ['cookie', 'cook ie', false],
    [' get ', 'Get it', true],
    [' get ', 'what we get', true],
    [' get ', '"get"', true],
    [' get ', 'getting', false],
    [' get ', 'we forget', false],
    ['^get', '— “Get it', true],
    ['^get', 'we get it', false],
    ['all rights', 'All  rights', false],
    ['all rights', 'all-rights', true],
    ['©', '© Daily', true],
    ['©', '(c) Daily', false],
    ['pass by| by us', 'by USA, passers-by', true],
    ['abcd|bce', 'abce', true],
    ['abcd|bc', 'abcx', true],
    ['é', 'CAFÉ', false],
    ['', 'anything', false]
  ])('%j stands in %j: %j', (words, line, stands) => {
    expect(wordScan(['nowhere', words])(line)).toBe(stands ? 2 : 0)
  })

  test('takes no entry that it could not find', () => {
    expect(() => wordScan(['e-mail'])).toThrow('No such list: e-mail')
    expect(() => wordScan(['Email'])).toThrow('No such list: Email')
    expect(() => wordScan(Array.from({ length: 33 }, () => 'a'))).toThrow('No such list: 33rd')
  })

  test('gives what looking for each entry by itself gives', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 4 })
    const entries = letters.filter((entry) => entry.trim() !== '' && !entry.includes('  '))
    fc.assert(
      fc.property(
        fc.array(fc.array(entries, { minLength: 1 }), { maxLength: 5 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A', ' ', '.', 'é'), maxLength: 12 }),
        (lists, line) => {
          const plain = ` ${line.toLowerCase().replace(/[^a-z]/g, ' ')} `
          const found = lists.map((list) => list.some((entry) => plain.includes(entry)))
          const bits = wordScan(lists.map((list) => list.join('|')))(line)
          expect(lists.map((_, i) => ((bits >>> i) & 1) === 1)).toEqual(found)
        }
      )
    )
  })
})

const RULES: readonly (readonly [string, Phrases])[] = [
  ['furniture', FURNITURE_PROSE],
  ['copyright', COPYRIGHT],
  ['credits', AGENCY_CREDIT],
  ['notes on authors', AUTHOR_NOTE],
  ['links', LINK],
  ['related links', RELATED_PREFIX],
  ['code', CODE],
  ['dates of pictures', PICTURE_DATE]
]

describe('[N1] a rule that names its words', () => {
  test.each(RULES)('matches nothing without one of them: %s', (_, { words, pattern }) => {
    const scan = wordScan([words])
    let matched = 0
    fc.assert(
      fc.property(fc.stringMatching(generable(pattern)), (text) => {
        const line = text.trim().toLowerCase()
        if (!pattern.test(line)) return
        matched++
        expect(scan(line)).toBe(1)
      }),
      { numRuns: 2000 }
    )
    expect(matched).toBeGreaterThan(200)
  })
})

/** A pattern of which examples can be made: without what only looks around, and with plain letters. */
const generable = ({ source }: RegExp): RegExp =>
  new RegExp(
    source
      .replaceAll('\\b', '')
      .replace(/\(\?![^()]*\)/g, '')
      .replaceAll('\\p{L}', 'a-z')
  )
