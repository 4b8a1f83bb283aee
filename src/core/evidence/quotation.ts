import type { Span } from '../source/span'
import { isBlank, marksIn, type MarkStyle } from './marks'

/**
 * A run between quotation marks. `start` and `end` leave the marks out, `outer` takes them in. Where the paragraph
 * ends first, `closed` is false and the run ends with it.
 */
export interface Quotation extends Span {
  readonly outer: Span
  readonly closed: boolean
  /** Its last character: tells whether the sentence it stands in may go on. */
  readonly last: string
}

const OPENS_AFTER = "([{—–-/'‘:,;…"
const CLOSES_BEFORE = ".,;:!?)]}…—–-'’"

/** The quoted runs of one paragraph, in order, not overlapping; marks of another kind inside a run are its text. */
export function quotationsIn(text: string, within: Span, style: MarkStyle): Quotation[] {
  const found: Quotation[] = []
  let open: { mark: Span; family: string } | null = null
  const close = (to: Span, closed: boolean): void => {
    if (open) add(found, text, open.mark, to, closed)
    open = null
  }
  for (const mark of marksIn(text, within, style)) {
    const before = mark.start > within.start ? text.charAt(mark.start - 1) : ''
    const after = mark.end < within.end ? text.charAt(mark.end) : ''
    const mayOpen = !isBlank(after) && (isBlank(before) || OPENS_AFTER.includes(before))
    const mayClose = !isBlank(before)
    const current: { mark: Span; family: string } | null = open
    if (current === null) {
      const opens = mark.side === 'open' || (mayOpen && (mark.side === 'either' || isBlank(before)))
      if (opens) open = { mark, family: mark.family }
    } else if (mark.family === (current as { family: string }).family) {
      const wrongWay = mayClose && (isBlank(after) || CLOSES_BEFORE.includes(after))
      const closes =
        mark.side === 'close' || (mark.side === 'open' ? wrongWay : !(mayOpen && isBlank(before)))
      close(mark, closes)
      if (!closes) open = { mark, family: mark.family }
    }
  }
  close({ start: within.end, end: within.end }, false)
  return found
}

/** Keeps a run that holds a letter or figure, without the blanks at its edges. */
function add(found: Quotation[], text: string, open: Span, close: Span, closed: boolean): void {
  let { end: start } = open
  let { start: end } = close
  while (start < end && isBlank(text.charAt(start))) start++
  while (end > start && isBlank(text.charAt(end - 1))) end--
  if (/[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + 400))))
    found.push({
      start,
      end,
      outer: { start: open.start, end: close.end },
      closed,
      last: text.charAt(end - 1)
    })
}
