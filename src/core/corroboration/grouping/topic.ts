import { RANKS } from '../differences/opposites'
import type { Lexicon } from '../words/lexicon'
import { common, total, type Weights } from './similarity'
import type { Unit } from './unit'
import type { Wording } from './wording'

/** Words of a sentence's opening clause: who did what. */
const HEAD_WORDS = 12
const HEAD = { shared: 3, share: 0.6 }
const NAMES = { shared: 4, share: 0.6 }
/** A short sentence is about few things: half of them, one of them rare, is much. */
const SHORT = { topics: 9, shared: 3, share: 0.45, rare: 0.5 }

interface Traits {
  readonly head: Uint32Array
  readonly names: Uint32Array
}

/** Tells whether sentences of different wording may speak of the same thing. Rule [C5]. */
export class Topics {
  private readonly known = new Map<number, Traits>()

  constructor(
    private readonly lexicon: Lexicon,
    private readonly weights: Weights
  ) {}

  /** The same opening event, the same several names, or most of the few words of a short sentence. */
  mayBeSame(a: Wording, b: Wording): boolean {
    return this.sameHead(a, b) || this.sameNames(a, b) || this.sameFewWords(a, b)
  }

  private sameHead(a: Wording, b: Wording): boolean {
    const [x, y] = [this.traitsOf(a), this.traitsOf(b)]
    const shared = common(x.head, y.head)
    if (shared.length < HEAD.shared || !this.isShare(shared, x.head, y.head, HEAD.share)) return false
    const names = new Set([...x.names, ...y.names])
    return shared.some((key) => !names.has(key))
  }

  private sameNames(a: Wording, b: Wording): boolean {
    const [x, y] = [this.traitsOf(a), this.traitsOf(b)]
    const shared = common(x.names, y.names)
    return shared.length >= NAMES.shared && this.isShare(shared, x.names, y.names, NAMES.share)
  }

  private sameFewWords(a: Wording, b: Wording): boolean {
    if (Math.min(a.topics.length, b.topics.length) > SHORT.topics) return false
    const shared = common(a.topics, b.topics)
    const rare = shared.some((key) => (this.weights[key] ?? 1) >= SHORT.rare)
    return rare && shared.length >= SHORT.shared && this.isShare(shared, a.topics, b.topics, SHORT.share)
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
  private names({ evidence, words }: Unit): Uint32Array {
    const names = new Set<number>()
    words.keys.forEach((key, i) => {
      const char = evidence.text.charAt((words.starts[i] ?? 0) - evidence.start)
      if (char === char.toLowerCase() || this.lexicon.isStop(key)) return
      const word = this.lexicon.word(key)
      if (!RANKS.has(word) && (i > 0 || word.startsWith('='))) names.add(this.lexicon.stemOf(key))
    })
    return Uint32Array.from(names).sort()
  }
}
