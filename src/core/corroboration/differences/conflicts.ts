import type { Conflict, ConflictSide } from '../claim'
import { wordsOf, type Unit } from '../grouping/unit'
import { stem } from '../words/spelling'
import type { Lexicon } from '../words/lexicon'
import type { Words } from '../words/read-words'
import { clashingMeasure, isFigure, isInTime, isSingle, measuresOf, type Measure } from './measures'
import { negatedOnOneSide } from './negations'
import { align, type Change, type WordRange } from './align'
import {
  DENIALS,
  IRREGULAR_PASTS,
  MONTHS,
  NEGATORS,
  OPPOSITES,
  PLACE_PREPOSITIONS,
  PLANNED,
  RANKS,
  WEEKDAYS
} from './opposites'

type Kind = Conflict['kind']

/** One side of a comparison: the evidence, and its words as they are read. */
interface Side {
  readonly unit: Unit
  readonly words: Words
  readonly plain: readonly string[]
  readonly days: DateWords
  /** Read when asked. */
  measures: readonly Measure[] | null
}

/** A conflict of sentences in other words. */
interface Apart {
  readonly kind: Kind
  /** It counts victims, or tells since when: of which there is one. */
  readonly single: boolean
  readonly conflict: Conflict
}

/** Words longer than this on one side of a change were added, not changed. */
const MAX_CHANGED = 6

/** Where more words than this stand in the place of a "not", they are something else that is told. */
const MAX_REPLACED = 2
/** How far before the words in common a denial may stand. */
const DENIED_REACH = 4

/** Compares pieces of evidence; each is read once, however many others it is compared with. */
export class Differences {
  private readonly sides = new Map<Unit, Side>()

  constructor(private readonly lexicon: Lexicon) {}

  /** Where two wordings of what seems one claim cannot both be right, each kind once. Rules [C20]–[C24]. */
  conflictsBetween(a: Unit, b: Unit): Conflict[] {
    const left = this.sideOf(a)
    const right = this.sideOf(b)
    const found = new Map<Kind, Conflict>()
    const add = (kind: Kind, x: WordRange, y: WordRange) => {
      if (!found.has(kind)) found.set(kind, { kind, sides: [placed(left, x), placed(right, y)] })
    }
    const day = clashingDay(left.days, right.days)
    if (day) add('date', day[0], day[1])
    for (const change of align(left.words.keys, right.words.keys)) {
      const kind = conflictKind(left, right, change)
      if (kind) add(kind, change.a, change.b)
    }
    return [...found.values()]
  }

  /**
   * Where two sentences that tell of the same in other words cannot both be right: what needs no place in them. Rules
   * [C20]–[C24].
   */
  conflictsApart(a: Unit, b: Unit): Apart[] {
    const [left, right] = [this.sideOf(a), this.sideOf(b)]
    const found: Apart[] = []
    const add = (kind: Kind, x: WordRange, y: WordRange, single = false) =>
      found.push({ kind, single, conflict: { kind, sides: [placed(left, x), placed(right, y)] } })
    const measure = clashingMeasure(this.measuresIn(left), this.measuresIn(right))
    if (measure) {
      const [x, y] = measure
      add(isInTime(x) ? 'date' : 'number', x.at, y.at, isSingle(x))
    }
    const changes = align(left.words.keys, right.words.keys).map((change) => ({
      change,
      kind: conflictKind(left, right, change)
    }))
    const day = clashingDay(left.days, right.days)
    if (day && !changes.some(({ kind }) => kind === 'place' || kind === 'name')) add('date', ...day)
    const negation = negatedOnOneSide(left.plain, right.plain, (word) =>
      this.lexicon.isStop(this.lexicon.read(word))
    )
    if (negation) add('negation', ...negation)
    for (const { kind, change } of changes) if (kind === 'tense') add('tense', change.a, change.b)
    return found
  }

  private measuresIn(side: Side): readonly Measure[] {
    const { unit, words, plain } = side
    return (side.measures ??= measuresOf(unit.from.source.text, words, plain, this.lexicon))
  }

  /** Whether one wording holds the other's words and says before them that they are not so: "denied that …". Rule [C23]. */
  denialBetween(a: Unit, b: Unit): Conflict[] {
    const [left, right] = [this.sideOf(a), this.sideOf(b)]
    const [first] = align(left.words.keys, right.words.keys)
    if (!first || first.a.from > 1 || denies(left, first.a) === denies(right, first.b)) return []
    return [{ kind: 'negation', sides: [placed(left, first.a), placed(right, first.b)] }]
  }

  private sideOf(unit: Unit): Side {
    const known = this.sides.get(unit)
    if (known) return known
    const words = wordsOf(unit)
    const plain = Array.from(words.keys, (key) => this.lexicon.word(key))
    const side = { unit, words, plain, days: daysOf(plain), measures: null }
    this.sides.set(unit, side)
    return side
  }
}

const denies = ({ plain }: Side, { to }: WordRange): boolean =>
  plain.slice(Math.max(0, to - DENIED_REACH), to).some((word) => DENIALS.has(word))

