import type { Span } from './span'

/** How many UTF-16 code units two spans share; 0 when they do not meet. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Whether the character at a place is white space; letters and signs of ASCII are told by their code. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code <= 0x20 || code >= 0x80 ? text.charAt(at).trim() === '' : false
}

/** The span without the white space at its edges; empty at its start where there is nothing else. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpaceAt(text, start)) start++
  while (end > start && isSpaceAt(text, end - 1)) end--
  return { start, end }
}
