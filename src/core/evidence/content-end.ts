import {
  headOf,
  isFinite,
  isModal,
  isVerb,
  kindOf,
  nounAt,
  speaks,
  verbAt,
  wordOf,
  type Sentence
} from './clause'
import type { Cue } from './lexicon/lexicon'
import { clauseFrom } from './phrase'

/** What a content is, for its end: where it begins, and whether it is a clause that takes in further clauses. */
export interface Content {
  readonly from: number
  readonly clause: boolean
  /** It begins with a finite clause, so that a further finite verb may be its own. */
  readonly finite: boolean
}

/** How many chunks a content may run. */
const REACH = 300

/** [S3] The chunk after the content of the cue at chunk `v`. */
export function contentEnd(s: Sentence, v: number, content: Content, cue: Cue): number {
  const limit = Math.min(s.chunks.length, content.from + REACH)
  const wide = content.clause
  const within = isFronted(s, v)
  for (let k = content.from + 1; k < limit; k++) {
    const kind = kindOf(s, k)
    if (kind === 'semicolon' || (kind === 'stop' && k >= s.chunks.length - 2)) return k
    if (kind === 'colon' && kindOf(s, k + 1) === 'quote' && hasOwnCue(s, k + 1)) return k
    if (kind === 'conjunction' && isFinite(s, k + 1) && isCoordinate(s, v, k + 1, content))
      return kindOf(s, k - 1) === 'comma' ? k - 1 : k
    if (kind === 'conjunction' && kindOf(s, k - 1) === 'quote' && nounAt(s, k + 1) && speaks(s, k + 2))
      return k
    if (kind === 'comma' && endsAtComma(s, v, k, wide, within, cue)) return k
    if (isFinite(s, k) && isVerb(s, k - 1) && inRelative(s, v)) return k
    if (!wide && (isBreak(s, k) || (cue.groups.noun && isFinite(s, k)))) return k
  }
  return limit
}

/** ": “…,” he said", ": “…,” said Smith": the quotation is given by an attribution of its own. */
const hasOwnCue = (s: Sentence, quote: number): boolean =>
  speaks(s, quote + 1) || (nounAt(s, quote + 1) !== null && speaks(s, quote + 2))

/** The cue stands in a clause before the main one: "While he refused …, they", "Announcing …, they", "Asked about the claim that …, they". */
function isFronted(s: Sentence, v: number): boolean {
  if (v < 8 && kindOf(s, 0) === 'subordinator') return true
  if (v > 8 || isFinite(s, v)) return false
  for (let k = 1; k < v; k++) if (isFinite(s, k)) return false
  return true
}

/** A phrase ends at a conjunction of time or cause ("as X" names what it is taken for) and at a verb of the main clause. */
function isBreak(s: Sentence, k: number): boolean {
  if (kindOf(s, k) === 'subordinator') return wordOf(s, k) !== 'as' || clauseFrom(s, k + 1)
  return isFinite(s, k) && !/^(?:relative|that|what)$/.test(kindOf(s, k - 1) ?? '')
}

/** "said A and added B": a second verb that has the first one's subject, and no part in A. */
function isCoordinate(s: Sentence, v: number, k: number, { clause, finite }: Content): boolean {
  if (!clause || !finite) return true
  const apart = kindOf(s, k - 2) === 'comma' || isModal(s, lastFinite(s, v, k))
  const opinion = speaks(s, k) || (apart && Boolean(headOf(s, k)?.info?.verb?.cue))
  return opinion && isPast(s, v) === isPast(s, k)
}

/** The last finite verb before chunk `k`, not before the cue. */
function lastFinite(s: Sentence, v: number, k: number): number {
  for (let i = k - 1; i > v; i--) if (isFinite(s, i)) return i
  return v
}

/** Whether a verb tells of the past: by its first word. */
function isPast(s: Sentence, k: number): boolean {
  const first = s.tokens[verbAt(s, k)?.from ?? 0]
  return first?.tag === 'past' || /^(?:was|were|had|did)$/.test(first?.word ?? '')
}

function endsAtComma(
  s: Sentence,
  v: number,
  comma: number,
  wide: boolean,
  within: boolean,
  cue: Cue
): boolean {
  const next = comma + 1
  if (!wide && cue.prepositions.has(wordOf(s, next))) return false
  const kind = kindOf(s, next)
  if (verbAt(s, next)?.form === 'ing') return Boolean(headOf(s, next)?.info?.verb?.cue) || !wide
  if (kind === 'conjunction' || (kind === 'subordinator' && CONTRAST.test(wordOf(s, next)))) {
    const verb = nextFinite(s, next + 1, 7)
    return verb >= 0 && (!wide || speaks(s, verb))
  }
  if (wordOf(s, next) === 'according' || (isFinite(s, next) && inRelative(s, v))) return true
  if (!nounAt(s, next)) return !wide && kind !== 'quote'
  const verb = nextFinite(s, next, 6)
  return verb >= 0 && (within || (speaks(s, verb) && kindOf(s, verb + 1) !== 'that'))
}

/** "Smith, who thinks it failed, | left": the cue is the verb of a relative clause. */
function inRelative(s: Sentence, v: number): boolean {
  let k = v - 1
  while (k > v - 6 && /^(?:adverb|np|preposition)$/.test(kindOf(s, k) ?? '')) k--
  return kindOf(s, k) === 'relative'
}

const CONTRAST = /^(?:while|although|though|as|whereas)$/

function nextFinite(s: Sentence, from: number, reach: number): number {
  for (let k = from; k < from + reach; k++) if (isFinite(s, k)) return k
  return -1
}
