import type { Conflict } from '../claim'
import { Differences } from '../differences/conflicts'
import { WordKinds } from '../differences/word-kinds'
import type { Lexicon } from '../words/lexicon'
import { isBoilerplate, sameSubject } from './boilerplate'
import { candidatePairs, type Pair } from './candidates'
import { common, frequenciesOf, likeness, weightsOf, type Likeness } from './similarity'
import { Topics } from './topic'
import type { Unit } from './unit'
import { MIN_WORDS, type Wording } from './wording'

/** Two wordings that say the same, certainly or perhaps. */
export interface Link {
  readonly pair: Pair
  /** 0 to 1. */
  readonly strength: number
  readonly certain: boolean
  readonly conflicts: readonly Conflict[]
}

/** Likeness from which two wordings are the same claim. Rule [C3]. */
const CERTAIN = { cosine: 0.7, jaccard: 0.3, containment: 0.6 }
/** Fewer 3-grams in common than this (five words) are a turn of phrase. */
const MIN_GRAMS = 3
/** With less in common than this a conflict is no conflict: the two speak of other things. */
const SAME_SENTENCE = 0.2
/**
 * How many words about the same, besides names, two sentences in other words need for each conflict: of one event there
 * is one toll, but many a day.
 */
const MATTER = { single: 2, number: 2, tense: 1, negation: 4, date: 4, place: Infinity, name: Infinity }
/** 3-grams in common from which two sentences may tell of one event in other words. */
const SAME_EVENT = 0.15
/** Cosine from which a sentence about the same may differ in a number or a "not". */
const SAME_MATTER = 0.5

/** Every link between wordings of different articles, certain ones first, then those that conflict, then strongest first. */
export function linksBetween(wordings: readonly Wording[], lexicon: Lexicon): Link[] {
  const frequencies = frequenciesOf(wordings)
  const weights = weightsOf(frequencies)
  const articles = new Set(wordings.flatMap((w) => w.sources)).size
  const kinds = new WordKinds(lexicon)
  const topics = new Topics(lexicon, kinds, frequencies, weights, articles)
  const differences = new Differences(lexicon, kinds)
  const links: Link[] = []
  for (const pair of candidatePairs(wordings)) {
    const a = wordings[pair[0]]
    const b = wordings[pair[1]]
    const units = a && b ? mostApart(a, b) : null
    if (!a || !b || !units) continue
    const like = likeness(a, b, weights)
    const shared = common(a.topics, b.topics)
    const alike = isCertain(like) || topics.mayBeSame(a, b, shared, like.cosine)
    const opens = alike || topics.opensAlike(a, b, shared)
    const matter = topics.matterOf(a, b, shared)
    if (!opens && matter < MATTER.single) continue
    const event = opens || like.jaccard >= SAME_EVENT
    const link = linkOf(pair, units, { like, event, matter }, differences)
    if (link && (alike || link.conflicts.length > 0)) links.push(link)
  }
  return links.sort(byStrength)
}

const byStrength = (x: Link, y: Link): number =>
  Number(y.certain) - Number(x.certain) ||
  Number(y.conflicts.length > 0) - Number(x.conflicts.length > 0) ||
  y.strength - x.strength ||
  x.pair[0] - y.pair[0] ||
  x.pair[1] - y.pair[1]

/** How alike two wordings are, and what they tell of. */
interface Related {
  readonly like: Likeness
  /** They open with the same event, or have turns of phrase in common. */
  readonly event: boolean
  /** How many words they have in common, besides names. */
  readonly matter: number
}

function linkOf(
  pair: Pair,
  units: readonly [Unit, Unit],
  related: Related,
  differences: Differences
): Link | null {
  if (isBoilerplate(units[0]) && isBoilerplate(units[1]) && !sameSubject(...units)) return null
  const conflicts = conflictsOf(units, related, differences)
  if (!conflicts) return null
  const { like } = related
  return {
    pair,
    strength: Math.max(like.cosine, like.jaccard, like.containment),
    certain: isCertain(like) && conflicts.length === 0,
    conflicts
  }
}

/** What two wordings cannot both be right about; null where they differ as those do that speak of other things. */
function conflictsOf(
  units: readonly [Unit, Unit],
  { like, event, matter }: Related,
  differences: Differences
): Conflict[] | null {
  const difference = differences.between(...units)
  if (like.containment === 1) return difference.denial()
  const placed = event ? difference.conflicts() : []
  if (placed.length > 0 && mayConflict(like, placed)) return placed
  const apart = difference
    .conflictsApart()
    .filter(({ kind, single }) => matter >= (single ? MATTER.single : MATTER[kind]) && (single || event))
    .map(({ conflict }) => conflict)
  return apart.length === 0 && placed.length > 0 ? null : apart
}

const isCertain = (like: Likeness): boolean =>
  like.cosine >= CERTAIN.cosine ||
  (like.shared >= MIN_GRAMS && (like.jaccard >= CERTAIN.jaccard || like.containment >= CERTAIN.containment))

/** Two pieces of evidence with these wordings from different articles; null where there are none, or too short ones. */
function mostApart(a: Wording, b: Wording): [Unit, Unit] | null {
  if (a.length < MIN_WORDS || b.length < MIN_WORDS) return null
  for (const x of a.units) {
    const y = b.units.find((unit) => unit.source !== x.source)
    if (y) return [x, y]
  }
  return null
}

/**
 * A conflict is worth showing where the rest is much the same sentence; one of number or negation, which tells no other
 * event apart, also where the rest is about the same.
 */
const mayConflict = (like: Likeness, conflicts: readonly Conflict[]): boolean =>
  like.jaccard >= SAME_SENTENCE ||
  like.containment >= CERTAIN.containment ||
  conflicts.every(({ kind }) => kind === 'tense') ||
  (like.cosine >= SAME_MATTER && conflicts.every(({ kind }) => kind === 'number' || kind === 'negation'))
