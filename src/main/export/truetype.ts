/** Reading and writing TrueType files: OpenType 1.9, `glyf` outlines only. */

interface Table {
  readonly offset: number
  readonly length: number
}
export type Tables = ReadonlyMap<string, Table>

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

export function tablesOf(font: Uint8Array): Tables {
  const view = viewOf(font)
  const count = view.getUint16(4)
  return new Map(
    Array.from({ length: count }, (_, n) => {
      const at = 12 + n * 16
      const tag = String.fromCharCode(...font.subarray(at, at + 4))
      return [tag, { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) }]
    })
  )
}

export function bytesOf(font: Uint8Array, tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag)
  if (!table) throw new Error(`the font has no table ${tag}`)
  return font.subarray(table.offset, table.offset + table.length)
}

export const tableView = (font: Uint8Array, tables: Tables, tag: string): DataView =>
  viewOf(bytesOf(font, tables, tag))

/** The outline of every glyph, by its number; empty where it draws nothing. */
export function outlinesOf(font: Uint8Array, tables: Tables): Uint8Array[] {
  const count = tableView(font, tables, 'maxp').getUint16(4)
  const long = tableView(font, tables, 'head').getInt16(50) === 1
  const loca = tableView(font, tables, 'loca')
  const glyf = bytesOf(font, tables, 'glyf')
  const place = (glyph: number) => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  return Array.from({ length: count }, (_, glyph) => glyf.subarray(place(glyph), place(glyph + 1)))
}

const COMPOSITE = { wordArguments: 0x1, scale: 0x8, more: 0x20, xyScale: 0x40, twoByTwo: 0x80 }

/** The glyphs that an outline is composed of, with the offset at which each is named. */
export function partsOf(outline: Uint8Array | undefined): { readonly glyph: number; readonly at: number }[] {
  if (!outline || outline.length < 10) return []
  const view = viewOf(outline)
  if (view.getInt16(0) >= 0) return []
  const parts: { glyph: number; at: number }[] = []
  let flags = COMPOSITE.more
  for (let at = 10; (flags & COMPOSITE.more) !== 0;) {
    flags = view.getUint16(at)
    parts.push({ glyph: view.getUint16(at + 2), at: at + 2 })
    const scale =
      flags & COMPOSITE.twoByTwo ? 8 : flags & COMPOSITE.xyScale ? 4 : flags & COMPOSITE.scale ? 2 : 0
    at += 4 + (flags & COMPOSITE.wordArguments ? 4 : 2) + scale
  }
  return parts
}

/** Bytes of their own: the `slice` of a Node buffer shares them. */
export const copied = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes)

/** `head`, where places of outlines are long and the sum of the file is still open. */
export function headWithLongPlaces(font: Uint8Array, tables: Tables): Uint8Array {
  const head = copied(bytesOf(font, tables, 'head'))
  viewOf(head).setInt16(50, 1)
  viewOf(head).setUint32(8, 0)
  return head
}

/** `glyf` with every outline on a multiple of four, and the long `loca` that finds them. */
export function packedOutlines(outlines: readonly Uint8Array[]): [string, Uint8Array][] {
  const padded = (length: number) => (length + 3) & ~3
  const glyf = new Uint8Array(outlines.reduce((sum, outline) => sum + padded(outline.length), 0))
  const loca = new DataView(new ArrayBuffer((outlines.length + 1) * 4))
  let at = 0
  outlines.forEach((outline, glyph) => {
    glyf.set(outline, at)
    at += padded(outline.length)
    loca.setUint32((glyph + 1) * 4, at)
  })
  return [
    ['glyf', glyf],
    ['loca', new Uint8Array(loca.buffer)]
  ]
}

/** A font file of the tables, with its sums. */
export function assembled(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const tags = [...tables.keys()].sort()
  const search = 2 ** Math.floor(Math.log2(tags.length))
  const sizes = tags.map((tag) => ((tables.get(tag)?.length ?? 0) + 3) & ~3)
  const font = new Uint8Array(12 + tags.length * 16 + sizes.reduce((a, b) => a + b, 0))
  const view = viewOf(font)
  view.setUint32(0, 0x00010000)
  ;[tags.length, search * 16, Math.log2(search), (tags.length - search) * 16].forEach((value, n) => {
    view.setUint16(4 + n * 2, value)
  })
  let at = 12 + tags.length * 16
  let headAt = 0
  tags.forEach((tag, n) => {
    const bytes = tables.get(tag) ?? new Uint8Array()
    font.set(bytes, at)
    const record = 12 + n * 16
    font.set(
      [...tag].map((c) => c.charCodeAt(0)),
      record
    )
    view.setUint32(record + 4, sumOf(view, at, sizes[n] ?? 0))
    view.setUint32(record + 8, at)
    view.setUint32(record + 12, bytes.length)
    if (tag === 'head') headAt = at
    at += sizes[n] ?? 0
  })
  view.setUint32(headAt + 8, (0xb1b0afba - sumOf(view, 0, font.length)) >>> 0)
  return font
}

function sumOf(view: DataView, from: number, length: number): number {
  let sum = 0
  for (let at = from; at + 4 <= from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
