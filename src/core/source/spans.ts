import type { Span } from './span'

/** How many UTF-16 code units two spans share; 0 when they do not meet. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

const isSpace = (character: string): boolean => character.trim() === ''

/** The span without the white space at its edges; empty at its start where there is nothing else. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text.charAt(start))) start++
  while (end > start && isSpace(text.charAt(end - 1))) end--
  return { start, end }
}
