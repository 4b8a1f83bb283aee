/** Tables a word processor needs to set text; layout features, which cost most, are left out. */
const COPIED = ['head', 'hhea', 'maxp', 'OS/2', 'hmtx', 'name', 'cvt ', 'fpgm', 'prep', 'gasp']
const COMPOSITE = { wordArguments: 0x1, scale: 0x8, more: 0x20, xyScale: 0x40, twoByTwo: 0x80 }

/**
 * A TrueType font with only the characters asked for (basic plane). Glyph numbers stay what they are; the
 * outlines of glyphs that are not reached are dropped. Format: OpenType 1.9, `glyf` outlines only.
 */
export function subsetFont(font: Uint8Array, wanted: (codePoint: number) => boolean): Uint8Array {
  const tables = tablesOf(font)
  const characters = charactersOf(tableView(font, tables, 'cmap')).filter(([codePoint]) => wanted(codePoint))
  const outlines = outlinesOf(font, tables)
  const kept = reached(outlines, new Set([0, ...characters.map(([, glyph]) => glyph)]))
  const glyf = outlines.map((outline, glyph) => (kept.has(glyph) ? outline : new Uint8Array()))
  const head = bytesOf(font, tables, 'head').slice()
  new DataView(head.buffer).setInt16(50, 1)
  new DataView(head.buffer).setUint32(8, 0)
  const post = new Uint8Array(32)
  post.set(bytesOf(font, tables, 'post').subarray(0, 32))
  new DataView(post.buffer).setUint32(0, 0x00030000)
  const copied = COPIED.filter((tag) => tables.has(tag)).map(
    (tag) => [tag, bytesOf(font, tables, tag)] as const
  )
  return assembled(
    new Map([
      ...copied,
      ['head', head],
      ['post', post],
      ['cmap', characterMap(characters)],
      ...packedOutlines(glyf)
    ])
  )
}

interface Table {
  readonly offset: number
  readonly length: number
}
type Tables = ReadonlyMap<string, Table>
type Character = readonly [codePoint: number, glyph: number]

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function tablesOf(font: Uint8Array): Tables {
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

function bytesOf(font: Uint8Array, tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag)
  if (!table) throw new Error(`the font has no table ${tag}`)
  return font.subarray(table.offset, table.offset + table.length)
}
const tableView = (font: Uint8Array, tables: Tables, tag: string) => viewOf(bytesOf(font, tables, tag))

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

function outlinesOf(font: Uint8Array, tables: Tables): Uint8Array[] {
  const count = tableView(font, tables, 'maxp').getUint16(4)
  const long = tableView(font, tables, 'head').getInt16(50) === 1
  const loca = tableView(font, tables, 'loca')
  const glyf = bytesOf(font, tables, 'glyf')
  const place = (glyph: number) => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  return Array.from({ length: count }, (_, glyph) => glyf.subarray(place(glyph), place(glyph + 1)))
}

/** Glyphs and the parts they are composed of. */
function reached(outlines: readonly Uint8Array[], glyphs: Set<number>): ReadonlySet<number> {
  for (const glyph of glyphs) for (const part of partsOf(outlines[glyph])) glyphs.add(part)
  return glyphs
}

function partsOf(outline: Uint8Array | undefined): number[] {
  if (!outline || outline.length < 10) return []
  const view = viewOf(outline)
  if (view.getInt16(0) >= 0) return []
  const parts: number[] = []
  let flags = COMPOSITE.more
  for (let at = 10; (flags & COMPOSITE.more) !== 0;) {
    flags = view.getUint16(at)
    parts.push(view.getUint16(at + 2))
    const scale =
      flags & COMPOSITE.twoByTwo ? 8 : flags & COMPOSITE.xyScale ? 4 : flags & COMPOSITE.scale ? 2 : 0
    at += 4 + (flags & COMPOSITE.wordArguments ? 4 : 2) + scale
  }
  return parts
}

/** `glyf` with every outline on a multiple of four, and the long `loca` that finds them. */
function packedOutlines(outlines: readonly Uint8Array[]): [string, Uint8Array][] {
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

/** A font file of the tables, with its sums. */
function assembled(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
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