/** The words of a range as a side of a conflict; an empty range shows the word before it. */
function placed({ words, unit: { evidence } }: Side, { from, to }: WordRange): ConflictSide {
  const first = from < to ? from : Math.max(0, from - 1)
  const last = Math.max(first, to - 1)
  const start = words.starts[first] ?? evidence.start
  const end = words.ends[last] ?? evidence.end
  const text = evidence.text.slice(start - evidence.start, end - evidence.start)
  return { evidence: evidence.id, source: evidence.source, start, end, text }
}

function conflictKind(a: Side, b: Side, change: Change): Kind | null {
  const x = a.plain.slice(change.a.from, change.a.to)
  const y = b.plain.slice(change.b.from, change.b.to)
  if (Math.max(x.length, y.length) > MAX_CHANGED) return isTense(x, y) ? 'tense' : null
  if (isNegation(x, y)) return 'negation'
  if (x.length === 0 || y.length === 0) return null
  if (isTense(x, y)) return 'tense'
  if (numbersDiffer(x, y)) return nearMonth(a, change.a) || nearMonth(b, change.b) ? 'date' : 'number'
  const [p, q] = [namesOf(a, change.a), namesOf(b, change.b)]
  if (!namesDiffer(p, q) || areOneName(a, p, q) || areOneName(b, p, q)) return null
  const person = [...x, ...y].some((word) => RANKS.has(word))
  return !person && isPlace(a, change.a) && isPlace(b, change.b) ? 'place' : 'name'
}

function numbersDiffer(x: readonly string[], y: readonly string[]): boolean {
  const left = x.filter(isFigure)
  const right = y.filter(isFigure)
  return left.some((n) => !right.includes(n)) && right.some((n) => !left.includes(n))
}

const nearMonth = (side: Side, { from, to }: WordRange): boolean =>
  side.plain.slice(Math.max(0, from - 1), to + 1).some((word) => MONTHS.has(word))

/** Twice is not at all: "did not dispute" says what "disputed" denies. */
const timesNegated = (words: readonly string[]): number => words.filter((word) => NEGATORS.has(word)).length

function isNegation(x: readonly string[], y: readonly string[]): boolean {
  const [left, right] = [timesNegated(x), timesNegated(y)]
  if (left % 2 !== right % 2 && (left > right ? y : x).length <= MAX_REPLACED) return true
  return OPPOSITES.some(([p, q]) => (x.includes(p) && y.includes(q)) || (x.includes(q) && y.includes(p)))
}

/** "was due to arrive" against "arrived": the same verb, planned on one side and done on the other. */
const isTense = (x: readonly string[], y: readonly string[]): boolean =>
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

interface Named {
  readonly word: string
  readonly key: number
}

/** Words of a range in capitals that are no rank and do not just open a sentence. */
function namesOf({ unit, words, plain }: Side, { from, to }: WordRange): Named[] {
  const names: Named[] = []
  for (let i = Math.max(from, 1); i < to; i++) {
    const word = plain[i] ?? ''
    const initial = unit.from.source.text.charAt(words.starts[i] ?? 0)
    if (initial !== initial.toLowerCase() && !RANKS.has(word) && !isDateWord(word))
      names.push({ word, key: words.keys[i] ?? -1 })
  }
  return names
}

const namesDiffer = (x: readonly Named[], y: readonly Named[]): boolean =>
  x.length > 0 && y.length > 0 && !x.some((name) => y.some((other) => other.word === name.word))

/** "Sir Alan" and "Prowse" where an article has "Alan Prowse". */
function areOneName({ unit }: Side, x: readonly Named[], y: readonly Named[]): boolean {
  const all = unit.from.telling.keys
  const [first, last] = [x.at(-1), y.at(-1)]
  for (let i = all.indexOf(first?.key ?? -1); i >= 0; i = all.indexOf(first?.key ?? -1, i + 1))
    if (all[i + 1] === last?.key || all[i - 1] === last?.key) return true
  return false
}

const isPlace = ({ plain }: Side, { from, to }: WordRange): boolean =>
  plain.slice(Math.max(0, from - 1), to).some((word) => PLACE_PREPOSITIONS.has(word))

const isDateWord = (word: string): boolean => WEEKDAYS.has(word) || MONTHS.has(word)

type DateWords = readonly { readonly word: string; readonly at: number }[]

function daysOf(plain: readonly string[]): DateWords {
  const days: { word: string; at: number }[] = []
  plain.forEach((word, at) => {
    if (WEEKDAYS.has(word)) days.push({ word, at })
  })
  return days
}

/** Days of the week that both name, and none in common. */
function clashingDay(a: DateWords, b: DateWords): [WordRange, WordRange] | null {
  const [x] = a
  const [y] = b
  if (!x || !y || a.some(({ word }) => b.some((other) => other.word === word))) return null
  return [
    { from: x.at, to: x.at + 1 },
    { from: y.at, to: y.at + 1 }
  ]
}
