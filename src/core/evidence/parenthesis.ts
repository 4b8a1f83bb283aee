import type { Chunk } from './chunk'
import { headOf, isFinite, isTime, kindOf, nounAt, wordOf, type Range, type Sentence } from './clause'
import { phraseEndingAt, SUBJECT_REACH } from './subject-phrase'

/** "Smith, a lawyer in Ohio, said": the phrase before the parenthesis that closes at chunk `k`. */
export function acrossParenthesis(s: Sentence, k: number): Range | null {
  const close = kindOf(s, k)
  const open = close === 'close' ? 'open' : close
  for (let m = k - 1; m > Math.max(0, k - SUBJECT_REACH); m--) {
    const kind = kindOf(s, m)
    if (kind === 'semicolon' || kind === 'stop' || kind === 'quote') return null
    if (kind === 'colon' && close !== 'close') return null
    if (kind !== open || m + 1 === k) continue
    if (close !== 'dash' && !isAside(s, m + 1, k)) return null
    let np = m - 1
    if (kindOf(s, np) === 'adverb' && kindOf(s, np - 1) === 'comma') np -= 2
    if (kindOf(s, np) === 'close') return acrossParenthesis(s, np)
    if (!nounAt(s, np)) return null
    if (headOf(s, np)?.tag === 'number') {
      if (kindOf(s, np - 1) === 'comma') return acrossParenthesis(s, np - 1) ?? { from: np - 2, to: np - 1 }
      return null
    }
    if (isTime(s, np)) continue
    return acrossSecond(s, np) ?? phraseEndingAt(s, np)
  }
  return null
}

/**
 * "A diver who saw it on Friday, Paul Hale, said": the name between commas before chunk `k` behind a relative clause that
 * ends in no person, who might be the one it names.
 */
export function namedBehindRelative(s: Sentence, k: number): Range | null {
  const name = k - 2
  if (!isFullName(s, k - 1) || kindOf(s, name) !== 'comma') return null
  let m = name - 1
  const person = headOf(s, m)?.tag === 'name' || headOf(s, m)?.info?.role
  if (person && !isTime(s, m)) return null
  while (m > Math.max(0, name - RELATIVE_REACH) && wordOf(s, m) !== 'who') m--
  return wordOf(s, m) === 'who' &&
    headOf(s, m - 1)?.tag === 'noun' &&
    isClauseStart(s, phraseEndingAt(s, m - 1))
    ? { from: k - 1, to: k }
    : null
}

/** Chunks in which the relative clause before a name may begin. */
const RELATIVE_REACH = 16

/** Two words or more with capitals, and nothing else. */
export function isFullName(s: Sentence, k: number): boolean {
  const noun = nounAt(s, k)
  return (
    noun !== null &&
    noun.to - noun.from > 1 &&
    s.tokens.slice(noun.from, noun.to).every((t) => t.tag === 'name')
  )
}

/** "Smith, 52, of Ohio, said" and "Smith, a lawyer, a friend, said": a phrase that is itself an aside leads further left. */
function acrossSecond(s: Sentence, k: number): Range | null {
  const phrase = phraseEndingAt(s, k)
  const opens = phrase.from - 1
  if (kindOf(s, opens) === 'preposition' && kindOf(s, opens - 1) === 'comma' && nounAt(s, opens - 2))
    return isClauseStart(s, phraseEndingAt(s, opens - 2)) ? phraseEndingAt(s, opens - 2) : null
  if (kindOf(s, opens) !== 'comma') return null
  const head = s.tokens[nounAt(s, phrase.from)?.from ?? 0]
  if (head?.tag !== 'det' || !nounAt(s, phrase.from - 2)) return null
  const first = phraseEndingAt(s, phrase.from - 2)
  return isClauseStart(s, first) ? first : null
}

/** ", quoted in the report,": a past right behind the comma that a phrase follows is no verb of a clause. */
export const isReduced = (s: Sentence, k: number): boolean =>
  kindOf(s, k - 1) === 'comma' &&
  headOf(s, k)?.tag === 'past' &&
  /^(?:preposition|adverb)$/.test(kindOf(s, k + 1) ?? '')

/** A phrase no verb or preposition governs. */
const isClauseStart = (s: Sentence, { from }: Range): boolean =>
  !/^(?:vg|preposition)$/.test(kindOf(s, from - 1) ?? '')

/** What may stand between commas after a name: an apposition, a relative clause, an age, a place; no clause of its own. */
function isAside(s: Sentence, from: number, to: number): boolean {
  const first = kindOf(s, from)
  if (first === 'relative' || first === 'preposition' || first === 'subordinator') return true
  if (wordOf(s, from) === 'whose') return true
  const relative = new Set<Chunk['kind']>(['relative', 'that', 'what', 'subordinator'])
  for (let k = from; k < to; k++)
    if (isFinite(s, k) && !isReduced(s, k)) {
      let seen = false
      for (let m = from; m < k; m++) if (relative.has(kindOf(s, m) ?? 'mark')) seen = true
      if (!seen) return false
    }
  return (
    first === 'np' || first === 'adjective' || first === 'adverb' || first === 'vg' || first === 'conjunction'
  )
}
