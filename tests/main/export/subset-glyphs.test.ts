import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { subsetGlyphs } from '../../../src/main/export/subset-glyphs'

const require = createRequire(import.meta.url)

/** The part of fontkit, which pdfmake brings along and which has no types of its own, that the test looks through. */
interface Font {
  readonly numGlyphs: number
  glyphForCodePoint(code: number): Glyph
  getGlyph(id: number): Glyph
}
interface Glyph {
  readonly id: number
  readonly advanceWidth: number
  readonly path: { toSVG(): string }
}
const ofPdfmake = createRequire(require.resolve('pdfmake'))
const fontkit = ofPdfmake('fontkit') as { create(bytes: Buffer): Font }

test('a subset draws each glyph asked for, at its place in the list, as the whole font does', () => {
  const bytes = readFileSync(
    require.resolve('@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf')
  )
  const before = Buffer.from(bytes)
  const whole = fontkit.create(before)
  const wanted = [0, ...[...'Aéñaøé ǻ'].map((c) => whole.glyphForCodePoint(c.codePointAt(0) ?? 0).id)]
  const cut = fontkit.create(Buffer.from(subsetGlyphs(bytes, wanted)))
  wanted.forEach((id, entry) => {
    const [a, b] = [whole.getGlyph(id), cut.getGlyph(entry)]
    expect([entry, b.advanceWidth, b.path.toSVG()]).toEqual([entry, a.advanceWidth, a.path.toSVG()])
  })
  expect(cut.numGlyphs).toBeGreaterThanOrEqual(wanted.length)
  expect(bytes.equals(before)).toBe(true)
})
