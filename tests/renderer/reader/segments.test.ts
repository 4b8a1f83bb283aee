import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passages, readerLines } from '../../../src/renderer/reader/segments'
import { aSource } from '../build'
import { evidenceOf } from '../../support/sources'

const text = 'Menu\nHome\n\nKerry came to Moscow. He left.\nCopyright 2016'
const noiseOf = (words: string, type: 'navigation-list' | 'copyright') => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, class: type }
}
const source = aSource(1, text, {
  noise: [noiseOf('Menu\nHome', 'navigation-list'), noiseOf('Copyright 2016', 'copyright')]
})
const came = evidenceOf(source, 'Kerry came to Moscow.')

describe('an article in the reader', () => {
  it('keeps every place of the text: each stretch carries the words that stand there', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length))), (pairs) => {
        const found = pairs
          .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
          .filter((s) => s.end > s.start)
          .map((span, i) => ({ ...came, id: String(i), ...span, text: text.slice(span.start, span.end) }))
        for (const line of readerLines(source, found, []))
          expect(line.segments.map((s) => s.text).join('')).toBe(text.slice(line.start, line.end))
      })
    )
  })

  it('marks evidence and what was left out', () => {
    const looks = readerLines(source, [came], []).flatMap((l) =>
      l.segments.map((s) => [s.text, s.noise?.class ?? s.evidence.length])
    )
    expect(looks).toEqual([
      ['Menu', 'navigation-list'],
      ['Home', 'navigation-list'],
      ['Kerry came to Moscow.', 1],
      [' He left.', 0],
      ['Copyright 2016', 'copyright']
    ])
  })

  it('gathers neighbouring lines that were left out', () => {
    const found = passages(readerLines(source, [], []))
    expect(found.map((p) => [p.noise, p.lines.length])).toEqual([
      [true, 2],
      [false, 1],
      [true, 1]
    ])
  })

  it('shows what was taken back as text again', () => {
    const [menu] = source.noise
    const lines = readerLines(source, [], menu ? [menu] : [])
    expect(lines.filter((l) => l.segments.some((s) => s.noise))).toHaveLength(1)
  })
})
