import {
  headOf,
  isFinite,
  isTime,
  isVerb,
  kindOf,
  nounAt,
  speaks,
  verbAt,
  wordOf,
  type Range,
  type Sentence
} from './clause'
import type { Cue } from './lexicon/lexicon'

/** How the content of a cue begins: it tells how much of the sentence belongs to it. */
export type Opening = 'clause' | 'quote' | 'phrase' | 'infinitive' | 'gerund' | 'question'
export interface Complement extends Range {
  readonly opening: Opening
}

/** How far after a cue its content may begin, in chunks. */
const REACH = 24
const QUESTIONS = /^(?:whether|how|why|if|what|who|where|when|which|whatever)$/

/** What follows the cue at chunk `v` as its content, or null. */
export function complementOf(s: Sentence, v: number, cue: Cue, start = v + 1): Complement | null {
  const found = opening(s, start, cue, verbAt(s, v)?.passive ?? false)
  if (!found) return null
  return { from: found.from, to: contentEnd(s, v, found, cue), opening: found.opening }
}

/** [S2] The first opener that the cue takes; a hearer, a time, and phrases of place or manner are passed over. */
function opening(
  s: Sentence,
  start: number,
  cue: Cue,
  passive: boolean
): { from: number; opening: Opening } | null {
  const speech = cue.groups.has('speech') || cue.groups.has('telling')
  let hearer = cue.takes.has('r') && !passive
  for (let k = start; k < Math.min(s.chunks.length, start + REACH); k++) {
    const kind = kindOf(s, k)
    const word = wordOf(s, k)
    if (word === 'there' && isFinite(s, k + 1) && cue.takes.has('b')) return { from: k, opening: 'clause' }
    if (kind === 'adverb' && !(word === 'out' || word === 'back')) continue
    if (kind === 'that') {
      if (cue.takes.has('n') && k === start && nounAt(s, k + 1) && !clauseFrom(s, k + 1))
        return { from: k, opening: 'phrase' }
      if (!cue.takes.has('t') || (cue.groups.has('noun') && isVerb(s, k + 1))) return null
      return { from: k + 1, opening: 'clause' }
    }
    if (kind === 'quote')
      return speech || cue.takes.has('q') || cue.takes.has('n') ? { from: k, opening: 'quote' } : null
    if (kind === 'colon')
      return !cue.groups.has('noun') && (speech || cue.takes.has('q') || k === start)
        ? k + 1 < s.chunks.length
          ? { from: k + 1, opening: 'clause' }
          : null
        : null
    if (kind === 'what' || kind === 'relative' || (kind === 'subordinator' && QUESTIONS.test(word)))
      return (cue.takes.has('w') || cue.takes.has('n')) &&
        !(k > start && kind === 'relative') &&
        !(kind === 'subordinator' && /^(?:when|where|if)$/.test(word) && !cue.takes.has('w'))
        ? { from: k, opening: 'question' }
        : null
    if (kind === 'vg') {
      const form = verbAt(s, k)?.form
      if (form === 'infinitive') return cue.takes.has('i') ? { from: k, opening: 'infinitive' } : null
      if (
        speech &&
        k > start &&
        (form === 'participle' ||
          (form === 'finite' &&
            s.tokens[verbAt(s, k)?.head ?? 0]?.tag === 'past' &&
            kindOf(s, k - 2) === 'preposition' &&
            kindOf(s, k + 1) === 'preposition'))
      )
        continue
      if (form === 'ing' && k === start && isWide(cue) && finiteFollows(s, k))
        return { from: k, opening: 'clause' }
      if (form === 'ing') return cue.takes.has('g') && k === start ? { from: k, opening: 'gerund' } : null
      return null
    }
    if (kind === 'np') {
      if (hearer) {
        hearer = false
        if (clauseFrom(s, k) && !clauseFrom(s, k + 1) && cue.takes.has('b') && cue.groups.has('speech'))
          return { from: k, opening: 'clause' }
        k = afterPhrase(s, k) - 1
        continue
      }
      if (isTime(s, k) && speech) continue
      if (cue.takes.has('b') && (clauseFrom(s, k) || (isWide(cue) && finiteFollows(s, k))))
        return { from: k, opening: 'clause' }
      const likened = cue.takes.has('s') && hasAs(s, k)
      return cue.takes.has('n') || cue.takes.has('a') || likened ? { from: k, opening: 'phrase' } : null
    }
    if (
      kind === 'preposition' ||
      (kind === 'subordinator' && word === 'as') ||
      word === 'out' ||
      word === 'back'
    ) {
      if (cue.prepositions.has(word) && !isTime(s, k + 1)) {
        if (kindOf(s, k + 1) === 'that' && cue.takes.has('t')) continue
        const next = kindOf(s, k + 1)
        if (
          next === 'np' ||
          next === 'quote' ||
          next === 'what' ||
          next === 'subordinator' ||
          next === 'adjective' ||
          next === 'relative' ||
          next === 'that'
        )
          return { from: k + 1, opening: 'phrase' }
        if (next === 'vg') return { from: k + 1, opening: 'gerund' }
        continue
      }
      if (!speech && !cue.takes.has('t')) return null
      if (nounAt(s, k + 1)) k++
      continue
    }
    if ((kind === 'comma' || kind === 'dash') && speech) {
      const resumed = resumes(s, k)
      if (resumed < 0) return null
      k = resumed - 1
      continue
    }
    return null
  }
  return null
}

/** Verbs whose bare complement is a clause before it is anything else: "said running for office is hard". */
const isWide = (cue: Cue): boolean =>
  cue.groups.has('speech') || cue.groups.has('telling') || cue.groups.has('thought')

