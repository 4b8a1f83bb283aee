import { has, IN_WORD, kindsOf } from './character-kinds'
import {
  ABBREVIATIONS,
  AFTER_ORDINAL,
  AFTER_TIME,
  CAPITAL_ABBREVIATIONS,
  MONTHS,
  NEVER_LAST,
  NUMBERED,
  SPEECH_VERBS,
  STARTERS,
  TITLES
} from './sentence-words'
import { isSpaceAt } from './spans'
import type { Span } from './span'

/** `at` is where the sentence ends, or where the search goes on. */
interface End {
  readonly ends: boolean
  readonly at: number
}

const RUN = /[.!?…](?:[ \u00a0]?[.!?…])*|[。｡．！？؟۔।॥]+/y
const OTHER_SCRIPT = /[。｡．！？؟۔।॥]/
const CLOSERS = /(?:''|[)\]}"'”’»›」』）】]|(?:[ \u00a0\u202f]»|[“‘«])(?=[\s.,)]|$)|\[\d[\d,–-]*\])+/y
/** A footnote's figures, glued to the stop and followed by a capital: "growth.12 The". */
const NOTES = /\d{1,3}(?: \d{1,3})*(?=\s+\p{Lu})/uy
const OPENERS = /\s*(?:[("'“‘«‹[„¿¡`「『—–-]\s?)*/y
const WORD = /[\p{L}\p{N}'’]+/uy
const LIST_MARKER = /^\s*(?:\p{Ll}|\d{1,3})[.)]\s/u
const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u
const TOKEN_EDGES = '([{"“‘\'’”—–-'
/** Characters of one token that are looked at; longer ones are no abbreviations. */
const TOKEN_REACH = 60

/** Whether the stop at `at` ends the sentence that starts at `sentence.start` ([S3] to [S10], [S12]). */
export function isSentenceEnd(text: string, sentence: Span, at: number): End {
  const isBare = text.charAt(at + 1) === ' ' && isWordAt(text, at + 2)
  const run = isBare ? at + 1 : matchEnd(RUN, text, at, at + 1)
  const closed = isBare ? run : matchEnd(CLOSERS, text, run, run)
  const end = Math.min(sentence.end, footnoteEnd(text, at, closed))
  if (OTHER_SCRIPT.test(text.charAt(at)) || end >= sentence.end) return { ends: true, at: end }
  if (isOmission(text, at, run)) return { ends: false, at: end }
  if (!isSpaceAt(text, end)) return { ends: isGluedEnd(text, at, run, end), at: end }
  const next = nextWord(text, end)
  if (LOWER.test(next.charAt(0))) return { ends: LIST_MARKER.test(text.slice(end, end + 6)), at: end }
  if (run - at > 1 || text[at] !== '.') return { ends: !isAttribution(text, run, end), at: end }
  return { ends: next === '' || stopEnds(text, sentence, at, next), at: end }
}

function matchEnd(pattern: RegExp, text: string, from: number, otherwise: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : otherwise
}

function footnoteEnd(text: string, at: number, closed: number): number {
  const mayBeNoted = text[at] === '.' && /\d/.test(text.charAt(closed))
  if (!mayBeNoted || !/[\p{Ll})\]”"]/u.test(text.charAt(at - 1))) return closed
  return NUMBERED.has(tokenBefore(text, at).toLowerCase()) ? closed : matchEnd(NOTES, text, closed, closed)
}

/** Three dots after a space or inside brackets stand for words left out. */
function isOmission(text: string, at: number, run: number): boolean {
  const before = text[at - 1]
  if (before !== '[' && before !== '(' && !isSpaceAt(text, at - 1)) return false
  const dots = text.slice(at, Math.min(run, at + 12)).replace(/[ \u00a0]/g, '')
  return dots === '...' || dots === '…'
}

/** “Never!” Smith said: the name and verb belong to the quotation. */
function isAttribution(text: string, run: number, end: number): boolean {
  if (end === run) return false
  const words = text
    .slice(end, end + TOKEN_REACH)
    .trim()
    .split(/\s+/, 6)
  const verb = words.findIndex((word) => SPEECH_VERBS.has(word.toLowerCase().replace(/[^a-z]/g, '')))
  const named = words.slice(0, verb).every((word) => UPPER.test(word.charAt(0)))
  return verb > 0 && named && (verb === 1 || !STARTERS.has((words[0] ?? '').toLowerCase()))
}

function nextWord(text: string, from: number): string {
  const start = matchEnd(OPENERS, text, from, from)
  WORD.lastIndex = start
  return WORD.exec(text)?.[0] ?? text.charAt(start)
}

/** "world.Today": a stop with no space after it ends a sentence only between two plain words. */
function isGluedEnd(text: string, at: number, run: number, end: number): boolean {
  if (!UPPER.test(text.charAt(end)) || !LOWER.test(text.charAt(end + 1))) return false
  if (end > run) return /["”]/.test(text.charAt(end - 1))
  if (run - at > 1) return false
  const before = tokenBefore(text, at)
  const plain = /^\p{L}?\p{Ll}+$/u.test(before) || /^\d{1,3}(?:,\d{3})+$/.test(before)
  return plain && !/[@/]|^[\p{L}-]+\.\p{Ll}/u.test(tokenAfter(text, end))
}

function tokenBefore(text: string, at: number, from = 0): string {
  let start = at
  while (start > from && at - start < TOKEN_REACH && !isTokenEdge(text, start - 1)) start--
  return text.slice(start, at)
}

const isTokenEdge = (text: string, at: number): boolean =>
  !isWordAt(text, at) && (isSpaceAt(text, at) || TOKEN_EDGES.includes(text.charAt(at)))

const isWordAt = (text: string, at: number): boolean => has(kindsOf(text.charCodeAt(at)), IN_WORD) === 1

function tokenAfter(text: string, from: number): string {
  let end = from
  while (end < text.length && end - from < TOKEN_REACH && !isSpaceAt(text, end)) end++
  return text.slice(from, end)
}

/** No word that the lists below know is longer. */
const LONGEST_KNOWN = Math.max(
  ...[ABBREVIATIONS, CAPITAL_ABBREVIATIONS, MONTHS, NEVER_LAST, NUMBERED, TITLES].flatMap((words) =>
    [...words].map((word) => word.length)
  )
)

function stopEnds(text: string, sentence: Span, at: number, next: string): boolean {
  const token = tokenBefore(text, at, sentence.start)
  if (token.length > LONGEST_KNOWN && !token.includes('.')) return true
  const word = token.toLowerCase()
  if (NEVER_LAST.has(word) || TITLES.has(word)) return false
  if (NUMBERED.has(word) && !/^\p{Lu}$/u.test(token)) return !/^(?:\d|\p{Lu}$)/u.test(next)
  if (MONTHS.has(word)) return isStarter(next)
  if (/^\d{1,2}$/.test(token) && AFTER_ORDINAL.has(next.toLowerCase())) return false
  if (/^[ap]\.?m$/.test(word))
    return !isTimePhrase(text, sentence.start, at) && !AFTER_TIME.has(next.toLowerCase())
  return !isAbbreviation(token, word) || isStarter(next)
}

const isStarter = (word: string): boolean => STARTERS.has(word.toLowerCase().replace('’', "'"))

const isAbbreviation = (token: string, word: string): boolean =>
  ABBREVIATIONS.has(word) ||
  (UPPER.test(token.charAt(0)) && CAPITAL_ABBREVIATIONS.has(word)) ||
  /^(?:\p{L}\.)*\p{L}$/u.test(token)

/** "At 5 a.m. Mr. Smith went": the time is all there is of the sentence so far. */
const isTimePhrase = (text: string, start: number, at: number): boolean =>
  at - start < 30 &&
  /^(?:at|by|before|after|around|about|until|since|from)\s[\d:.\s]+[ap]\.?m$/i.test(text.slice(start, at))
