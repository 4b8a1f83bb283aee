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

/** What each topic word says about a text, by key: 1 where one article has it, less the more articles do. */
export type Weights = Float64Array

/**
 * Weights by the number of articles a word stands in, and by nothing else: an article without words in common
 * changes no weight (unlike an inverse document frequency, which counts all documents).
 */
export function weightsOf(wordings: readonly Wording[]): Weights {
  const frequency = articleFrequency(wordings)
  return Float64Array.from(frequency, (n) => 1 / (1 + Math.log(Math.max(1, n))))
}

/** In how many articles each topic word stands, by key. Wordings come in the order of their articles. */
function articleFrequency(wordings: readonly Wording[]): Uint32Array {
  const last = wordings.reduce((max, { topics }) => Math.max(max, topics.at(-1) ?? 0), 0)
  const frequency = new Uint32Array(last + 1)
  const counted = new Int32Array(last + 1).fill(-1)
  for (const { topics, sources } of wordings) {
    for (const key of topics) {
      for (const source of sources) {
        if (counted[key] === source) continue
        counted[key] = source
        frequency[key] = (frequency[key] ?? 0) + 1
      }
    }
  }
  return frequency
}

export function likeness(a: Wording, b: Wording, weights: Weights): Likeness {
  const shared = sharedCount(a.grams, b.grams)
  return {
    jaccard: ratio(shared, a.grams.length + b.grams.length - shared),
    containment: ratio(shared, Math.min(a.grams.length, b.grams.length)),
    cosine: cosine(a.topics, b.topics, weights)
  }
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** How many numbers two ascending lists have in common. */
function sharedCount(a: Uint32Array, b: Uint32Array): number {
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
  const dot = square(common(a, b), weights)
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
