import type { PdfText } from '../../../core/writers/pdf/pdf-node'
import { directionOf, visualOrder, type Direction } from './bidi'
import { breakLines } from './break-lines'
import type { Measured } from './internals'
import { Line, type Alignment, type PlacedPiece } from './line'
import { piecesOf, type Piece, type ProvideFont } from './piece'

/** A paragraph that has been measured: its pieces, and its lines at the width it was last asked for. */
export interface Leaf extends PdfText, Measured {
  pieces: readonly Piece[]
  markerPieces: readonly Piece[]
  set?: { readonly width: number; readonly lines: readonly Line[] }
}

/** Fills in what layout needs. Widths are never the text's own: columns follow the template, words are cut to fit. */
export function measureLeaf(node: PdfText, provideFont: ProvideFont): void {
  const leaf = node as Leaf
  leaf.pieces = piecesOf(node.text, provideFont)
  leaf.markerPieces = node.marker ? piecesOf(node.marker.text, provideFont) : []
  leaf._minWidth = 0
  leaf._maxWidth = 0
}

/** The lines of a paragraph `width` points wide. Asked again for the same width, it gives the same lines. */
export function linesOf(leaf: Leaf, width: number): readonly Line[] {
  if (leaf.set?.width !== width) leaf.set = { width, lines: setLines(leaf, width) }
  return leaf.set.lines
}

function setLines(leaf: Leaf, width: number): Line[] {
  const direction = directionOf(leaf.text.map((r) => r.text).join(''), leaf.direction ?? 'ltr')
  const alignment = leaf.alignment ?? (leaf.direction === 'rtl' ? 'right' : 'left')
  return breakLines(leaf.pieces, width).map((pieces, index) => {
    const first = index === 0
    return setLine(leaf, pieces, alignment, direction, {
      tag: leaf.tag,
      id: first ? leaf.id : undefined,
      outline: first ? leaf.outline : undefined
    })
  })
}

/** What hangs before the first line. */
export function markerLine(leaf: Leaf): Line | null {
  if (!leaf.marker) return null
  const { offset, align, tag } = leaf.marker
  const line = setLine(leaf, leaf.markerPieces, 'left', null, { tag })
  line.x = align === 'left' ? -offset : -offset - line.getWidth()
  return line
}

/** A place for a page number, known only when all pages are: its words are filled in when it is drawn. */
export function pageNumberLine(leaf: Leaf, place: string): Line {
  const piece = leaf.pieces.at(-1)
  const digits = piece ? [{ ...piece, text: '0', trailing: 0, width: 0 }] : []
  return setLine(leaf, digits, 'right', null, { tag: leaf.tag, pageOf: place })
}

function setLine(
  { leading, text }: Leaf,
  pieces: readonly Piece[],
  alignment: Alignment,
  direction: Direction | null,
  marks: Line['marks']
): Line {
  const trailing = pieces.at(-1)?.trailing ?? 0
  const ordered = visualOrder(pieces, direction)
  // Spaces at the end of a right-to-left line stick out at its left.
  let x = direction?.base === 1 ? -trailing : 0
  const placed = ordered.map((piece): PlacedPiece => {
    const here = { ...piece, x, alignment }
    x += piece.width
    return here
  })
  const size = Math.max(0, ...text.map((run) => (run.rise === undefined ? run.fontSize : 0)))
  return new Line(placed, { leading, size }, direction?.base === 1 ? x : x - trailing, marks)
}
