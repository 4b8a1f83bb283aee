import { isSentenceEnd } from './sentence-end'
import { trim, type Span } from './span'
import { isSoftBreak, wrapWidth } from './wrap'

/** Characters that may end a sentence, in the scripts we know, and line ends. */
const STOP = /[.!?…。｡．！？؟۔।॥\n]/g
const MARKER = /(?:[•⁃‣*–-][ \t]?)?(\d{1,3}|[a-z])(\.\)|[.)])(?=[ \t]\S)/y
/** Characters looked at for the next item of a list that runs on in one line. */
const ITEM_REACH = 500

/**
 * The sentences of `text` inside `within`, in order, as spans without surrounding space. Every sentence
 * slices to the text as it stands; between two of them there is nothing but space. Linear in the length.
 */
export function sentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const width = wrapWidth(text, within)
  const found: Span[] = []
  let start = trim(text, within).start
  while (start < within.end) {
    const end = nextItem(text, start, sentenceEnd(text, start, within.end, width))
    const sentence = trim(text, { start, end })
    if (sentence.start < sentence.end) found.push(sentence)
    start = Math.max(end, start + 1)
  }
  return found
}

function sentenceEnd(text: string, start: number, limit: number, width: number): number {
  STOP.lastIndex = start
  for (let stop = STOP.exec(text); stop !== null && stop.index < limit; stop = STOP.exec(text)) {
    const at = stop.index
    if (stop[0] === '\n') {
      if (!isSoftBreak(text, { start, end: limit }, at, width)) return at + 1
      continue
    }
    const end = isSentenceEnd(text, { start, end: limit }, at)
    if (end.ends) return end.at
    STOP.lastIndex = Math.max(end.at, at + 1)
  }
  return limit
}

/** Where a sentence opens with a list marker ("1.", "b)"), it ends before the marker that counts one further. */
function nextItem(text: string, start: number, end: number): number {
  let from = start
  while (/\s/.test(text.charAt(from)) && from < end) from++
  MARKER.lastIndex = from
  const marker = MARKER.exec(text)
  if (marker === null) return end
  const [whole, count = '', close = ''] = marker
  const next = /\d/.test(count) ? String(Number(count) + 1) : String.fromCharCode(count.charCodeAt(0) + 1)
  const bullet = whole.slice(0, whole.length - count.length - close.length)
  const at = text
    .slice(from, Math.min(end, from + ITEM_REACH))
    .indexOf(` ${bullet}${next}${close}`, whole.length)
  return at < 0 ? end : from + at
}
