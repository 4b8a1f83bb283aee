import type { Evidence } from '../../evidence/evidence'
import { contains, type Span } from '../../source/span'
import type { ReadSource } from '../grouping/unit'
import { mix } from '../grouping/wording'
import type { Key, Lexicon } from '../words/lexicon'

/** Words in a row that two articles do not share by chance. */
const RUN = 6
/** Words in common from which one stretch alone shows copying, and several stretches together do. */
const LONG_RUN = 40
const ALL_RUNS = 26
/** Two matches further apart than this, in words, are two stretches. */
const STRETCH = 30

/** Two articles that print the same copy. */
export interface SharedCopy {
  /** Positions in the list of sources. */
  readonly pair: readonly [number, number]
  /** The words in common, in each of the two. */
  readonly spans: readonly [readonly Span[], readonly Span[]]
}

/** The words of an article that are its own: body without quotations, without articles. */
interface Copy {
  readonly positions: readonly number[]
  readonly runs: readonly number[]
}

/** Every pair of articles whose own words (quotations are anyone's) are alike in long stretches. Rules [O5], [O6]. */
export function sharedCopy(
  read: readonly ReadSource[],
  evidence: readonly Evidence[],
  lexicon: Lexicon
): SharedCopy[] {
  const quotes = quotesBySource(evidence)
  const copies = read.map((r) => copyOf(r, quotes.get(r.source.id) ?? [], lexicon))
  return likelyPairs(copies).flatMap(([a, b]) => {
    const [x, y, left, right] = [copies[a], copies[b], read[a], read[b]]
    if (!x || !y || !left || !right) return []
    const inA = sharedPositions(x, y)
    const inB = sharedPositions(y, x)
    if (!isCopy(inA)) return []
    return [{ pair: [a, b] as const, spans: [spansAt(left, x, inA), spansAt(right, y, inB)] as const }]
  })
}

function quotesBySource(evidence: readonly Evidence[]): Map<string, Span[]> {
  const quotes = new Map<string, Span[]>()
  for (const e of evidence) {
    if (e.kind !== 'quote') continue
    const list = quotes.get(e.source)
    if (list) list.push(e)
    else quotes.set(e.source, [e])
  }
  return quotes
}

function copyOf({ source, words }: ReadSource, quotes: readonly Span[], lexicon: Lexicon): Copy {
  const positions: number[] = []
  const keys: Key[] = []
  let body = 0
  let quote = 0
  words.keys.forEach((key, i) => {
    const at = { start: words.starts[i] ?? 0, end: words.ends[i] ?? 0 }
    while ((source.body[body]?.end ?? Infinity) < at.end) body++
    while ((quotes[quote]?.end ?? Infinity) < at.end) quote++
    const inBody = source.body[body]
    const inQuote = quotes[quote]
    if (!inBody || !contains(inBody, at) || (inQuote && contains(inQuote, at)) || lexicon.isArticle(key))
      return
    positions.push(i)
    keys.push(key)
  })
  return { positions, runs: keys.slice(RUN - 1).map((_, i) => hash(keys, i)) }
}

function hash(keys: readonly Key[], from: number): number {
  let h = 0x811c9dc5
  for (let i = from; i < from + RUN; i++) h = mix(h, keys[i] ?? 0)
  return h >>> 0
}

interface Tally {
  count: number
  first: number
  last: number
}

/**
 * Pairs with enough runs in common to be worth measuring. Each run links an article to the one before it that
 * has the run, not to all: families stay connected, and the work linear in the text.
 */
function likelyPairs(copies: readonly Copy[]): [number, number][] {
  const latest = new Map<number, number>()
  const tallies = new Map<number, Tally>()
  copies.forEach(({ runs }, b) => {
    runs.forEach((run, at) => {
      const a = latest.get(run)
      latest.set(run, b)
      if (a === undefined || a === b) return
      const key = a * copies.length + b
      const tally = tallies.get(key)
      if (tally) {
        tally.count++
        tally.last = at
      } else tallies.set(key, { count: 1, first: at, last: at })
    })
  })
  return [...tallies]
    .filter(([, t]) => t.count + RUN > LONG_RUN || (t.count > RUN && t.last - t.first > STRETCH))
    .map(([key]) => [Math.floor(key / copies.length), key % copies.length])
}

/** Positions (in the copy) of the words of `a` that stand in a run that `b` has too, ascending. */
function sharedPositions(a: Copy, b: Copy): number[] {
  const known = new Set(b.runs)
  const shared: number[] = []
  let covered = -1
  a.runs.forEach((run, i) => {
    if (!known.has(run)) return
    for (let j = Math.max(i, covered + 1); j < i + RUN; j++) shared.push(j)
    covered = i + RUN - 1
  })
  return shared
}

function isCopy(shared: readonly number[]): boolean {
  const spread = (shared.at(-1) ?? 0) - (shared[0] ?? 0)
  return shared.length >= LONG_RUN || (shared.length >= ALL_RUNS && spread > STRETCH + RUN)
}

/** The words at those positions as spans of the text, neighbours joined. */
function spansAt({ words }: ReadSource, copy: Copy, shared: readonly number[]): Span[] {
  const spans: { start: number; end: number }[] = []
  let before = -2
  for (const at of shared) {
    const word = copy.positions[at] ?? 0
    const last = spans.at(-1)
    const end = words.ends[word] ?? 0
    if (last && at === before + 1) last.end = end
    else spans.push({ start: words.starts[word] ?? 0, end })
    before = at
  }
  return spans
}
