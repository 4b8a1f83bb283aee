import type { Span } from './span'

/** Lines longer than this are not wrapped by hand. */
const WIDEST = 120
/** Narrower texts are lists or verse. */
const NARROWEST = 40
const LOWER = /\p{Ll}/u

/**
 * The column at which the text was wrapped by hand, or 0 where it was not. A text is wrapped when its longest
 * line is of a usual width and no line could have taken in the first word of the next one of its paragraph.
 */
export function wrapWidth(text: string, within: Span): number {
  const lines = text.slice(within.start, within.end).split('\n')
  const width = Math.max(...lines.slice(0, 5000).map((line) => line.trimEnd().length))
  if (lines.length < 2 || width < NARROWEST || width > WIDEST) return 0
  let full = 0
  let inner = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = lines[i + 1]?.trim() ?? ''
    const line = lines[i]?.trimEnd() ?? ''
    if (line === '' || next === '') continue
    inner++
    if (line.length + 1 + firstWordLength(next) > width) full++
  }
  return inner >= 2 && full / inner >= 0.8 ? width : 0
}

const firstWordLength = (line: string): number => {
  const space = line.indexOf(' ')
  return space < 0 ? line.length : space
}

/** Whether the line end at `at` only wraps a sentence that began at `within.start`. */
export function isSoftBreak(text: string, within: Span, at: number, width: number): boolean {
  let next = at + 1
  while (next < within.end && (text[next] === ' ' || text[next] === '\t')) next++
  if (next >= within.end || text[next] === '\n' || text[next] === '\r') return false
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd()
  if (/[.!?:;]["'”’)]*$/.test(line)) return false
  const upcoming = text.slice(next, Math.min(within.end, next + 40))
  if (width > 0 && line.length + 1 + firstWordLength(upcoming.split('\n')[0] ?? '') > width) return true
  return LOWER.test(upcoming.charAt(0)) && !LOWER.test(text.charAt(within.start))
}
