import { cutPiece, type Piece } from './piece'

/** Widths are compared with this much grace, in points: sums of fractions do not come out even. */
const GRACE = 0.01

/** Fills lines of `width` points one after the other, each as full as it gets. A word wider than a line is cut. */
export function breakLines(pieces: readonly Piece[], width: number): Piece[][] {
  const lines: Piece[][] = []
  let line: Piece[] = []
  let used = 0
  const end = () => {
    lines.push(line)
    line = []
    used = 0
  }
  for (const word of words(pieces)) {
    const whole = sum(word)
    const visible = whole - (word.at(-1)?.trailing ?? 0)
    if (line.length > 0 && used + visible > width + GRACE) end()
    if (visible > width + GRACE) {
      const cut = word.flatMap((p) => (p.width > width ? cutPiece(p, width) : [p]))
      for (const part of cut) {
        if (line.length > 0 && used + part.width - part.trailing > width + GRACE) end()
        line.push(part)
        used += part.width
      }
    } else {
      line.push(...word)
      used += whole
    }
    if (word.at(-1)?.after === 'newline') end()
  }
  if (line.length > 0 || lines.length === 0) end()
  return lines
}

/** Pieces that stay on one line together. */
function* words(pieces: readonly Piece[]): Generator<Piece[]> {
  let word: Piece[] = []
  for (const piece of pieces) {
    word.push(piece)
    if (piece.after !== 'stay') {
      yield word
      word = []
    }
  }
  if (word.length > 0) yield word
}

const sum = (pieces: readonly Piece[]) => pieces.reduce((total, p) => total + p.width, 0)
