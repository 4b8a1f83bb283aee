import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { subsetFont } from '../../../src/main/export/subset-font'

const require = createRequire(import.meta.url)

/** The part of fontkit, which pdfmake brings along and which has no types of its own, that the test looks through. */
interface Font {
  readonly characterSet: readonly number[]
  glyphForCodePoint(code: number): { readonly advanceWidth: number; readonly path: { toSVG(): string } }
  hasGlyphForCodePoint(code: number): boolean
}
const ofPdfmake = createRequire(require.resolve('pdfmake'))
const fontkit = ofPdfmake('fontkit') as { create(bytes: Buffer): Font }

const whole = readFileSync(
  require.resolve('@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf')
)
const isLatin = (c: number) => c >= 0x20 && c <= 0x17f
const open = (bytes: Uint8Array) => fontkit.create(Buffer.from(bytes))

test('[X3] a subset draws what is kept as the whole font does, composed letters too, and has nothing else', () => {
  const [all, cut] = [open(whole), open(subsetFont(new Uint8Array(whole), isLatin))]
  // U+FFFF closes a character map of this format.
  const kept = cut.characterSet.filter((c) => c !== 0xffff)
  expect(kept.filter((c) => !isLatin(c))).toEqual([])
  expect(kept.length).toBeGreaterThan(300)
  for (const code of kept) {
    const [a, b] = [all.glyphForCodePoint(code), cut.glyphForCodePoint(code)]
    expect([code, b.advanceWidth, b.path.toSVG()]).toEqual([code, a.advanceWidth, a.path.toSVG()])
  }
  expect(cut.hasGlyphForCodePoint(0x416)).toBe(false)
})

test('[X3] a subset is a small part of the font', () => {
  expect(subsetFont(new Uint8Array(whole), isLatin).length).toBeLessThan(whole.length / 5)
})
