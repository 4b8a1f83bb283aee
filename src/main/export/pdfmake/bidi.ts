import bidiFactory, { type EmbeddingLevels } from 'bidi-js'
import { textWidth, type Piece } from './piece'

const bidi = bidiFactory()

const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

export interface Direction {
  readonly levels: EmbeddingLevels
  readonly base: number
}
export type DirectedPiece = Piece & { readonly rtl?: boolean }

/**
 * The direction of every character of a paragraph, which runs the way of its first letter (UAX 9, P2 and P3) unless
 * another is asked for; null where all of it runs left to right.
 */
export function directionOf(text: string, base: 'ltr' | 'auto' = 'auto'): Direction | null {
  if (!RIGHT_TO_LEFT.test(text)) return null
  const levels = bidi.getEmbeddingLevels(text, base)
  return { levels, base: levels.paragraphs[0]?.level ?? 0 }
}

/** Puts the pieces of one line into the order they are seen in, left to right (UAX 9, L1 and L2). */
export function visualOrder(line: readonly Piece[], direction: Direction | null): readonly DirectedPiece[] {
  if (direction === null) return line
  const cut = line.flatMap((piece) => cutByLevel(piece, direction))
  for (let i = cut.length - 1; i >= 0 && cut[i]?.piece.text.trim() === ''; i--)
    cut[i] = { piece: (cut[i] as Levelled).piece, level: direction.base }
  const highest = Math.max(0, ...cut.map((c) => c.level))
  let order = cut
  for (let level = highest; level >= 1; level--) order = reverseRuns(order, level)
  return order.map(({ piece, level }) => ({ ...piece, rtl: level % 2 === 1 }))
}

interface Levelled {
  readonly piece: Piece
  readonly level: number
}

/** Brackets stand alone: a font's layout would turn those among letters on its own account, or not. */
const isBracket = (character: string) => bidi.getMirroredCharacter(character) !== null

function cutByLevel(piece: Piece, { levels }: Direction): Levelled[] {
  const parts: Levelled[] = []
  const at = (index: number) => levels.levels[piece.start + index] ?? 0
  for (let from = 0; from < piece.text.length;) {
    const bracket = isBracket(piece.text.charAt(from))
    let to = from + 1
    while (to < piece.text.length && at(to) === at(from) && !bracket && !isBracket(piece.text.charAt(to)))
      to++
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

/** The character that faces the other way, or itself. */
export const mirror = (character: string): string => bidi.getMirroredCharacter(character) ?? character
