import {
  ABBREVIATIONS,
  AFTER_TIME,
  MONTHS,
  NEVER_LAST,
  NUMBERED,
  SPEECH_VERBS,
  STARTERS,
  TITLES
} from './sentence-words'
import type { Span } from './span'

/** `at` is where the sentence ends, or where the search goes on. */
interface End {
  readonly ends: boolean
  readonly at: number
}

const RUN = /[.!?…](?:[ \u00a0]?[.!?…])*/y
const CLOSERS = /(?:''|[)\]}"'”’»›」』）】])+|(?:\[\d[\d,–-]*\])+/y
const OTHER_SCRIPT = /[。｡．！？؟۔।॥]/
const NEXT = /\s*(?:[("'“‘«‹[„¿¡`「『—–-]\s?)*/y
const WORD = /[\p{L}\p{N}'’]+/uy
const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u
const DIGIT = /\d/

/** Whether the stop at `at` ends the sentence that starts at `sentence.start` ([S2] to [S9] of SPEC.md). */
export function isSentenceEnd(text: string, sentence: Span, at: number): End {
  const run = runEnd(text, at)
  const end = Math.min(sentence.end, closersEnd(text, run))
  if (OTHER_SCRIPT.test(text.charAt(at)) || end >= sentence.end) return { ends: true, at: end }
  const glued = !/\s/.test(text.charAt(end))
  if (glued) return { ends: isGluedEnd(text, at, run, end), at: end }
  const next = nextWord(text, end)
  if (next === '') return { ends: true, at: end }
  if (LOWER.test(next.charAt(0))) return { ends: false, at: end }
  if (run - at > 1 || text[at] !== '.') return { ends: !isAttribution(text, run, end), at: end }
  return { ends: stopEnds(text, sentence, at, next), at: end }
}

function runEnd(text: string, at: number): number {
  RUN.lastIndex = at
  return RUN.test(text) ? RUN.lastIndex : at + 1
}

function closersEnd(text: string, from: number): number {
  CLOSERS.lastIndex = from
  return CLOSERS.test(text) ? CLOSERS.lastIndex : from
}

function nextWord(text: string, from: number): string {
  NEXT.lastIndex = from
  const start = NEXT.test(text) ? NEXT.lastIndex : from
  WORD.lastIndex = start
  const word = WORD.exec(text)
  return word === null ? text.charAt(start) : word[0]
}

/** "world.Today": a stop with no space after it ends a sentence between a small letter or a figure and a word. */
function isGluedEnd(text: string, at: number, run: number, end: number): boolean {
  if (run - at > 1 || end > run || text[at] !== '.') return false
  const before = tokenBefore(text, at)
  return (
    UPPER.test(text.charAt(end)) &&
    LOWER.test(text.charAt(end + 1)) &&
    !before.includes('.') &&
    (/\p{Ll}{2}$/u.test(before) || /,\d{3}$/.test(before)) &&
    !/[/@:]/.test(before) &&
    !before.startsWith('www')
  )
}

/** “Never!” Smith said: the name and verb belong to the quotation. */
function isAttribution(text: string, run: number, end: number): boolean {
  if (end === run) return false
  const words = text
    .slice(end, end + 80)
    .trim()
    .split(/\s+/, 6)
  const verb = words.findIndex((word) => SPEECH_VERBS.has(word.toLowerCase().replace(/[^a-z]/g, '')))
  return (
    verb > 0 &&
    words.slice(0, verb).every((word) => UPPER.test(word.charAt(0))) &&
    !STARTERS.has((words[0] ?? '').toLowerCase())
  )
}

function tokenBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < 60 && !/[\s([{"“‘'’”—–]/.test(text.charAt(start - 1))) start--
  return text.slice(start, at)
}

function stopEnds(text: string, sentence: Span, at: number, next: string): boolean {
  const token = tokenBefore(text, at)
  const word = token.toLowerCase()
  const opening = at - token.length <= sentence.start + 2
  if (opening && /^(?:\d{1,3}|\p{L})$/u.test(token)) return false
  if (NEVER_LAST.has(word) || TITLES.has(word)) return false
  if (NUMBERED.has(word) || MONTHS.has(word))
    return !DIGIT.test(next.charAt(0)) && STARTERS.has(next.toLowerCase())
  if (/^[ap]\.?m$/.test(word))
    return !isTimePhrase(text, sentence.start, at) && !AFTER_TIME.has(next.toLowerCase())
  if (ABBREVIATIONS.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return STARTERS.has(next.toLowerCase())
  if (/^\p{Lu}$/u.test(token))
    return (token === 'I' || !UPPER.test(text.charAt(at - 3))) && STARTERS.has(next.toLowerCase())
  return true
}

/** "At 5 a.m. Mr. Smith went": the time is all there is of the sentence so far. */
const isTimePhrase = (text: string, start: number, at: number): boolean =>
  /^(?:at|by|before|after|around|about|until|since|from)\s[\d:.\s]+[ap]\.?m$/i.test(
    text.slice(start, at).slice(0, 40)
  )
