import { isSentenceEnd } from './sentence-end'
import type { Span } from './span'
import { isSpaceAt, trim } from './spans'
import { isSoftBreak, wrapWidth } from './wrap'

/** Characters that may end a sentence, in the scripts we know, and line ends. */
const STOP = /[.!?…。｡．！？؟۔।॥\n\r\u2028\u2029]/g
const MARKER = /(?:[•⁃‣*–-][ \t]?)?(\d{1,3}|\p{L})(\.\)|[.)])(?=[ \t]\S)/uy
/** Characters looked at for the next item of a list that runs on in one line. */
const ITEM_REACH = 500

/** How the line ends inside the text are read: each judged by itself, or all as mere wrapping. */
type LineEnds = 'judged' | 'wrapped'

/**
 * The sentences of `text` inside `within`, in order, as spans without surrounding space. Each slices to the
 * text as it stands, and between two of them there is nothing but space. Linear in the length.
 */
export function sentences(
  text: string,
  within: Span = { start: 0, end: text.length },
  lineEnds: LineEnds = 'judged'
): Span[] {
  const endsLine = lineEnds === 'judged' ? lineJudge(text, within) : () => false
  const found: Span[] = []
  let { start } = trim(text, within)
  while (start < within.end) {
    const sentence = trim(text, { start, end: sentenceEnd(text, { start, end: within.end }, endsLine) })
    if (sentence.start < sentence.end) found.push(sentence)
    start = trim(text, { start: Math.max(sentence.end, start + 1), end: within.end }).start
  }
  return found
}

function lineJudge(text: string, within: Span): (at: number, sentence: Span) => boolean {
  const width = wrapWidth(text, within)
  return (at, sentence) => !isSoftBreak(text, sentence, at, width)
}

function sentenceEnd(text: string, within: Span, endsLine: (at: number, sentence: Span) => boolean): number {
  MARKER.lastIndex = within.start
  const marker = MARKER.exec(text)
  STOP.lastIndex = within.start + (marker?.[0].length ?? 0)
  const limit = marker === null ? within.end : nextItem(text, within, marker)
  while (STOP.test(text) && STOP.lastIndex <= limit) {
    const stop = STOP.lastIndex - 1
    if (isSpaceAt(text, stop)) {
      if (endsLine(stop, within)) return stop
      continue
    }
    const end = isSentenceEnd(text, within, stop)
    if (end.ends) return end.at
    STOP.lastIndex = Math.max(end.at, stop + 1)
  }
  return limit
}

/** A sentence that opens with a list marker ("1.", "b)") ends before the marker that counts one further. */
function nextItem(text: string, within: Span, marker: RegExpExecArray): number {
  const [whole, count = '', close = ''] = marker
  const next = /\d/.test(count) ? String(Number(count) + 1) : String.fromCharCode(count.charCodeAt(0) + 1)
  const bullet = whole.slice(0, whole.length - count.length - close.length)
  const reach = text.slice(within.start, Math.min(within.end, within.start + ITEM_REACH))
  const at = reach.indexOf(` ${bullet}${next}${close} `, whole.length)
  return at < 0 ? within.end : within.start + at
}
