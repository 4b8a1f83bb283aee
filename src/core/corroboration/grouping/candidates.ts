import type { Wording } from './wording'

/** A 3-gram in more wordings than this is a turn of phrase, not a trace of copying. */
const MAX_GRAM_FREQUENCY = 32
/** Shared rare 3-grams from which two wordings are worth comparing. */
const MIN_SHARED_GRAMS = 2
/** A word in more wordings than this is too common to suggest that two of them speak of the same. */
export const MAX_WORD_FREQUENCY = 16
const MIN_SHARED_WORDS = 2

/** Two wordings worth comparing, by index, the smaller first. */
export type Pair = readonly [number, number]

/** Pairs that share rare 3-grams, or (for a suggestion) rare words: an exact inverted index, linear in the text for the caps. Rule [C2]. */
export function candidatePairs(wordings: readonly Wording[]): Pair[] {
  const byGrams = pairs(wordings, (w) => w.grams, MAX_GRAM_FREQUENCY, MIN_SHARED_GRAMS)
  const byWords = pairs(wordings, (w) => w.topics, MAX_WORD_FREQUENCY, MIN_SHARED_WORDS)
  const all = new Float64Array(byGrams.concat(byWords)).sort()
  const found: Pair[] = []
  all.forEach((key, i) => {
    if (key !== all[i - 1]) found.push([Math.floor(key / wordings.length), key % wordings.length])
  })
  return found
}

type Traits = (wording: Wording) => Uint32Array

/** As numbers: the smaller index times the number of wordings, plus the larger. */
function pairs(
  wordings: readonly Wording[],
  traits: Traits,
  maxFrequency: number,
  minShared: number
): number[] {
  const index = rareTraits(wordings, traits, maxFrequency)
  const counts = new Uint32Array(wordings.length)
  const found: number[] = []
  for (const wording of wordings) {
    const met: number[] = []
    for (const trait of traits(wording)) {
      const list = index.get(trait)
      if (!list) continue
      for (const other of list) {
        const count = counts[other] ?? 0
        if (count === 0) met.push(other)
        counts[other] = count + 1
      }
      list.push(wording.index)
    }
    for (const other of met) {
      if ((counts[other] ?? 0) >= minShared) found.push(other * wordings.length + wording.index)
      counts[other] = 0
    }
  }
  return found
}

/** An empty list for each trait that at least two wordings have, and at most `maxFrequency`. */
function rareTraits(
  wordings: readonly Wording[],
  traits: Traits,
  maxFrequency: number
): Map<number, number[]> {
  const all = new Uint32Array(wordings.reduce((sum, w) => sum + traits(w).length, 0))
  let at = 0
  for (const wording of wordings) {
    all.set(traits(wording), at)
    at += traits(wording).length
  }
  all.sort()
  const index = new Map<number, number[]>()
  for (let from = 0; from < all.length;) {
    let to = from + 1
    while (to < all.length && all[to] === all[from]) to++
    if (to - from > 1 && to - from <= maxFrequency) index.set(all[from] ?? 0, [])
    from = to
  }
  return index
}
