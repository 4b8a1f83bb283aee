import type { Span } from './span'

/** Lines longer than this are not wrapped by hand. */
const WIDEST = 120
/** Narrower texts are lists or verse. */
const NARROWEST = 40
/** Share of a text's lines that must be full before it counts as wrapped. */
const MOSTLY = 0.8
const LOWER = /\p{Ll}/u
const CLOSED = /[.!?:;]["'”’)]{0,3}$/

/**
 * The column at which the text was wrapped by hand, or 0 where it was not. A text is wrapped when its longest
 * line is of a usual width and hardly a line could have taken in the first word of the one below it.
 */
export function wrapWidth(text: string, within: Span): number {
  const part = text.slice(within.start, within.end)
  if (!part.includes('\n')) return 0
  const width = longestLine(part)
  if (width < NARROWEST || width > WIDEST) return 0
  const lines = part.split('\n')
  if (lines.length < 3) return 0
  let full = 0
  let inner = 0
  lines.forEach((line, i) => {
    const next = lines[i + 1]?.trim() ?? ''
    if (line.trim() === '' || next === '') return
    inner++
    if (isFull(line, next, width)) full++
  })
  return inner >= 2 && full / inner >= MOSTLY ? width : 0
}

/** The length of the longest line, or of one that is longer than lines wrapped by hand are. */
function longestLine(text: string): number {
  let longest = 0
  for (let start = 0, end = 0; start <= text.length && longest <= WIDEST; start = end + 1) {
    const found = text.indexOf('\n', start)
    end = found < 0 ? text.length : found
    if (end - start > longest) longest = Math.max(longest, text.slice(start, end).trimEnd().length)
  }
  return longest
}

function isFull(line: string, next: string, width: number): boolean {
  const space = next.indexOf(' ')
  return line.trimEnd().length + 1 + (space < 0 ? next.length : space) > width
}

/** Whether the line end at `at` only wraps the sentence or paragraph that began at `within.start`. */
export function isSoftBreak(text: string, within: Span, at: number, width: number): boolean {
  let next = at
  while (next < within.end && /[ \t\r]/.test(text.charAt(next))) next++
  if (text[next] === '\n') next++
  while (next < within.end && /[ \t]/.test(text.charAt(next))) next++
  if (next >= within.end || /[\n\r]/.test(text.charAt(next))) return false
  const near = text.slice(Math.max(0, at - WIDEST - 1), at)
  const line = near.slice(near.lastIndexOf('\n') + 1)
  const upcoming = text.slice(next, Math.min(within.end, next + NARROWEST)).split('\n', 1)[0] ?? ''
  if (width > 0 && isFull(line, upcoming, width)) return true
  if (CLOSED.test(line.trimEnd())) return false
  return LOWER.test(upcoming.charAt(0)) && !LOWER.test(text.charAt(within.start))
}
