import { WordKind, type WordKinds } from '../differences/word-kinds'
import type { Lexicon } from '../words/lexicon'
import { isCapitalAt } from '../words/scan-words'
import { MAX_WORD_FREQUENCY } from './candidates'
import { KeyPool } from './key-pool'
import { common, total, type Frequencies, type Weights } from './similarity'
import { keysOf, rangesOf, type ReadSource } from './unit'
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

/** Tells whether sentences of different wording may speak of the same thing, by the topic words they share. Rule [C5]. */
export class Topics {
  private readonly heads = new Map<number, Uint32Array>()
  private readonly names = new Map<number, Uint32Array>()
  private readonly pool = new KeyPool()
  private readonly fewArticles: number

  constructor(
    private readonly lexicon: Lexicon,
    private readonly kinds: WordKinds,
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
  mayBeSame(a: Wording, b: Wording, shared: readonly number[], cosine: number): boolean {
    if (!this.isDistinctive(shared)) return false
    if (shared.length >= NAMES.shared && this.sameNames(a, b)) return true
    const plain = this.plainOf(shared, a, b)
    if (plain.length === 0) return false
    if (shared.length >= HEAD.shared && this.sameHead(a, b)) return true
    return plain.length >= PLAIN_SHARED && (cosine >= COSINE || this.sameFewWords(a, b, shared))
  }

  /** Whether they open with the same names and the same distinctive deed: what may be planned in one and done in the other. */
  opensAlike(a: Wording, b: Wording, shared: readonly number[]): boolean {
    if (shared.length < HEAD.shared) return false
    const opening = common(this.headOf(a), this.headOf(b))
    return opening.length >= HEAD.shared && this.isDistinctive(this.plainOf(opening, a, b))
  }

  /** How many words they have in common that are no names and not everywhere: what they may tell of one event. */
  matterOf(a: Wording, b: Wording, shared: readonly number[]): number {
    if (shared.length < MATTER_SHARED) return 0
    const rare = shared.filter((key) => (this.frequencies.wordings[key] ?? 1) <= MAX_WORD_FREQUENCY)
    return rare.length === 0 ? 0 : this.plainOf(rare, a, b).length
  }

  /** Words that are no names in either wording, and no ranks. */
  private plainOf(keys: readonly number[], a: Wording, b: Wording): number[] {
    const [x, y] = [this.namesOf(a), this.namesOf(b)]
    return keys.filter(
      (key) => !x.includes(key) && !y.includes(key) && (this.kinds.of(key) & WordKind.rank) === 0
    )
  }

  private isDistinctive(shared: readonly number[]): boolean {
    return shared.some((key) => {
      const articles = this.frequencies.articles[key] ?? 1
      const wordings = this.frequencies.wordings[key] ?? 1
      if (articles <= this.fewArticles) return true
      return wordings <= MAX_WORD_FREQUENCY && wordings <= DISTINCTIVE.wordingsEach * articles
    })
  }

  private sameHead(a: Wording, b: Wording): boolean {
    const [x, y] = [this.headOf(a), this.headOf(b)]
    const shared = common(x, y)
    if (shared.length < HEAD.shared || !this.isShare(shared, x, y, HEAD.share)) return false
    return this.plainOf(shared, a, b).length > 0
  }

  private sameNames(a: Wording, b: Wording): boolean {
    const [x, y] = [this.namesOf(a), this.namesOf(b)]
    const shared = common(x, y)
    if (shared.length < NAMES.shared || !this.isDistinctive(shared)) return false
    return this.isShare(shared, x, y, NAMES.share)
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

  private headOf(wording: Wording): Uint32Array {
    const known = this.heads.get(wording.index)
    if (known) return known
    for (const key of keysOf(wording.units[0]).subarray(0, HEAD_WORDS))
      if (!this.lexicon.isStop(key)) this.pool.add(this.lexicon.stemOf(key))
    const head = this.pool.take()
    this.heads.set(wording.index, head)
    return head
  }

  private namesOf(wording: Wording): Uint32Array {
    const known = this.names.get(wording.index)
    if (known) return known
    const [unit] = wording.units
    let opens = true
    for (const { from, to } of rangesOf(unit))
      for (let i = from; i < to; i++, opens = false) this.addName(unit.from, i, opens)
    const names = this.pool.take()
    this.names.set(wording.index, names)
    return names
  }

  /** Names are words in capitals, without ranks and words that only open the sentence. */
  private addName({ source, words }: ReadSource, at: number, opens: boolean): void {
    const key = words.keys[at] ?? 0
    if (!isCapitalAt(source.text, words.starts[at] ?? 0) || this.lexicon.isStop(key)) return
    if ((this.kinds.of(key) & WordKind.rank) !== 0) return
    if (!opens || this.lexicon.word(key).startsWith('=')) this.pool.add(this.lexicon.stemOf(key))
  }
}
