import type { Conflict } from '../claim'
import { conflictsBetween } from '../differences/conflicts'
import type { Lexicon } from '../words/lexicon'
import { isBoilerplate, sameSubject } from './boilerplate'
import { pairsBySharedGrams, pairsBySharedWords, type Pair } from './candidates'
import { likeness, weigher, type Likeness, type Weight } from './similarity'
import { sharesTopic } from './topic'
import type { Unit } from './unit'
import type { Wording } from './wording'

/** Two wordings that say the same, certainly or perhaps. */
export interface Link {
  readonly pair: Pair
  /** 0 to 1. */
  readonly strength: number
  readonly certain: boolean
  readonly conflicts: readonly Conflict[]
}

/** Fewer words than this say too little to be compared. */
export const MIN_WORDS = 6

/** Likeness from which two wordings are the same claim, and from which it is suggested. Rules [C3], [C4]. */
const CERTAIN: Likeness = { cosine: 0.7, jaccard: 0.3, containment: 0.6 }
const SUGGESTED_COSINE = 0.5
/** A difference in fewer words than this share of 3-grams is a change of wording, not another sentence. */
const SAME_SENTENCE = 0.2

/** Every link between wordings of different articles, strongest first. */
export function linksBetween(wordings: readonly Wording[], lexicon: Lexicon): Link[] {
  const weight = weigher(wordings)
  const at = (index: number): Wording | undefined => wordings[index]
  const links = new Map<number, Link>()
  for (const pair of [...pairsBySharedGrams(wordings), ...pairsBySharedWords(wordings)]) {
    const a = at(pair[0])
    const b = at(pair[1])
    const key = pair[0] * wordings.length + pair[1]
    if (!a || !b || links.has(key)) continue
    const link = linkOf(pair, a, b, weight, lexicon)
    if (link) links.set(key, link)
  }
  return [...links.values()].sort(
    (x, y) =>
      Number(y.certain) - Number(x.certain) ||
      y.strength - x.strength ||
      x.pair[0] - y.pair[0] ||
      x.pair[1] - y.pair[1]
  )
}

function linkOf(pair: Pair, a: Wording, b: Wording, weight: Weight, lexicon: Lexicon): Link | null {
  const units = mostApart(a, b)
  if (!units || a.keys.length < MIN_WORDS || b.keys.length < MIN_WORDS) return null
  const like = likeness(a, b, weight)
  const strength = Math.max(like.cosine, like.jaccard, like.containment)
  const alike = isCertain(like)
  if (!alike && like.cosine < SUGGESTED_COSINE && !sharesTopic(a, b, units, weight, lexicon)) return null
  if (isBoilerplate(units[0]) && isBoilerplate(units[1]) && !sameSubject(...units)) return null
  const conflicts = conflictsBetween(...units, lexicon)
  const certain = alike && conflicts.length === 0
  if (!certain && conflicts.length > 0 && !mayConflict(like, conflicts)) return null
  return { pair, strength, certain, conflicts }
}

export const isCertain = (like: Likeness): boolean =>
  like.cosine >= CERTAIN.cosine || like.jaccard >= CERTAIN.jaccard || like.containment >= CERTAIN.containment

/** Two pieces of evidence with these wordings from different articles; null where all are from one article. */
function mostApart(a: Wording, b: Wording): [Unit, Unit] | null {
  for (const x of a.units) {
    const y = b.units.find((unit) => unit.source !== x.source)
    if (y) return [x, y]
  }
  return null
}

/** A conflict is worth showing where the rest is the same sentence; else the two just speak of other things. */
const mayConflict = (like: Likeness, conflicts: readonly Conflict[]): boolean =>
  like.jaccard >= SAME_SENTENCE ||
  like.containment >= CERTAIN.containment ||
  conflicts.every(({ kind }) => kind === 'tense')
