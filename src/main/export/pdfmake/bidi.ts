import bidiFactory, { type EmbeddingLevels } from 'bidi-js'
import { textWidth, type Piece } from './piece'

const bidi = bidiFactory()

const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const RTL_LETTER = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

export interface Direction {
  readonly levels: EmbeddingLevels
  readonly base: number
}
export type DirectedPiece = Piece & { readonly rtl: boolean }

/** The direction of every character of a paragraph (UAX 9), or null where all of it runs left to right. */
export function directionOf(text: string, base: 'ltr' | 'rtl'): Direction | null {
  if (base === 'ltr' && !RIGHT_TO_LEFT.test(text)) return null
  return { levels: bidi.getEmbeddingLevels(text, base), base: base === 'rtl' ? 1 : 0 }
}

/** Puts the pieces of one line into the order they are seen in, left to right (UAX 9, L1 and L2). */
export function visualOrder(line: readonly Piece[], direction: Direction | null): DirectedPiece[] {
  if (direction === null) return line.map((piece) => ({ ...piece, rtl: false }))
  const cut = line.flatMap((piece) => cutByLevel(piece, direction))
  for (let i = cut.length - 1; i >= 0 && cut[i]?.piece.text.trim() === ''; i--)
    cut[i] = { piece: (cut[i] as Levelled).piece, level: direction.base }
  const highest = Math.max(0, ...cut.map((c) => c.level))
  let order = cut
  for (let level = highest; level >= 1; level--) order = reverseRuns(order, level)
  return order.map(({ piece, level }) => (level % 2 === 1 ? mirrored(piece) : { ...piece, rtl: false }))
}

interface Levelled {
  readonly piece: Piece
  readonly level: number
}

function cutByLevel(piece: Piece, { levels }: Direction): Levelled[] {
  const parts: Levelled[] = []
  const at = (index: number) => levels.levels[piece.start + index] ?? 0
  for (let from = 0; from < piece.text.length;) {
    let to = from + 1
    while (to < piece.text.length && at(to) === at(from)) to++
    parts.push({ piece: part(piece, from, to), level: at(from) })
    from = to
  }
  return parts
}

function part(piece: Piece, from: number, to: number): Piece {
  if (from === 0 && to === piece.text.length) return piece
  const text = piece.text.slice(from, to)
  const width = textWidth(text, piece.run, piece.font)
  return {
    ...piece,
    text,
    width,
    start: piece.start + from,
    trailing: to === piece.text.length ? piece.trailing : 0
  }
}

/** Reverses every stretch of pieces at `level` or above. */
function reverseRuns(pieces: readonly Levelled[], level: number): Levelled[] {
  const result: Levelled[] = []
  for (let from = 0; from < pieces.length;) {
    let to = from
    while ((pieces[to]?.level ?? -1) >= level) to++
    if (to > from) result.push(...pieces.slice(from, to).reverse())
    else result.push(pieces[to++] as Levelled)
    from = to
  }
  return result
}

/** Brackets face the other way. The font's own layout turns letters round; marks alone are turned here. */
function mirrored(piece: Piece): DirectedPiece {
  const characters = [...piece.text].map((c) => bidi.getMirroredCharacter(c) ?? c)
  const text = (RTL_LETTER.test(piece.text) ? characters : characters.reverse()).join('')
  return { ...piece, text, rtl: true }
}
