import {
  assembled,
  bytesOf,
  copied,
  headWithLongPlaces,
  outlinesOf,
  packedOutlines,
  partsOf,
  tablesOf,
  tableView,
  type Tables,
  viewOf
} from './truetype'

/** Tables a PDF asks of an embedded font, besides those made anew (ISO 32000-1, 9.9). */
const COPIED = ['cvt ', 'fpgm', 'prep']

/**
 * A TrueType font of some glyphs, numbered by their place in the list; one may be there twice. What they are composed
 * of follows after them.
 */
export function subsetGlyphs(font: Uint8Array, wanted: readonly number[]): Uint8Array {
  const tables = tablesOf(font)
  const outlines = outlinesOf(font, tables)
  const glyphs = [...wanted]
  const shapes: Uint8Array[] = []
  for (let n = 0; n < glyphs.length; n++) shapes.push(renumbered(outlines[glyphs[n] ?? 0], glyphs))
  const kept = COPIED.filter((tag) => tables.has(tag)).map(
    (tag) => [tag, bytesOf(font, tables, tag)] as const
  )
  return assembled(
    new Map([
      ...kept,
      ['head', headWithLongPlaces(font, tables)],
      ['hhea', withCount(bytesOf(font, tables, 'hhea'), 34, glyphs.length)],
      ['maxp', withCount(bytesOf(font, tables, 'maxp'), 4, glyphs.length)],
      ['hmtx', widths(font, tables, glyphs)],
      ...packedOutlines(shapes)
    ])
  )
}

/** An outline that names its parts by their places in the list; parts that are not there yet are added to it. */
function renumbered(outline: Uint8Array | undefined, glyphs: number[]): Uint8Array {
  const parts = partsOf(outline)
  if (!outline || parts.length === 0) return outline ?? new Uint8Array()
  const copy = copied(outline)
  for (const { glyph, at } of parts) {
    const known = glyphs.indexOf(glyph)
    viewOf(copy).setUint16(at, known >= 0 ? known : glyphs.push(glyph) - 1)
  }
  return copy
}

function withCount(table: Uint8Array, at: number, count: number): Uint8Array {
  const copy = copied(table)
  viewOf(copy).setUint16(at, count)
  return copy
}

/** Advance and bearing of each glyph; the last advance of the table is that of all glyphs after it. */
function widths(font: Uint8Array, tables: Tables, glyphs: readonly number[]): Uint8Array {
  const last = tableView(font, tables, 'hhea').getUint16(34) - 1
  const metrics = tableView(font, tables, 'hmtx')
  const made = new DataView(new ArrayBuffer(glyphs.length * 4))
  glyphs.forEach((glyph, n) => {
    const bearing = glyph <= last ? glyph * 4 + 2 : (last + 1) * 4 + (glyph - last - 1) * 2
    made.setUint16(n * 4, metrics.getUint16(Math.min(glyph, last) * 4))
    made.setInt16(n * 4 + 2, metrics.getInt16(bearing))
  })
  return new Uint8Array(made.buffer)
}
