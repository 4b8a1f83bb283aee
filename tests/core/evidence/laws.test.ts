import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Evidence } from '../../../src/core/evidence/evidence'
import { extract } from '../../../src/core/evidence/extract'
import { article } from './article'

/** Scraps that together make and break sentences, marks and clauses. */
const scrap = fc.constantFrom(
  '“',
  '”',
  '"',
  "''",
  '``',
  '«',
  '»',
  '「',
  '」',
  '‘',
  '’',
  "'",
  ' ',
  '\n',
  '. ',
  ', ',
  '; ',
  ': ',
  ' — ',
  '(',
  ')',
  '?',
  'said ',
  'he ',
  'Anna Orr ',
  'President Hale ',
  'that ',
  'who ',
  'and ',
  'the plan ',
  'told ',
  'wants to ',
  'according to ',
  'was called ',
  'by ',
  'Monday ',
  '13',
  '😀',
  '\ud800',
  '\udc00',
  'سنبقى ',
  '我们'
)
const scraps = fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join(''))

describe('evidence', () => {
  it('[E1] slices to its text, inside the article, in the shape agreed', () => {
    fc.assert(
      fc.property(fc.array(scraps, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const source = article(...paragraphs)
        for (const e of extract(source)) {
          expect(source.text.slice(e.start, e.end)).toBe(e.text)
          expect(JSON.parse(JSON.stringify(e))).toStrictEqual(e)
          expect(Evidence.safeParse(e).success).toBe(true)
          for (const [start, end] of e.spans ?? [])
            expect(e.start <= start && start < end && end <= e.end).toBe(true)
          const { speaker } = e
          if (typeof speaker?.start === 'number')
            expect(source.text.slice(speaker.start, speaker.end ?? 0)).toBe(speaker.mention)
        }
      })
    )
  })

  it('[E2] is the same every time', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        expect(extract(article(text))).toEqual(extract(article(text)))
      })
    )
  })

  it('[E2] has an id of its own for each piece', () => {
    fc.assert(
      fc.property(fc.array(scraps, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const ids = extract(article(...paragraphs)).map((e) => e.id)
        expect(new Set(ids).size).toBe(ids.length)
      })
    )
  })

  it('[E3] comes from any text without an error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void extract(article(text))))
  })

  it.each([
    ['quotation marks', '"'.repeat(100_000)],
    ['opening marks', '“a '.repeat(50_000)],
    ['one word', 'a'.repeat(1_000_000)],
    ['attributions without a stop', 'he said that she said that '.repeat(20_000)],
    ['quotes without a stop', '“yes,” he said, and '.repeat(20_000)],
    ['commas', 'Orr, a man, '.repeat(40_000)],
    ['opening marks beside single ones', `'Yes.' ${'“a '.repeat(50_000)}`],
    ['single marks', " 'a".repeat(100_000)],
    ['people', 'Official Anna Orr said the official left. '.repeat(10_000)]
  ])('[E3] comes from 100,000 and more %s', (_, text) => {
    expect(Array.isArray(extract(article(text)))).toBe(true)
  })
})
