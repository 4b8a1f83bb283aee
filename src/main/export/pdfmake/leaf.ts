import type { PdfText } from '../../../core/writers/pdf/pdf-node'
import { directionOf, visualOrder, type Direction } from './bidi'
import { breakLines } from './break-lines'
import type { Measured } from './internals'
import { Line, type Alignment } from './line'
import { placeRuns } from './place-runs'
import { piecesOf, type Piece, type ProvideFont } from './piece'

/** Points between the words and what stands at the right edge: a page number has room to grow into it. */
const RIGHT_GAP = 20

/** A paragraph that has been measured: its pieces, and its lines at the width it was last asked for. */
export interface Leaf extends PdfText, Measured {
  pieces: readonly Piece[]
  markerPieces: readonly Piece[]
  rightPieces: readonly Piece[]
  set?: { readonly width: number; readonly lines: readonly Line[] }
}

/** Fills in what layout needs: the pieces, the width of the longest word and that of the whole on one line. */
export function measureLeaf(node: PdfText, provideFont: ProvideFont): void {
  const leaf = node as Leaf
  leaf.pieces = piecesOf(node.text, provideFont)
  leaf.markerPieces = node.marker ? piecesOf(node.marker.text, provideFont) : []
  leaf.rightPieces = node.right ? piecesOf(node.right, provideFont) : []
  leaf._minWidth = Math.max(0, ...leaf.pieces.map((p) => p.width - p.trailing))
  leaf._maxWidth = Math.max(0, ...breakLines(leaf.pieces, Infinity).map(widthOf))
}

const widthOf = (pieces: readonly Piece[]) =>
  pieces.reduce((sum, p) => sum + p.width, 0) - (pieces.at(-1)?.trailing ?? 0)

/** The lines of a paragraph `width` points wide. Asked again for the same width, it gives the same lines. */
export function linesOf(leaf: Leaf, width: number): readonly Line[] {
  if (leaf.set?.width !== width) leaf.set = { width, lines: setLines(leaf, width) }
  return leaf.set.lines
}

function setLines(leaf: Leaf, width: number): Line[] {
  const direction = directionOf(leaf.text.map((r) => r.text).join(''), leaf.direction)
  const alignment = leaf.alignment ?? (direction?.base === 1 ? 'right' : 'left')
  const beside = leaf.rightPieces.length === 0 ? 0 : widthOf(leaf.rightPieces) + RIGHT_GAP
  const lines = breakLines(leaf.pieces, width - beside).map((pieces, index) => {
    const first = index === 0
    return setLine(leaf, pieces, alignment, direction, {
      tag: leaf.tag,
      id: first ? leaf.id : undefined,
      outline: first ? leaf.outline : undefined
    })
  })
  const marker = markerLine(leaf)
  return marker && !hangs(leaf) ? [marker, ...lines] : lines
}

/** What stands on the lines of a paragraph besides its words: the marker on the first, `right` on the last. */
export const besideFirst = (leaf: Leaf): Line | null => (hangs(leaf) ? markerLine(leaf) : null)
export const besideLast = (leaf: Leaf): Line | null =>
  leaf.rightPieces.length === 0 ? null : setLine(leaf, leaf.rightPieces, 'right', null, { tag: leaf.tag })

/** A marker too wide for its place stands on a line of its own above the words. */
const hangs = (leaf: Leaf): boolean => widthOf(leaf.markerPieces) <= (leaf.marker?.offset ?? 0)

function markerLine(leaf: Leaf): Line | null {
  if (!leaf.marker) return null
  const { offset, align, tag } = leaf.marker
  const line = setLine(leaf, leaf.markerPieces, 'left', null, { tag })
  line.x = align === 'left' ? -offset : -offset - line.getWidth()
  return line
}

function setLine(
  { leading, text }: Leaf,
  pieces: readonly Piece[],
  alignment: Alignment,
  direction: Direction | null,
  marks: Line['marks']
): Line {
  const trailing = pieces.at(-1)?.trailing ?? 0
  // Spaces at the end of a right-to-left line stick out at its left.
  const start = direction?.base === 1 ? -trailing : 0
  const runs = placeRuns(visualOrder(pieces, direction), start, alignment)
  const size = Math.max(0, ...text.map((run) => (run.rise === undefined ? run.fontSize : 0)))
  return new Line(runs, { leading, size }, widthOf(pieces), marks)
}

/** Lets go of what a paragraph was made of, once its lines are on their pages: a long memo has many words. */
export function release(leaf: Leaf): void {
  leaf.pieces = []
  leaf.markerPieces = []
  leaf.rightPieces = []
  delete leaf.set
}
