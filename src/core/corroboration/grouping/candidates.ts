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
  // The wordings of each rare trait so far, one trait behind the other.
  const { starts, total } = placesOf(wordings, traits, maxFrequency)
  const ends = starts.slice()
  const met = new Uint32Array(total)
  // What one wording shares: how much with each other, and with whom at all.
  const counts = new Uint32Array(wordings.length)
  const others = new Uint32Array(wordings.length)
  const found: number[] = []
  for (const wording of wordings) {
    let sharing = 0
    for (const trait of traits(wording)) {
      const start = starts[trait] ?? NOWHERE
      if (start === NOWHERE) continue
      const end = ends[trait] ?? 0
      for (let i = start; i < end; i++) {
        const other = met[i] ?? 0
        const count = counts[other] ?? 0
        if (count === 0) others[sharing++] = other
        counts[other] = count + 1
      }
      met[end] = wording.index
      ends[trait] = end + 1
    }
    for (let i = 0; i < sharing; i++) {
      const other = others[i] ?? 0
      if ((counts[other] ?? 0) >= minShared) found.push(other * wordings.length + wording.index)
      counts[other] = 0
    }
  }
  return found
}

/** For a trait that one wording has alone, or too many have. */
const NOWHERE = -1

/** Where the wordings of each trait begin, were those of all rare traits kept one after the other, and how many those are. */
function placesOf(
  wordings: readonly Wording[],
  traits: Traits,
  maxFrequency: number
): { starts: Int32Array; total: number } {
  const starts = new Int32Array(1 + largest(wordings, traits))
  for (const wording of wordings)
    traits(wording).forEach((trait) => {
      starts[trait] = (starts[trait] ?? 0) + 1
    })
  let total = 0
  starts.forEach((frequency, trait) => {
    const isRare = frequency > 1 && frequency <= maxFrequency
    starts[trait] = isRare ? total : NOWHERE
    if (isRare) total += frequency
  })
  return { starts, total }
}

/** The largest number among the traits, which are ascending. */
export const largest = (wordings: readonly Wording[], traits: Traits): number =>
  wordings.reduce((max, wording) => Math.max(max, traits(wording).at(-1) ?? 0), 0)
