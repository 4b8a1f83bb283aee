import { largest } from './candidates'
import type { Wording } from './wording'

/** How much of their words two wordings have in common, each 0 to 1. */
export interface Overlap {
  /** 3-grams in common, of all they have. */
  readonly jaccard: number
  /** 3-grams in common, of those of the shorter. */
  readonly containment: number
  /** How many that are. */
  readonly shared: number
}

/** How alike two wordings are. */
export interface Likeness extends Overlap {
  /** Cosine of their topic words, rare ones weighing more; 0 to 1. */
  readonly cosine: number
}

/** What each topic word says about a text, by key: 1 where one article has it, less the more articles do. */
export type Weights = Float64Array

/** How often each topic word is met, by key. */
export interface Frequencies {
  /** In how many articles. */
  readonly articles: Uint32Array
  /** In how many wordings. */
  readonly wordings: Uint32Array
}

/**
 * Weights by the number of articles a word stands in, and by nothing else: an article without words in common
 * changes no weight (unlike an inverse document frequency, which counts all documents).
 */
export const weightsOf = ({ articles }: Frequencies): Weights =>
  new Float64Array(articles).map((n) => 1 / (1 + Math.log(Math.max(1, n))))

/** Wordings come in the order of their articles. */
export function frequenciesOf(wordings: readonly Wording[]): Frequencies {
  const size = 1 + largest(wordings, ({ topics }) => topics)
  const found = { articles: new Uint32Array(size), wordings: new Uint32Array(size) }
  const counted = new Int32Array(size).fill(-1)
  for (const { topics, sources } of wordings) {
    const { length } = topics
    for (let i = 0; i < length; i++) {
      const key = topics[i] ?? 0
      found.wordings[key] = (found.wordings[key] ?? 0) + 1
      for (const source of sources) {
        if (counted[key] === source) continue
        counted[key] = source
        found.articles[key] = (found.articles[key] ?? 0) + 1
      }
    }
  }
  return found
}

export function likeness(a: Wording, b: Wording, weights: Weights): Likeness {
  const { shared, jaccard, containment } = overlap(a, b)
  return { shared, jaccard, containment, cosine: cosine(a.topics, b.topics, weights) }
}

export function overlap(a: Wording, b: Wording): Overlap {
  const shared = sharedCount(a.grams, b.grams)
  return {
    shared,
    jaccard: ratio(shared, a.grams.length + b.grams.length - shared),
    containment: ratio(shared, Math.min(a.grams.length, b.grams.length))
  }
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** How many numbers two ascending lists have in common. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
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

/** Numbers that two ascending lists have in common. */
export function common(a: Uint32Array, b: Uint32Array): number[] {
  const shared: number[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i] ?? 0
    const y = b[j] ?? 0
    if (x === y) shared.push(x)
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared
}

function cosine(a: Uint32Array, b: Uint32Array, weights: Weights): number {
  let dot = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i] ?? 0
    const y = b[j] ?? 0
    if (x === y) dot += (weights[x] ?? 1) ** 2
    if (x <= y) i++
    if (y <= x) j++
  }
  return dot === 0 ? 0 : dot / Math.sqrt(square(a, weights) * square(b, weights))
}

function square(keys: ArrayLike<number>, weights: Weights): number {
  let sum = 0
  for (let i = 0; i < keys.length; i++) sum += (weights[keys[i] ?? 0] ?? 1) ** 2
  return sum
}

/** What some words say together. */
export function total(keys: ArrayLike<number>, weights: Weights): number {
  let sum = 0
  for (let i = 0; i < keys.length; i++) sum += weights[keys[i] ?? 0] ?? 1
  return sum
}
