import { headOf, isFinite, isTime, kindOf, nounAt, verbAt, wordOf, type Sentence } from './clause'

/** How far a phrase or the clause it begins is followed, in chunks. */
const REACH = 24

/** The chunk after a noun phrase, its prepositional phrases (`but` some) and what is joined to it by "and". */
export function afterPhrase(s: Sentence, k: number, but?: ReadonlySet<string>): number {
  let at = k + 1
  for (let steps = 0; steps < REACH; steps++) {
    const kind = kindOf(s, at)
    if (but && kind === 'preposition' && but.has(wordOf(s, at))) break
    const link = kind === 'preposition' || kind === 'conjunction'
    if (link && nounAt(s, at + 1)) at += 2
    else if (kind === 'quote' && isOpen(s, at - 1)) at++
    else if (kind === 'np' && isTime(s, at)) at++
    else if (verbAt(s, at)?.form === 'participle') at++
    else if (link && verbAt(s, at + 1)?.form === 'ing') at += nounAt(s, at + 2) ? 3 : 2
    else break
  }
  return at
}

/** A noun phrase that has no noun yet: "the | “old model” of clubs". */
const isOpen = (s: Sentence, k: number): boolean =>
  nounAt(s, k) !== null && OPEN.test(headOf(s, k)?.word ?? '')
const OPEN = /^(?:an?|the|my|your|his|her|its|our|their)$/

/** Whether a clause begins at chunk `k`: a noun phrase, what hangs on it, and a finite verb or quoted words. */
export function clauseFrom(s: Sentence, k: number): boolean {
  if (!nounAt(s, k) && kindOf(s, k) !== 'det') return false
  let m = afterPhrase(s, k)
  while (kindOf(s, m) === 'adverb' || kindOf(s, m) === 'not') m++
  if (isFinite(s, m) || kindOf(s, m) === 'quote') return true
  if (kindOf(s, m) === 'relative' || kindOf(s, m) === 'that') return isFinite(s, m + 1)
  if (kindOf(s, m) !== 'comma' || !nounAt(s, m + 1)) return false
  for (let i = m + 1; i < m + 12; i++) if (kindOf(s, i) === 'comma') return isFinite(s, i + 1)
  return false
}

/** Whether a finite verb of the same level follows: not one of a relative or a subordinate clause, nor behind a comma that closes what came before. */
export function finiteFollows(s: Sentence, from: number): boolean {
  let embedded = false
  let commas = 0
  for (let k = from; k < from + REACH; k++) {
    const kind = kindOf(s, k)
    if (kind === 'comma' && ++commas === 1 && isFinite(s, k + 1)) return false
    if (kind === undefined || kind === 'semicolon' || kind === 'colon') return false
    if (kind === 'quote' && !isOpen(s, k - 1)) return false
    if (kind === 'subordinator' && wordOf(s, k) !== 'than' && nounAt(s, k + 1)) return false
    if (kind === 'conjunction' && isFinite(s, k + 1)) return false
    if (kind === 'relative' || kind === 'that' || kind === 'what') embedded = true
    else if (isFinite(s, k) && !embedded) return true
    else if (isFinite(s, k)) embedded = false
  }
  return false
}

/** "sees him as a rival", "attacked him for it": the phrase at `k` is followed by what it is taken for, or blamed for. */
export function isLikened(s: Sentence, k: number, prepositions: ReadonlySet<string>): boolean {
  for (let to = k + 1; to < k + 7; to++) {
    const word = wordOf(s, to)
    if (kindOf(s, to) === 'quote') return true
    if (word === 'as' && !isFinite(s, afterPhrase(s, to + 1))) return true
    if (prepositions.has(word)) return true
    if (!/^(?:preposition|np|adverb)$/.test(kindOf(s, to) ?? '')) return false
  }
  return false
}

/** Where content goes on after a comma or dash: at once, or after what a second one closes (", however, that"); or -1. */
export function resumedAt(s: Sentence, mark: number): number {
  for (let k = mark + 1; k < mark + 14; k++) {
    const kind = kindOf(s, k)
    const closed = kind === 'that' && kindOf(s, k - 1) === kindOf(s, mark)
    if (closed || (k === mark + 1 && (kind === 'quote' || kind === 'that'))) return k
    if (kind === undefined || kind === 'stop' || kind === 'quote') return -1
  }
  return -1
}
