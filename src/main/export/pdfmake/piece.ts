import type { PdfRun } from '../../../core/writers/pdf/pdf-node'
import { LineBreaker, type EmbeddedFont } from './internals'

/** A stretch of one run that a line break never cuts, with the spaces that end it. */
export interface Piece {
  readonly text: string
  readonly run: PdfRun
  readonly font: EmbeddedFont
  /** Points. */
  readonly width: number
  /** Width of the spaces at the end, which do not count at the end of a line. */
  readonly trailing: number
  /** Offset in the paragraph's text. */
  readonly start: number
  /** What may happen after it. */
  readonly after: 'stay' | 'break' | 'newline'
}

export type ProvideFont = (family: string, bold: boolean, italics: boolean) => EmbeddedFont

const NEWLINE = /[\r\n\v\f\u0085\u2028\u2029]+$/
const SPACES = /[ \t\u2000-\u200a\u205f\u3000]+$/
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Cuts a paragraph at every place where a line may end (UAX 14), and where its look changes. */
export function piecesOf(runs: readonly PdfRun[], provideFont: ProvideFont): Piece[] {
  const breaks = breaksOf(runs.map((r) => r.text).join(''))
  const pieces: Piece[] = []
  let start = 0
  let next = 0
  for (const run of runs) {
    const font = provideFont(run.font, run.bold ?? false, run.italics ?? false)
    const end = start + run.text.length
    for (let from = start; from < end;) {
      while ((breaks[next]?.position ?? Infinity) <= from) next++
      const at = breaks[next]
      const to = Math.min(at?.position ?? end, end)
      const after = to !== at?.position ? 'stay' : at.newline ? 'newline' : 'break'
      pieces.push(piece(run, font, run.text.slice(from - start, to - start), from, after))
      from = to
    }
    start = end
  }
  return pieces
}

/** Cuts a piece wider than `width` into as many as it takes, never inside a character as the reader sees it. */
export function cutPiece(long: Piece, width: number): Piece[] {
  const parts: Piece[] = []
  let text = ''
  let sum = 0
  let start = long.start
  const push = (after: Piece['after']) => {
    parts.push(piece(long.run, long.font, text, start, after))
    start += text.length
    text = ''
    sum = 0
  }
  for (const { segment } of graphemes.segment(long.text)) {
    const w = textWidth(segment, long.run, long.font)
    if (text !== '' && sum + w > width) push('break')
    text += segment
    sum += w
  }
  push(long.after)
  return parts
}

function piece(run: PdfRun, font: EmbeddedFont, words: string, start: number, after: Piece['after']): Piece {
  const text = words.replace(NEWLINE, '')
  const spaces = SPACES.exec(text)?.[0] ?? ''
  const trailing = spaces === '' ? 0 : textWidth(spaces, run, font)
  return { text, run, font, width: textWidth(text, run, font), trailing, start, after }
}

/** Points. A word with the space after it, as most pieces are, is looked up in one go. */
export function textWidth(text: string, run: PdfRun, font: EmbeddedFont): number {
  const spacing = (run.characterSpacing ?? 0) * text.length
  if (run.fontFeatures || !ONE_WORD.test(text)) return widthOf(text, run, font) + spacing
  return (font.layoutCached(text).advanceWidth * run.fontSize) / 1000 + spacing
}
const ONE_WORD = /^[^ \t]+ ?$/
const widthOf = (text: string, run: PdfRun, font: EmbeddedFont) =>
  font.widthOfString(text, run.fontSize, run.fontFeatures)

interface Break {
  readonly position: number
  readonly newline: boolean
}

/** Where a line may end. The library follows an older UAX 14, in which a closing mark holds on to a bracket after it. */
function breaksOf(text: string): Break[] {
  const breaker = new LineBreaker(text)
  const breaks: Break[] = []
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const { position } = next
    if (RANGE.test(text.slice(position - 2, position + 1))) continue
    const newline = position < text.length && NEWLINE.test(text.charAt(position - 1))
    breaks.push({ position, newline })
  }
  const more = [...text.matchAll(MARK_AND_BRACKET)].map(({ index, 0: { length } }) => index + length)
  if (more.length === 0) return breaks
  return [...breaks, ...more.map((position) => ({ position, newline: false }))].sort(
    (a, b) => a.position - b.position
  )
}
/** Figures from one to another stay together. */
const RANGE = /^\d–\d$/
const MARK_AND_BRACKET = /[”’»›] +(?=[([{])/g
