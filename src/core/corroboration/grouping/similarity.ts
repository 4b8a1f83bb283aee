import type { Key } from '../words/lexicon'
import type { Wording } from './wording'

/** How alike two wordings are, each 0 to 1. */
export interface Likeness {
  /** 3-grams in common, of all they have. */
  readonly jaccard: number
  /** 3-grams in common, of those of the shorter. */
  readonly containment: number
  /** Cosine of their topic words, rare ones weighing more. */
  readonly cosine: number
}

/** What a word says about a text: 1 where nothing else has it, less the more wordings do. */
export type Weight = (key: Key) => number

/**
 * Weights by the number of wordings a word stands in, and by nothing else: an article without words in common
 * changes no weight (unlike an inverse document frequency, which counts all documents).
 */
export function weigher(wordings: readonly Wording[]): Weight {
  const frequency = new Map<Key, number>()
  for (const { topics } of wordings) {
    for (const key of topics) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  }
  return (key) => 1 / (1 + Math.log(frequency.get(key) ?? 1))
}

export function likeness(a: Wording, b: Wording, weight: Weight): Likeness {
  const shared = sharedCount(a.grams, b.grams)
  return {
    jaccard: ratio(shared, a.grams.length + b.grams.length - shared),
    containment: ratio(shared, Math.min(a.grams.length, b.grams.length)),
    cosine: cosine(a.topics, b.topics, weight)
  }
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

function sharedCount(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i] ?? 0
    const y = b[j] ?? 0
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared
}

/** Elements of two ascending lists that stand in both. */
export function common(a: readonly Key[], b: readonly Key[]): Key[] {
  const other = new Set(b)
  return a.filter((key) => other.has(key))
}

function cosine(a: readonly Key[], b: readonly Key[], weight: Weight): number {
  const square = (keys: readonly Key[]) => keys.reduce((sum, key) => sum + weight(key) ** 2, 0)
  const dot = square(common(a, b))
  return dot === 0 ? 0 : dot / Math.sqrt(square(a) * square(b))
}
