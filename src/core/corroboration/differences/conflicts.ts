import type { Conflict, ConflictSide } from '../claim'
import type { Unit } from '../grouping/unit'
import type { Lexicon } from '../words/lexicon'
import { align, type Change } from './align'
import type { WordRange } from '../words/read-words'
import { conflictKind } from './changes'
import { clashingMeasure, isInTime, isSingle } from './measures'
import { negatedOnOneSide } from './negations'
import { hasKind, Sides, type Side } from './sides'
import { WordKind, type WordKinds } from './word-kinds'

type Kind = Conflict['kind']

/** A conflict of sentences in other words. */
interface Apart {
  readonly kind: Kind
  /** It counts victims, or tells since when: of which there is one. */
  readonly single: boolean
  readonly conflict: Conflict
}

/** How far before the words in common a denial may stand. */
const DENIED_REACH = 4

/** Compares pieces of evidence. */
export class Differences {
  private readonly sides: Sides

  constructor(
    private readonly lexicon: Lexicon,
    kinds: WordKinds
  ) {
    this.sides = new Sides(lexicon, kinds)
  }

  between(a: Unit, b: Unit): Difference {
    return new Difference(this.sides.of(a), this.sides.of(b), this.sides, this.lexicon)
  }
}

interface Changed extends Change {
  readonly kind: Kind | null
}

/** What is different in two wordings of what seems one claim. */
class Difference {
  private known: readonly Changed[] | null = null

  constructor(
    private readonly left: Side,
    private readonly right: Side,
    private readonly sides: Sides,
    private readonly lexicon: Lexicon
  ) {}

  /** Where the two cannot both be right, each kind once. Rules [C20]–[C24]. */
  conflicts(): Conflict[] {
    const found: Conflict[] = []
    const add = (kind: Kind, x: WordRange, y: WordRange): void => {
      if (!found.some((other) => other.kind === kind)) found.push(this.conflict(kind, x, y))
    }
    const day = clashingDay(this.left, this.right)
    if (day) add('date', ...day)
    for (const { kind, a, b } of this.changes()) if (kind) add(kind, a, b)
    return found
  }

  /**
   * Where the two, telling of the same in other words, cannot both be right: what needs no place in them. Rules
   * [C20]–[C24].
   */
  conflictsApart(): Apart[] {
    const { left, right, sides, lexicon } = this
    const found: Apart[] = []
    const add = (kind: Kind, x: WordRange, y: WordRange, single = false) =>
      found.push({ kind, single, conflict: this.conflict(kind, x, y) })
    const measure = clashingMeasure(sides.measuresIn(left), sides.measuresIn(right))
    if (measure) {
      const [x, y] = measure
      add(isInTime(x) ? 'date' : 'number', x.at, y.at, isSingle(x))
    }
    const day = clashingDay(left, right)
    if (day && !this.changes().some(({ kind }) => kind === 'place' || kind === 'name')) add('date', ...day)
    const negation = negatedOnOneSide(left, right, lexicon)
    if (negation) add('negation', ...negation)
    for (const { kind, a, b } of this.changes()) if (kind === 'tense') add('tense', a, b)
    return found
  }

  /** Whether one wording holds the other's words and says before them that they are not so: "denied that …". Rule [C23]. */
  denial(): Conflict[] {
    const { left, right } = this
    if (((left.has | right.has) & WordKind.denial) === 0) return []
    const [first] = align(left.words.keys, right.words.keys)
    if (!first || first.a.from > 1 || denies(left, first.a) === denies(right, first.b)) return []
    return [this.conflict('negation', first.a, first.b)]
  }

  private changes(): readonly Changed[] {
    const { left, right, lexicon } = this
    return (this.known ??= align(left.words.keys, right.words.keys).map(({ a, b }) => ({
      a,
      b,
      kind: conflictKind(left, right, { a, b }, lexicon)
    })))
  }

  private conflict(kind: Kind, x: WordRange, y: WordRange): Conflict {
    return { kind, sides: [placed(this.left, x), placed(this.right, y)] }
  }
}

const denies = (side: Side, { to }: WordRange): boolean =>
  hasKind(side, { from: to - DENIED_REACH, to }, WordKind.denial)

/** The words of a range as a side of a conflict; an empty range shows the word before it. */
function placed({ words, unit: { evidence } }: Side, { from, to }: WordRange): ConflictSide {
  const first = from < to ? from : Math.max(0, from - 1)
  const last = Math.max(first, to - 1)
  const start = words.starts[first] ?? evidence.start
  const end = words.ends[last] ?? evidence.end
  const text = evidence.text.slice(start - evidence.start, end - evidence.start)
  return { evidence: evidence.id, source: evidence.source, start, end, text }
}

/** Days of the week that both name, and none in common. */
function clashingDay(a: Side, b: Side): [WordRange, WordRange] | null {
  if ((a.has & b.has & WordKind.weekday) === 0) return null
  const [x, y] = [daysOf(a), daysOf(b)]
  if (x.some((i) => y.some((j) => a.words.keys[i] === b.words.keys[j]))) return null
  return [rangeAt(x[0] ?? 0), rangeAt(y[0] ?? 0)]
}

const daysOf = ({ kinds }: Side): number[] =>
  [...kinds.keys()].filter((i) => ((kinds[i] ?? 0) & WordKind.weekday) !== 0)

const rangeAt = (at: number): WordRange => ({ from: at, to: at + 1 })
