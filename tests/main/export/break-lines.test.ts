import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../src/main/export/pdfmake/break-lines'
import { linesToSet } from '../../../src/main/export/pdfmake/fit'
import type { EmbeddedFont } from '../../../src/main/export/pdfmake/internals'
import { piecesOf } from '../../../src/main/export/pdfmake/piece'

/** A typewriter: every character is one point wide. */
const measure: Pick<EmbeddedFont, 'widthOfString' | 'layoutCached'> = {
  widthOfString: (text) => text.length,
  layoutCached: (word) => ({ glyphs: [], positions: [], advanceWidth: word.length * 1000 })
}
const typewriter = measure as EmbeddedFont
const run = (text: string) => ({ text, font: 'Typewriter', fontSize: 1, color: '#000000' })
const lines = (text: string, width: number) =>
  breakLines(
    piecesOf([run(text)], () => typewriter),
    width
  ).map((line) => line.map((piece) => piece.text).join(''))

describe('breaking lines', () => {
  it('fills each line with as many words as it holds', () => {
    expect(lines('one two three four', 9)).toEqual(['one two ', 'three ', 'four'])
  })

  it('lets spaces at the end of a line stick out', () => {
    expect(lines('one two', 3)).toEqual(['one ', 'two'])
  })

  it('cuts a word wider than a line, never inside a character', () => {
    expect(lines('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
    expect(lines('e\u0301e\u0301e\u0301', 4)).toEqual(['e\u0301e\u0301', 'e\u0301'])
  })

  it('keeps what changes its look inside a word on one line', () => {
    const pieces = piecesOf([run('see end.'), run('1')], () => typewriter)
    expect(breakLines(pieces, 8).map((l) => l.map((p) => p.text).join(''))).toEqual(['see ', 'end.1'])
  })

  it('ends a line where the text does', () => {
    expect(lines('one\ntwo\n\nthree', 20)).toEqual(['one', 'two', '', 'three'])
    expect(lines('', 20)).toEqual([''])
  })

  it('keeps figures from one to another together, and lets go of a bracket after a closing mark', () => {
    expect(lines('paragraphs 15–16', 14)).toEqual(['paragraphs ', '15–16'])
    expect(lines('on “Thursday” (“Kerry”)', 14)).toEqual(['on “Thursday” ', '(“Kerry”)'])
  })

  it('loses nothing, and no line is too wide', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((s) => !/[\r\n\v\f\u0085\u2028\u2029]/.test(s)),
        fc.integer({ min: 12, max: 60 }),
        (text, width) => {
          const broken = lines(text, width)
          expect(broken.join('')).toBe(text)
          for (const line of broken) expect(line.trimEnd().length).toBeLessThanOrEqual(width)
        }
      )
    )
  })
})

describe('lines on either side of a page break', () => {
  it('are never alone, and never wait for a page that cannot come', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 100 }),
        fc.boolean(),
        (room, rest, isStart) => {
          const set = linesToSet(room, rest, isStart)
          expect(set).toBeLessThanOrEqual(Math.min(room, rest))
          if (rest > 1) expect(rest - set).not.toBe(1)
          if (isStart && rest > 1) expect(set).not.toBe(1)
          if (room >= 4 || room >= rest) expect(set).toBeGreaterThan(0)
        }
      )
    )
  })
})
