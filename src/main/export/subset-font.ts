import {
  assembled,
  bytesOf,
  headWithLongPlaces,
  outlinesOf,
  packedOutlines,
  partsOf,
  tablesOf,
  tableView
} from './truetype'

/** Tables a word processor needs to set text; layout features, which cost most, are left out. */
const COPIED = ['head', 'hhea', 'maxp', 'OS/2', 'hmtx', 'name', 'cvt ', 'fpgm', 'prep', 'gasp']

/**
 * A TrueType font with only the characters asked for (basic plane). Glyph numbers stay what they are; the
 * outlines of glyphs that are not reached are dropped.
 */
export function subsetFont(font: Uint8Array, wanted: (codePoint: number) => boolean): Uint8Array {
  const tables = tablesOf(font)
  const characters = charactersOf(tableView(font, tables, 'cmap')).filter(([codePoint]) => wanted(codePoint))
  const outlines = outlinesOf(font, tables)
  const kept = reached(outlines, new Set([0, ...characters.map(([, glyph]) => glyph)]))
  const glyf = outlines.map((outline, glyph) => (kept.has(glyph) ? outline : new Uint8Array()))
  const post = new Uint8Array(32)
  post.set(bytesOf(font, tables, 'post').subarray(0, 32))
  new DataView(post.buffer).setUint32(0, 0x00030000)
  const copied = COPIED.filter((tag) => tables.has(tag)).map(
    (tag) => [tag, bytesOf(font, tables, tag)] as const
  )
  return assembled(
    new Map([
      ...copied,
      ['head', headWithLongPlaces(font, tables)],
      ['post', post],
      ['cmap', characterMap(characters)],
      ...packedOutlines(glyf)
    ])
  )
}

type Character = readonly [codePoint: number, glyph: number]

/** The Unicode characters of a `cmap` table's format 4 subtable, in order. */
function charactersOf(cmap: DataView): Character[] {
  const starts = Array.from({ length: cmap.getUint16(2) }, (_, n) => cmap.getUint32(4 + n * 8 + 4))
  const at = starts.find((offset) => cmap.getUint16(offset) === 4)
  if (at === undefined) throw new Error('the font has no character map of format 4')
  const segments = cmap.getUint16(at + 6) / 2
  const field = (n: number, segment: number) => at + 14 + n * segments * 2 + (n > 0 ? 2 : 0) + segment * 2
  const found: Character[] = []
  for (let s = 0; s < segments; s++) {
    const end = cmap.getUint16(field(0, s))
    const delta = cmap.getUint16(field(2, s))
    const range = cmap.getUint16(field(3, s))
    for (let c = cmap.getUint16(field(1, s)); c <= end && c < 0xffff; c++) {
      const listed =
        range === 0 ? c : cmap.getUint16(field(3, s) + range + (c - cmap.getUint16(field(1, s))) * 2)
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph > 0) found.push([c, glyph])
    }
  }
  return found
}

/** Glyphs and the parts they are composed of. */
function reached(outlines: readonly Uint8Array[], glyphs: Set<number>): ReadonlySet<number> {
  for (const glyph of glyphs) for (const part of partsOf(outlines[glyph])) glyphs.add(part.glyph)
  return glyphs
}

/** A `cmap` of one format 4 subtable for Windows and Unicode: a segment for each run that counts on together. */
function characterMap(characters: readonly Character[]): Uint8Array {
  const runs: { start: number; end: number; delta: number }[] = []
  for (const [codePoint, glyph] of characters) {
    const last = runs.at(-1)
    const delta = (glyph - codePoint) & 0xffff
    if (last?.end === codePoint - 1 && last.delta === delta) last.end = codePoint
    else runs.push({ start: codePoint, end: codePoint, delta })
  }
  runs.push({ start: 0xffff, end: 0xffff, delta: 1 })
  const n = runs.length
  const view = new DataView(new ArrayBuffer(12 + 16 + n * 8))
  const search = 2 ** Math.floor(Math.log2(n))
  const header = [0, 1, 3, 1, 0, 12, 4, 16 + n * 8, 0, n * 2, search * 2, Math.log2(search), (n - search) * 2]
  header.forEach((value, at) => {
    view.setUint16(at * 2, value)
  })
  runs.forEach(({ start, end, delta }, at) => {
    view.setUint16(26 + at * 2, end)
    view.setUint16(28 + n * 2 + at * 2, start)
    view.setUint16(28 + n * 4 + at * 2, delta)
  })
  return new Uint8Array(view.buffer)
}
