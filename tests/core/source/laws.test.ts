import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../src/core/source/paragraphs'
import { readSource } from '../../../src/core/source/read-source'
import { sentences } from '../../../src/core/source/sentences'
import { Source } from '../../../src/core/source/source'
import type { Span } from '../../../src/core/source/span'
import { overlap } from '../../../src/core/source/spans'

const read = (text: string): Source =>
  readSource({ id: 's-0123456789ab', file: 'a.txt', sha256: 'a'.repeat(64), text })

const words = fc.constantFrom(
  ...[
    'The',
    'minister',
    'said',
    'Mr.',
    'U.S.',
    'a.m.',
    '5',
    '1.',
    '2.',
    '"',
    '“',
    '”',
    "''",
    '(',
    ')',
    '...',
    '?!'
  ],
  ...[
    '—',
    '|||| ',
    'PARIS',
    '(AP)',
    '--',
    '-Half',
    '\n',
    '\r\n',
    '\n\n',
    'Related:',
    'Advertisement',
    '©',
    '2020'
  ],
  ...[
    'By Jane Doe',
    'Comments',
    'https://a.example/b',
    '。',
    '؟',
    '😀',
    '\ud800',
    '\udc00',
    '\u2028',
    '\t',
    '• '
  ]
)
const text = fc.oneof(
  fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 80 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 300 })
)

const inOrder = (spans: readonly Span[]): boolean =>
  spans.every((span, i) => span.start < span.end && (spans[i - 1]?.end ?? 0) <= span.start)

/** The characters that no span covers. */
function leftOut(text: string, spans: readonly Span[]): string {
  const covered = new Set(
    spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))
  )
  return [...text].length === 0
    ? ''
    : text
        .split('')
        .filter((_, i) => !covered.has(i))
        .join('')
}

describe('every text', () => {
  it('[S1] is cut into sentences that leave out nothing but white space', () => {
    fc.assert(
      fc.property(text, (t) => {
        const found = sentences(t)
        expect(inOrder(found)).toBe(true)
        expect(leftOut(t, found).trim()).toBe('')
      }),
      { numRuns: 500 }
    )
  })

  it('[B1] gives a body in order that meets neither the noise nor the title', () => {
    fc.assert(
      fc.property(text, (t) => {
        const { body, noise, titleSpan } = read(t)
        expect(inOrder(body)).toBe(true)
        for (const span of body)
          for (const other of [...noise, ...(titleSpan === null ? [] : [titleSpan])])
            expect(overlap(span, other)).toBe(0)
      }),
      { numRuns: 500 }
    )
  })

  it('[B2] is all body, noise, title or white space', () => {
    fc.assert(
      fc.property(text, (t) => {
        const { body, noise, titleSpan } = read(t)
        const title = titleSpan === null ? [] : [titleSpan]
        const rest = leftOut(t, [...body, ...noise, ...title])
        expect(rest.replace(/[\s|–—»·-]/g, '').length).toBeLessThanOrEqual(titleSpan === null ? 0 : 60)
      }),
      { numRuns: 500 }
    )
  })

  it('[B3] gives the same source again, of the shape that was agreed', () => {
    fc.assert(
      fc.property(text, (t) => {
        const source = read(t)
        expect(read(t)).toEqual(source)
        expect(Source.safeParse(source).success).toBe(true)
        expect(source.text).toBe(t)
      }),
      { numRuns: 300 }
    )
  })

  it('[B4] has sentences that lie in its body and in no noise', () => {
    fc.assert(
      fc.property(text, (t) => {
        const source = read(t)
        for (const sentence of sentencesOf(source)) {
          expect(source.body.some((span) => overlap(span, sentence) === sentence.end - sentence.start)).toBe(
            true
          )
          expect(source.noise.every((span) => overlap(span, sentence) === 0)).toBe(true)
        }
      }),
      { numRuns: 300 }
    )
  })
})

describe('texts made to break a reader', () => {
  const many = (part: string, length: number): string =>
    part.repeat(Math.ceil(length / part.length)).slice(0, length)
  const cases: Record<string, string> = {
    'a line of ten million characters': many('The minister said so. ', 10_000_000),
    'a line of one word': many('a', 2_000_000),
    '100,000 quotation marks': many('"', 100_000),
    '100,000 opening brackets': many('(', 100_000),
    'a million full stops': many('.', 1_000_000),
    'dots and spaces': many('. ', 1_000_000),
    'bars that end otherwise': `http://${many('|', 300_000)}x`,
    blanks: many(' ', 2_000_000),
    'blank lines': many('\n', 500_000),
    '200,000 lines': many('a\n', 400_000),
    'list marks': many('1. ', 300_000),
    hyphens: many(' -Half', 500_000),
    'capitals and dots': many('A.', 500_000),
    'lone surrogates': many('\ud800 \udc00.', 300_000),
    notes: many('a.1 ', 300_000),
    bylines: many('By Jane Doe and ', 300_000),
    datelines: many('PARIS (AP) -- ', 300_000)
  }
  it.each(Object.entries(cases))('[B3] %s', (_, hostile) => {
    const source = read(hostile)
    expect(inOrder(source.body)).toBe(true)
    expect(inOrder(sentencesOf(source))).toBe(true)
  })
})
