import { wordsOf, type Unit } from '../grouping/unit'
import type { Lexicon } from '../words/lexicon'
import type { WordRange, Words } from '../words/read-words'
import { measuresOf, type Measure } from './measures'
import { WordKind, type WordKinds } from './word-kinds'

/** One side of a comparison: the evidence, and its words as they are read. */
export interface Side {
  readonly unit: Unit
  readonly words: Words
  /** What each word is, and what there is among them. */
  readonly kinds: Uint16Array
  readonly has: number
  /** Read when asked. */
  measures: readonly Measure[] | null
}

/** Reads pieces of evidence for comparing; each is read once, however many others it is compared with. */
export class Sides {
  private readonly known = new Map<Unit, Side>()

  constructor(
    private readonly lexicon: Lexicon,
    private readonly kinds: WordKinds
  ) {}

  of(unit: Unit): Side {
    const known = this.known.get(unit)
    if (known) return known
    const words = wordsOf(unit)
    const kinds = new Uint16Array(words.keys.length)
    let has = 0
    for (let i = 0; i < kinds.length; i++) has |= kinds[i] = this.kinds.of(words.keys[i] ?? 0)
    const side = { unit, words, kinds, has, measures: null }
    this.known.set(unit, side)
    return side
  }

  measuresIn(side: Side): readonly Measure[] {
    return (side.measures ??= (side.has & WordKind.figure) === 0 ? [] : this.readMeasures(side))
  }

  private readMeasures({ unit, words }: Side): Measure[] {
    const plain = Array.from(words.keys, (key) => this.lexicon.word(key))
    return measuresOf(unit.from.source.text, words, plain, this.lexicon)
  }
}

/** Whether a word of the kind, or of one of several, stands in a range. */
export function hasKind({ kinds, has }: Side, { from, to }: WordRange, kind: number): boolean {
  if ((has & kind) === 0) return false
  for (let i = Math.max(0, from); i < to; i++) if (((kinds[i] ?? 0) & kind) !== 0) return true
  return false
}
