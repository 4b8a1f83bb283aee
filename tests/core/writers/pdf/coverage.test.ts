import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runsByCoverage, type Coverage } from '../../../../src/core/writers/pdf/coverage'

const between = (from: string, to: string) => (c: number) =>
  c >= (from.codePointAt(0) ?? 0) && c <= (to.codePointAt(0) ?? 0)
const FONTS: Record<string, (c: number) => boolean> = {
  Latin: (c) => between(' ', '\u024f')(c) || c === 0x301,
  Greek: (c) => between('Ͱ', 'Ͽ')(c) || between(' ', '~')(c),
  Hebrew: between('\u0590', '\u05ff')
}
const coverage: Coverage = {
  fallbacks: Object.keys(FONTS),
  of: ({ font }) => FONTS[font] ?? (() => false)
}
const runs = (text: string, family = 'Latin') =>
  runsByCoverage(text, { font: family }, coverage).map((run) => `${run.family}:${run.text}`)

describe('choosing fonts by what they cover', () => {
  it('asks the family that was asked for first', () => {
    expect(runs('plain', 'Greek')).toEqual(['Greek:plain'])
    expect(runs('é', 'Greek')).toEqual(['Latin:é'])
  })

  it('takes a fallback for what the family lacks, and only for that', () => {
    expect(runs('to Αθήνα now')).toEqual(['Latin:to ', 'Greek:Αθήνα ', 'Latin:now'])
    expect(runs('a שלום b')).toEqual(['Latin:a ', 'Hebrew:שלום', 'Latin: b'])
  })

  it('never parts a letter from its marks', () => {
    expect(runs('e\u0301α\u0301')).toEqual(['Latin:e\u0301', 'null:α\u0301'])
  })

  it('says what no font has', () => {
    expect(runs('a 漢字 b')).toEqual(['Latin:a ', 'null:漢字', 'Latin: b'])
  })

  it('lets marks of direction and joiners go with their neighbours', () => {
    expect(runs('a\u200bb\u200e')).toEqual(['Latin:a\u200bb\u200e'])
  })

  it('keeps every character in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          runsByCoverage(text, { font: 'Latin' }, coverage)
            .map((r) => r.text)
            .join('')
        ).toBe(text)
      })
    )
  })
})
