import type { Key, Lexicon } from '../words/lexicon'
import { isFigure } from './measures'
import {
  DENIALS,
  MONTHS,
  NEGATORS,
  OPPOSITES,
  PLACE_PREPOSITIONS,
  PLANNED,
  RANKS,
  VERB_NEGATORS,
  WEEKDAYS
} from './opposites'

/** What a word is that conflicts turn on; a word may be several. */
export const enum WordKind {
  figure = 1,
  rank = 2,
  month = 4,
  weekday = 8,
  place = 16,
  planned = 32,
  denial = 64,
  negator = 128,
  verbNegator = 256,
  opposite = 512
}

const LISTS: readonly (readonly [WordKind, ReadonlySet<string>])[] = [
  [WordKind.rank, RANKS],
  [WordKind.month, MONTHS],
  [WordKind.weekday, WEEKDAYS],
  [WordKind.place, PLACE_PREPOSITIONS],
  [WordKind.planned, PLANNED],
  [WordKind.denial, DENIALS],
  [WordKind.negator, NEGATORS],
  [WordKind.verbNegator, VERB_NEGATORS],
  [WordKind.opposite, new Set(OPPOSITES.flat())]
]

/** Set for every word that was looked up, whatever it is. */
const LOOKED_UP = 1 << 15

/** The kinds of the words of a lexicon; each word is looked up once. */
export class WordKinds {
  /** By key. */
  private known = new Uint16Array(1 << 12)

  constructor(private readonly lexicon: Lexicon) {}

  /** Every kind of a word, as bits. */
  of(key: Key): number {
    if (key >= this.known.length) this.grow(key)
    return (this.known[key] ||= LOOKED_UP | kindsOf(this.lexicon.word(key)))
  }

  private grow(key: Key): void {
    const larger = new Uint16Array(2 * key)
    larger.set(this.known)
    this.known = larger
  }
}

function kindsOf(word: string): number {
  let kinds = isFigure(word) ? WordKind.figure : 0
  for (const [kind, words] of LISTS) if (words.has(word)) kinds |= kind
  return kinds
}
