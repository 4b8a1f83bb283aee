import type { DirectedPiece } from './bidi'
import type { Alignment, PlacedRun } from './line'

/**
 * Places pieces beside each other from `start` on. Neighbours of one look become one run: fewer to keep and to draw.
 * The runs come in the order they are read, which is not always that of their places.
 */
export function placeRuns(
  pieces: readonly DirectedPiece[],
  start: number,
  alignment: Alignment
): PlacedRun[] {
  const runs: Growing[] = []
  let x = start
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last && follows(last, piece)) {
      last.words.push(piece.text)
      last.width += piece.width
      last.end = piece.start + piece.text.length
    } else
      runs.push({ piece, words: [piece.text], x, width: piece.width, end: piece.start + piece.text.length })
    x += piece.width
  }
  return runs
    .sort((a, b) => a.piece.start - b.piece.start)
    .map(({ piece: { run: look, font, rtl = false }, words, ...place }) => {
      // Joined in one go: a string that was added to keeps all its parts.
      return { text: words.join(''), look, font, rtl, x: place.x, width: place.width, alignment }
    })
}

interface Growing {
  readonly piece: DirectedPiece
  readonly words: string[]
  readonly x: number
  width: number
  /** Offset in the paragraph. */
  end: number
}

const follows = ({ piece: last, end }: Growing, piece: DirectedPiece): boolean =>
  last.run === piece.run && end === piece.start && !last.rtl && !piece.rtl
