import {
  hasClause,
  isFinite,
  isTime,
  isVerb,
  kindOf,
  nounAt,
  verbAt,
  wordOf,
  type Range,
  type Sentence
} from './clause'
import { contentEnd } from './content-end'
import type { Cue } from './lexicon/lexicon'
import { afterPhrase, clauseFrom, finiteFollows, isLikened, resumedAt } from './phrase'
import { tokenAt } from './token'

/** How the content of a cue begins: it tells how much of the sentence belongs to it. */
export type Opening = 'clause' | 'quote' | 'phrase' | 'infinitive' | 'gerund' | 'question'
export interface Complement extends Range {
  readonly opening: Opening
}

/** How far after a cue its content may begin, in chunks. */
const REACH = 24
const QUESTIONS = /^(?:whether|how|why|if|what|who|where|when|which|whatever)$/
const TIME_QUESTIONS = /^(?:when|where|if)$/

/** What follows the cue at chunk `v` as its content, or null. */
export function complementOf(s: Sentence, v: number, cue: Cue, start = v + 1): Complement | null {
  const found = search({ s, cue, start, passive: verbAt(s, v)?.passive ?? false })
  if (!found) return null
  const { from, opening } = found
  const narrow = opening === 'phrase' || opening === 'gerund' || (opening === 'infinitive' && cue.groups.noun)
  return {
    from,
    to: contentEnd(s, v, { from, clause: !narrow, finite: opening !== 'infinitive' }, cue),
    opening
  }
}

interface Search {
  readonly s: Sentence
  readonly cue: Cue
  readonly start: number
  readonly passive: boolean
}
interface Found {
  readonly from: number
  readonly opening: Opening
}
/** Content found, nothing to be found, or the chunk to go on with. */
type Step = Found | null | number

/** [S2] The first opener that the cue takes; a hearer, a time, and phrases of place or manner are passed over. */
function search(at: Search): Found | null {
  const { s, cue, start, passive } = at
  let hearer = cue.takes.r && !passive
  let k = start
  const limit = Math.min(s.chunks.length, start + REACH)
  while (k < limit) {
    const step: Step = hearer && nounAt(s, k) ? afterHearer(at, k) : openAt(at, k)
    if (nounAt(s, k)) hearer = false
    if (typeof step !== 'number') return step
    k = step
  }
  return null
}

const isSpoken = ({ groups }: Cue): boolean => groups.speech || groups.telling
/** Verbs whose bare complement is a clause before it is anything else: "said running for office is hard". */
const isWide = (cue: Cue): boolean => isSpoken(cue) || cue.groups.thought

function openAt(at: Search, k: number): Step {
  const { s, cue } = at
  const word = wordOf(s, k)
  if (word === 'there' && isFinite(s, k + 1) && cue.takes.b) return { from: k, opening: 'clause' }
  switch (kindOf(s, k)) {
    case 'adverb':
      return k + 1
    case 'that':
      return atThat(at, k)
    case 'quote':
      return isSpoken(cue) || cue.takes.q || cue.takes.n ? { from: k, opening: 'quote' } : null
    case 'not':
      return verbAt(s, k + 1)?.form === 'infinitive' && cue.takes.i
        ? { from: k, opening: 'infinitive' }
        : null
    case 'colon':
      return !cue.groups.noun && k + 1 < s.chunks.length ? { from: k + 1, opening: 'clause' } : null
    case 'what':
    case 'relative':
    case 'subordinator':
      return word === 'as' ? atPreposition(at, k) : QUESTIONS.test(word) ? atQuestion(at, k) : null
    case 'vg':
      return atVerb(at, k)
    case 'np':
      return atNoun(at, k)
    case 'preposition':
      return atPreposition(at, k)
    case 'comma':
    case 'dash':
      return (isSpoken(cue) || cue.takes.t) && resumedAt(s, k) > 0 ? resumedAt(s, k) : null
    default:
      return null
  }
}

/** "told reporters | that": the hearer, unless the clause begins with him ("warned Clinton would lose"). */
function afterHearer({ s, cue }: Search, k: number): Step {
  const speech = cue.groups.speech && cue.takes.b
  return speech && clauseFrom(s, k) && !clauseFrom(s, k + 1)
    ? { from: k, opening: 'clause' }
    : afterPhrase(s, k, cue.prepositions)
}

