import type { Conflict } from '../claim'
import type { Lexicon } from '../words/lexicon'
import { isCapitalAt } from '../words/scan-words'
import { stem } from '../words/spelling'
import type { Change } from './align'
import type { WordRange } from '../words/read-words'
import { IRREGULAR_PASTS, NEGATORS, OPPOSITES, PLANNED } from './opposites'
import { hasKind, type Side } from './sides'
import { WordKind } from './word-kinds'

/** Words longer than this on one side of a change were added, not changed. */
const MAX_CHANGED = 6
/** Where more words than this stand in the place of a "not", they are something else that is told. */
const MAX_REPLACED = 2

/** What two wordings conflict in by one change of words, if they do; what cannot be by the kinds of its words is not looked at. */
export function conflictKind(a: Side, b: Side, change: Change, lexicon: Lexicon): Conflict['kind'] | null {
  const either = (kind: number): boolean => hasKind(a, change.a, kind) || hasKind(b, change.b, kind)
  const isTense = (): boolean =>
    either(WordKind.planned) && isTenseChange(wordsIn(a, change.a, lexicon), wordsIn(b, change.b, lexicon))
  const [x, y] = [length(change.a), length(change.b)]
  if (Math.max(x, y) > MAX_CHANGED) return isTense() ? 'tense' : null
  if (
    either(WordKind.negator | WordKind.opposite) &&
    isNegation(wordsIn(a, change.a, lexicon), wordsIn(b, change.b, lexicon))
  )
    return 'negation'
  if (x === 0 || y === 0) return null
  if (isTense()) return 'tense'
  if (numbersDiffer(a, b, change)) return nearMonth(a, change.a) || nearMonth(b, change.b) ? 'date' : 'number'
  const [p, q] = [namesOf(a, change.a), namesOf(b, change.b)]
  if (!namesDiffer(p, q) || areOneName(a, p, q) || areOneName(b, p, q)) return null
  return !either(WordKind.rank) && isPlace(a, change.a) && isPlace(b, change.b) ? 'place' : 'name'
}

const length = ({ from, to }: WordRange): number => to - from

const wordsIn = ({ words }: Side, { from, to }: WordRange, lexicon: Lexicon): string[] =>
  Array.from(words.keys.subarray(from, to), (key) => lexicon.word(key))

/** Figures on both sides, and on each one that the other has not. */
function numbersDiffer(a: Side, b: Side, change: Change): boolean {
  const [left, right] = [keysOf(a, change.a, WordKind.figure), keysOf(b, change.b, WordKind.figure)]
  return left.some((n) => !right.includes(n)) && right.some((n) => !left.includes(n))
}

/** The words of a range that are of a kind. */
function keysOf({ words, kinds }: Side, { from, to }: WordRange, kind: WordKind): number[] {
  const keys: number[] = []
  for (let i = from; i < to; i++) if (((kinds[i] ?? 0) & kind) !== 0) keys.push(words.keys[i] ?? -1)
  return keys
}

const nearMonth = (side: Side, { from, to }: WordRange): boolean =>
  hasKind(side, { from: from - 1, to: to + 1 }, WordKind.month)

/** Twice is not at all: "did not dispute" says what "disputed" denies. */
const timesNegated = (words: readonly string[]): number => words.filter((word) => NEGATORS.has(word)).length

function isNegation(x: readonly string[], y: readonly string[]): boolean {
  const [left, right] = [timesNegated(x), timesNegated(y)]
  if (left % 2 !== right % 2 && (left > right ? y : x).length <= MAX_REPLACED) return true
  return OPPOSITES.some(([p, q]) => (x.includes(p) && y.includes(q)) || (x.includes(q) && y.includes(p)))
}

/** "was due to arrive" against "arrived": the same verb, planned on one side and done on the other. */
const isTenseChange = (x: readonly string[], y: readonly string[]): boolean =>
  plannedAndDone(x, y) || plannedAndDone(y, x)

function plannedAndDone(planned: readonly string[], done: readonly string[]): boolean {
  if (done.some((word) => PLANNED.has(word))) return false
  const marker = planned.findIndex((word) => PLANNED.has(word))
  if (marker < 0) return false
  return planned
    .slice(marker + 1, marker + 5)
    .some((verb) => done.some((past) => past !== verb && isPastOf(past, verb)))
}

const isPastOf = (past: string, verb: string): boolean =>
  IRREGULAR_PASTS.get(verb) === past || (past.endsWith('ed') && stem(past) === stem(verb))

/** The keys of the words of a range in capitals that are no rank and do not just open a sentence. */
function namesOf({ unit, words, kinds }: Side, { from, to }: WordRange): number[] {
  const { text } = unit.from.source
  const names: number[] = []
  for (let i = Math.max(from, 1); i < to; i++) {
    const isOther = ((kinds[i] ?? 0) & (WordKind.rank | WordKind.weekday | WordKind.month)) !== 0
    if (!isOther && isCapitalAt(text, words.starts[i] ?? 0)) names.push(words.keys[i] ?? -1)
  }
  return names
}

const namesDiffer = (x: readonly number[], y: readonly number[]): boolean =>
  x.length > 0 && y.length > 0 && !x.some((name) => y.includes(name))

/** "Sir Alan" and "Prowse" where an article has "Alan Prowse". */
function areOneName({ unit }: Side, x: readonly number[], y: readonly number[]): boolean {
  const all = unit.from.telling.keys
  const [first, last] = [x.at(-1), y.at(-1)]
  for (let i = all.indexOf(first ?? -1); i >= 0; i = all.indexOf(first ?? -1, i + 1))
    if (all[i + 1] === last || all[i - 1] === last) return true
  return false
}

const isPlace = (side: Side, { from, to }: WordRange): boolean =>
  hasKind(side, { from: from - 1, to }, WordKind.place)