/** Whether a finite verb of the same clause level follows: not one of a relative or subordinate clause. */
function finiteFollows(s: Sentence, from: number): boolean {
  let skip = false
  for (let k = from; k < Math.min(s.chunks.length, from + REACH); k++) {
    const kind = kindOf(s, k)
    if (kind === 'semicolon' || kind === 'quote' || kind === 'colon') return false
    if (
      kind === 'relative' ||
      kind === 'that' ||
      kind === 'what' ||
      (kind === 'subordinator' && wordOf(s, k) !== 'than' && !nounAt(s, k + 1))
    )
      skip = true
    else if (kind === 'subordinator' && wordOf(s, k) !== 'than') return false
    if (kind === 'conjunction' && isFinite(s, k + 1)) return false
    if (isFinite(s, k)) {
      if (!skip) return true
      skip = false
    }
  }
  return false
}

/** "sees him as a rival": the phrase at `k` is followed by "as" and what it is taken for. */
function hasAs(s: Sentence, k: number): boolean {
  const to = afterPhrase(s, k)
  return (wordOf(s, to) === 'as' && !clauseFrom(s, to + 1)) || kindOf(s, to) === 'quote'
}

/** Where the complement goes on after a comma: at once, or after what a second comma closes (", however, that"). */
function resumes(s: Sentence, comma: number): number {
  const dash = kindOf(s, comma) === 'dash'
  for (let k = comma + 1; k < comma + (dash ? 14 : 7); k++) {
    const kind = kindOf(s, k)
    if ((kind === 'quote' || kind === 'that') && (k === comma + 1 || kindOf(s, k - 1) === kindOf(s, comma)))
      return k
    if (kind === undefined || (kind === 'vg' && !dash) || kind === 'stop' || kind === 'quote') return -1
  }
  return -1
}

/** Whether a clause begins at chunk `k`: a noun phrase, what hangs on it, and a finite verb. */
export function clauseFrom(s: Sentence, k: number): boolean {
  if (!nounAt(s, k) && kindOf(s, k) !== 'det') return false
  const end = afterPhrase(s, k)
  let m = end
  while (kindOf(s, m) === 'adverb' || kindOf(s, m) === 'not') m++
  if (isFinite(s, m) || (kindOf(s, m) === 'quote' && headOf(s, m - 1)?.tag !== 'det')) return true
  if (kindOf(s, m) === 'relative' || kindOf(s, m) === 'that') return isFinite(s, m + 1)
  if (kindOf(s, m) === 'comma' && nounAt(s, m + 1)) {
    for (let i = m + 1; i < m + 12; i++) if (kindOf(s, i) === 'comma') return isFinite(s, i + 1)
  }
  return false
}

/** The chunk after a noun phrase, its prepositional phrases and what is joined to it by "and". */
function afterPhrase(s: Sentence, k: number): number {
  let at = k + 1
  for (let steps = 0; steps < REACH; steps++) {
    const kind = kindOf(s, at)
    if ((kind === 'preposition' || kind === 'conjunction') && nounAt(s, at + 1)) at += 2
    else if (kind === 'np' && isTime(s, at)) at++
    else if (kind === 'vg' && verbAt(s, at)?.form === 'participle') at++
    else if ((kind === 'preposition' || kind === 'conjunction') && verbAt(s, at + 1)?.form === 'ing')
      at += nounAt(s, at + 2) ? 3 : 2
    else break
  }
  return at
}

/** [S3] Where the content that begins at `found` ends: see SPEC. */
function contentEnd(s: Sentence, v: number, found: { from: number; opening: Opening }, cue: Cue): number {
  const wide =
    found.opening !== 'phrase' &&
    found.opening !== 'gerund' &&
    !(found.opening === 'infinitive' && cue.groups.has('noun'))
  const subordinate = v < 6 && kindOf(s, 0) === 'subordinator'
  for (let k = found.from + 1; k < s.chunks.length; k++) {
    const kind = kindOf(s, k)
    if (kind === 'stop' && k >= s.chunks.length - 2) return k
    if (kind === 'semicolon') return k
    if (kind === 'conjunction' && isFinite(s, k + 1) && coordinated(s, v, k + 1, wide))
      return kindOf(s, k - 1) === 'comma' ? k - 1 : k
    if (kind === 'comma' && endsAtComma(s, k, wide, subordinate)) return k
    if (kind === 'subordinator' && wordOf(s, k) === 'as' && !clauseFrom(s, k + 1)) continue
    if (
      !wide &&
      (kind === 'subordinator' ||
        (isFinite(s, k) && !/^(?:relative|that|what)$/.test(kindOf(s, k - 1) ?? '')))
    )
      return k
  }
  return s.chunks.length
}

/** "said A and added B": the second verb has the first one's subject, not a part in A. */
function coordinated(s: Sentence, v: number, k: number, wide: boolean): boolean {
  const first = headOf(s, v)
  const second = headOf(s, k)
  return !wide || (speaks(s, k) && first?.tag === second?.tag)
}

function endsAtComma(s: Sentence, comma: number, wide: boolean, subordinate: boolean): boolean {
  const next = comma + 1
  const kind = kindOf(s, next)
  if (verbAt(s, next)?.form === 'ing') return speaks(s, next) || !wide
  if (
    kind === 'conjunction' ||
    (kind === 'subordinator' && /^(?:while|although|though|as|whereas)$/.test(wordOf(s, next)))
  ) {
    for (let k = next + 1; k < next + 8; k++) if (isFinite(s, k)) return !wide || speaks(s, k)
    return false
  }
  if (wordOf(s, next) === 'according') return true
  if (nounAt(s, next)) {
    for (let k = next; k < next + 6; k++)
      if (isFinite(s, k)) return speaks(s, k) && kindOf(s, k + 1) !== 'that'
    return false
  }
  return !wide && kind !== 'np' && kind !== 'quote'
}