/** "that" begins a clause; "decried that math" points at something. */
function atThat({ s, cue, start }: Search, k: number): Step {
  const pointed = tokenAt(s.tokens, nounAt(s, k + 1)?.from ?? -1)?.tag
  if (cue.takes.n && k === start && (pointed === 'noun' || pointed === 'adjective') && !clauseFrom(s, k + 1))
    return { from: k, opening: 'phrase' }
  if (cue.takes.t && isSpoken(cue) && verbAt(s, k + 1)?.form === 'finite')
    return { from: k, opening: 'clause' }
  if (!cue.takes.t || (cue.groups.noun && isVerb(s, k + 1))) return null
  return { from: kindOf(s, k + 1) === 'comma' ? k + 2 : k + 1, opening: 'clause' }
}

function atQuestion({ s, cue, start }: Search, k: number): Step {
  const takes = cue.takes.w || cue.takes.n
  if (!takes || (k > start && (kindOf(s, k) === 'relative' || (wordOf(s, k) === 'when' && isTime(s, k - 1)))))
    return null
  return TIME_QUESTIONS.test(wordOf(s, k)) && !cue.takes.w ? null : { from: k, opening: 'question' }
}

function atVerb({ s, cue, start }: Search, k: number): Step {
  const verb = verbAt(s, k)
  if (!verb) return null
  if (verb.form === 'infinitive') return cue.takes.i ? { from: k, opening: 'infinitive' } : null
  const past = verb.form === 'finite' && s.tokens[verb.head]?.tag === 'past'
  const reduced = past && kindOf(s, k - 2) === 'preposition' && kindOf(s, k + 1) === 'preposition'
  const passes =
    verb.form === 'participle' || reduced || (verb.form === 'ing' && cue.takes.r && nounAt(s, k - 1) !== null)
  if ((isSpoken(cue) || cue.takes.r) && k > start && passes) return k + 1
  if (verb.form !== 'ing' || k !== start) return null
  if (isWide(cue) && finiteFollows(s, k)) return { from: k, opening: 'clause' }
  return cue.takes.g ? { from: k, opening: 'gerund' } : null
}

function atNoun({ s, cue }: Search, k: number): Step {
  if (isTime(s, k) && !isSubject(s, k) && (isSpoken(cue) || (cue.takes.t && kindOf(s, k + 1) === 'that')))
    return k + 1
  if (cue.takes.b && (clauseFrom(s, k) || (isWide(cue) && finiteFollows(s, k))))
    return { from: k, opening: 'clause' }
  if (isSpoken(cue) && cue.takes.t && !cue.takes.n && hasClause(s, { from: k, to: nextBreak(s, k) }))
    return { from: k, opening: 'clause' }
  if (/sel(?:f|ves)$/.test(wordOf(s, k)) && !cue.takes.a) return null
  const likened = cue.takes.s && isLikened(s, k, cue.prepositions)
  return cue.takes.n || cue.takes.a || likened ? { from: k, opening: 'phrase' } : null
}

/** "said the time for talks is over": a time of which something is said. */
const isSubject = (s: Sentence, k: number): boolean => wordOf(s, k) === 'the' && finiteFollows(s, k)

/** The end of the stretch in which a clause that begins at `k` has its verb. */
function nextBreak(s: Sentence, k: number): number {
  let to = k
  while (to < k + REACH && !/^(?:subordinator|semicolon|colon)$/.test(kindOf(s, to) ?? 'semicolon')) to++
  return to
}

function atPreposition({ s, cue }: Search, k: number): Step {
  if (wordOf(s, k) === 'to' && cue.takes.i && kindOf(s, k + 1) === 'quote')
    return { from: k, opening: 'infinitive' }
  const hangs = wordOf(s, k) === 'of' && nounAt(s, k - 1) !== null && kindOf(s, k - 2) === 'preposition'
  if (cue.prepositions.has(wordOf(s, k)) && !hangs && !isTime(s, k + 1)) {
    const next = kindOf(s, k + 1) ?? 'stop'
    if (next === 'that' && cue.takes.t) return k + 1
    if (/^(?:np|quote|what|subordinator|adjective|relative|that)$/.test(next))
      return { from: k + 1, opening: 'phrase' }
    return next === 'vg' ? { from: k + 1, opening: 'gerund' } : k + 1
  }
  if (!isSpoken(cue) && !cue.takes.t) return null
  return nounAt(s, k + 1) ? k + 2 : k + 1
}
