import { RANKS } from '../differences/opposites'
import type { Lexicon } from '../words/lexicon'
import { MAX_WORD_FREQUENCY } from './candidates'
import { common, total, type Frequencies, type Weights } from './similarity'
import { wordsOf, type Unit } from './unit'
import type { Wording } from './wording'

/** Words of a sentence's opening clause: who did what. */
const HEAD_WORDS = 12
const HEAD = { shared: 3, share: 0.6 }
const NAMES = { shared: 4, share: 0.6 }
/** A short sentence is about few things: nearly half of them is much. */
const FEW = { topics: 9, shared: 3, share: 0.45 }
/** With fewer words in common, names too, two sentences tell of no one thing. */
const MATTER_SHARED = 3
const COSINE = 0.5
/** Words in common that are neither names nor ranks: what was done, not only by whom. */
const PLAIN_SHARED = 2
/**
 * A word tells one event from another where few articles have it (so many, or this share of them), or where the
 * articles that do say it in one place each.
 */
const DISTINCTIVE = { articles: 2, share: 0.2, wordingsEach: 1.5 }

interface Traits {
  readonly head: Uint32Array
  readonly names: Uint32Array
}

/** Tells whether sentences of different wording may speak of the same thing. Rule [C5]. */
export class Topics {
  private readonly known = new Map<number, Traits>()
  private readonly fewArticles: number

  constructor(
    private readonly lexicon: Lexicon,
    private readonly frequencies: Frequencies,
    private readonly weights: Weights,
    articles: number
  ) {
    this.fewArticles = Math.max(DISTINCTIVE.articles, DISTINCTIVE.share * articles)
  }

  /**
   * Whether they share a distinctive word, and with it the opening event, several names, most of the
   * few words of a short sentence, or half of what they are about.
   */
  mayBeSame(a: Wording, b: Wording, cosine: number): boolean {
    const shared = common(a.topics, b.topics)
    if (!this.isDistinctive(shared)) return false
    const [x, y] = [this.traitsOf(a), this.traitsOf(b)]
    if (this.sameNames(x, y)) return true
    const plain = shared.filter((key) => !this.isName(key, x) && !this.isName(key, y))
    if (plain.length === 0) return false
    if (this.sameHead(x, y)) return true
    return plain.length >= PLAIN_SHARED && (cosine >= COSINE || this.sameFewWords(a, b, shared))
  }

  /** Whether they open with the same names and the same distinctive deed: what may be planned in one and done in the other. */
  opensAlike(a: Wording, b: Wording): boolean {
    const [x, y] = [this.traitsOf(a), this.traitsOf(b)]
    const shared = common(x.head, y.head)
    const plain = shared.filter((key) => !this.isName(key, x) && !this.isName(key, y))
    return shared.length >= HEAD.shared && this.isDistinctive(plain)
  }

  /** How many words they have in common that are no names and not everywhere: what they may tell of one event. */
  matterOf(a: Wording, b: Wording): number {
    const shared = common(a.topics, b.topics)
    const rare = shared.filter((key) => (this.frequencies.wordings[key] ?? 1) <= MAX_WORD_FREQUENCY)
    if (shared.length < MATTER_SHARED || rare.length === 0) return 0
    const [x, y] = [this.traitsOf(a), this.traitsOf(b)]
    return rare.filter((key) => !this.isName(key, x) && !this.isName(key, y)).length
  }

  private isDistinctive(shared: readonly number[]): boolean {
    return shared.some((key) => {
      const articles = this.frequencies.articles[key] ?? 1
      const wordings = this.frequencies.wordings[key] ?? 1
      if (articles <= this.fewArticles) return true
      return wordings <= MAX_WORD_FREQUENCY && wordings <= DISTINCTIVE.wordingsEach * articles
    })
  }

  private isName(key: number, { names }: Traits): boolean {
    return names.includes(key) || RANKS.has(this.lexicon.word(key))
  }

  private sameHead(x: Traits, y: Traits): boolean {
    const shared = common(x.head, y.head)
    if (shared.length < HEAD.shared || !this.isShare(shared, x.head, y.head, HEAD.share)) return false
    return shared.some((key) => !this.isName(key, x) && !this.isName(key, y))
  }

  private sameNames(x: Traits, y: Traits): boolean {
    const shared = common(x.names, y.names)
    if (shared.length < NAMES.shared || !this.isDistinctive(shared)) return false
    return this.isShare(shared, x.names, y.names, NAMES.share)
  }

  private sameFewWords(a: Wording, b: Wording, shared: readonly number[]): boolean {
    if (Math.min(a.topics.length, b.topics.length) > FEW.topics) return false
    return shared.length >= FEW.shared && this.isShare(shared, a.topics, b.topics, FEW.share)
  }

  /** Whether some words weigh a share of what the lighter of two lists says. */
  private isShare(shared: readonly number[], a: Uint32Array, b: Uint32Array, share: number): boolean {
    const lighter = Math.min(total(a, this.weights), total(b, this.weights))
    return total(shared, this.weights) >= share * lighter
  }

  private traitsOf(wording: Wording): Traits {
    const known = this.known.get(wording.index)
    if (known) return known
    const traits = { head: this.head(wording.keys), names: this.names(wording.units[0]) }
    this.known.set(wording.index, traits)
    return traits
  }

  private head(keys: Uint32Array): Uint32Array {
    const topics = new Set<number>()
    for (const key of keys.subarray(0, HEAD_WORDS)) {
      if (!this.lexicon.isStop(key)) topics.add(this.lexicon.stemOf(key))
    }
    return Uint32Array.from(topics).sort()
  }

  /** Words in capitals, without ranks and words that only open the sentence. */
  private names(unit: Unit): Uint32Array {
    const names = new Set<number>()
    const words = wordsOf(unit)
    words.keys.forEach((key, i) => {
      const char = unit.from.source.text.charAt(words.starts[i] ?? 0)
      if (char === char.toLowerCase() || this.lexicon.isStop(key)) return
      const word = this.lexicon.word(key)
      if (!RANKS.has(word) && (i > 0 || word.startsWith('='))) names.add(this.lexicon.stemOf(key))
    })
    return Uint32Array.from(names).sort()
  }
}
