import { shapeOf, type Shape } from './line-shape'
import type { Span } from './span'
import { trim } from './spans'
import { isSoftBreak, wrapWidth } from './wrap'

/** One line of a text without the space around it; lines wrapped by hand are joined again. Never blank. */
export interface Line extends Span {
  readonly index: number
  readonly text: string
  readonly shape: Shape
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g
/** A shorter line is not taken for the first half of a sentence because the next one starts small. */
const SHORTEST_HALF = 40

/** The lines of a text, in order. */
export function toLines(text: string): Line[] {
  const width = wrapWidth(text, { start: 0, end: text.length })
  const lines: Line[] = []
  let open: Span | null = null
  const close = (): void => {
    if (open === null) return
    const line = text.slice(open.start, open.end)
    const { start, end } = open
    lines.push({ start, end, index: lines.length, text: line, shape: shapeOf(line) })
    open = null
  }
  for (let start = 0, next = 0; start <= text.length; start = next) {
    LINE_END.lastIndex = start
    next = LINE_END.test(text) ? LINE_END.lastIndex : text.length + 1
    const span = trim(text, { start, end: Math.min(next, text.length) })
    if (open !== null && span.start < span.end && continues(text, open, span, width))
      open = { start: open.start, end: span.end }
    else {
      close()
      if (span.start < span.end) open = span
    }
  }
  close()
  return lines
}

function continues(text: string, open: Span, next: Span, width: number): boolean {
  if (width === 0 && open.end - open.start < SHORTEST_HALF) return false
  return isSoftBreak(text, { start: open.start, end: next.end }, open.end, width)
}
