import type { Evidence } from '../../evidence/evidence'
import type { Span } from '../../source/span'
import type { ReadSource } from '../grouping/unit'
import { concat } from '../grouping/concat'
import { Repeated } from '../grouping/repeated'
import { mix } from '../grouping/wording'

/** Words in a row that two articles do not share by chance. */
const RUN = 6
/** Words in common from which one stretch alone shows copying, and several stretches together do. */
const LONG_RUN = 40
const ALL_RUNS = 26
/** Share of a short article's words that shows copying however few they are. */
const MOST_OF_IT = { share: 0.5, words: 15 }
/** One run in so many is looked at to find articles worth measuring, chosen by its hash: the same in every article. */
const SAMPLE = 2
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
  /** Positions among all words of the article. */
  readonly positions: Uint32Array
  /** A hash for each run of words that begins there. */
  readonly runs: Uint32Array
}

/** With the runs by number; those that stand once in all the copy have none: nobody shares them. */
interface Numbered extends Copy {
  readonly numbers: Int32Array
}
const ALONE = -1

/** Every pair of articles whose own words (quotations are anyone's) are alike in long stretches. Rules [O5], [O6]. */
export function sharedCopy(read: readonly ReadSource[], evidence: readonly Evidence[]): SharedCopy[] {
  const { copies, size } = copiesOf(read, evidence)
  const marks = new Uint32Array(size)
  return likelyPairs(copies, size).flatMap(([a, b]) => {
    const [x, y, left, right] = [copies[a], copies[b], read[a], read[b]]
    if (!x || !y || !left || !right) return []
    const inA = sharedPositions(x, marked(y, b + 1, marks))
    if (!isCopy(inA, Math.min(x.positions.length, y.positions.length))) return []
    const inB = sharedPositions(y, marked(x, a + 1, marks))
    return [{ pair: [a, b] as const, spans: [spansAt(left, x, inA), spansAt(right, y, inB)] as const }]
  })
}

/** The words of one article that another has too; none where the two share no copy. */
export function copiedFrom(one: ReadSource, other: ReadSource, evidence: readonly Evidence[]): Span[] {
  const { copies, size } = copiesOf([one, other], evidence)
  const [x, y] = copies
  if (!x || !y) return []
  const shared = sharedPositions(x, marked(y, 1, new Uint32Array(size)))
  return isCopy(shared, Math.min(x.positions.length, y.positions.length)) ? spansAt(one, x, shared) : []
}

/** The copy of each article, and how many runs have a number. */
function copiesOf(
  read: readonly ReadSource[],
  evidence: readonly Evidence[]
): { copies: Numbered[]; size: number } {
  const quotes = quotesBySource(evidence)
  const copies = read.map((r) => copyOf(r, quotes.get(r.source.id) ?? []))
  const repeated = new Repeated(concat(copies.map(({ runs }) => runs)))
  return { copies: copies.map((copy) => numberRuns(copy, repeated)), size: repeated.size }
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

function copyOf({ source, words, telling }: ReadSource, quotes: readonly Span[]): Copy {
  let body = 0
  let quote = 0
  const positions = telling.positions.filter((i) => {
    const start = words.starts[i] ?? 0
    const end = words.ends[i] ?? 0
    while ((source.body[body]?.end ?? Infinity) < end) body++
    while ((quotes[quote]?.end ?? Infinity) < end) quote++
    return (source.body[body]?.start ?? Infinity) <= start && (quotes[quote]?.start ?? Infinity) > start
  })
  const keys = positions.map((at) => words.keys[at] ?? 0)
  const runs = new Uint32Array(Math.max(0, keys.length - RUN + 1))
  for (let i = 0; i < runs.length; i++) runs[i] = hash(keys, i)
  return { positions, runs }
}

function numberRuns({ positions, runs }: Copy, repeated: Repeated): Numbered {
  const numbers = new Int32Array(runs.length)
  for (let i = 0; i < runs.length; i++) numbers[i] = repeated.rankOf(runs[i] ?? 0)
  return { positions, runs, numbers }
}

function hash(keys: Uint32Array, from: number): number {
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
function likelyPairs(copies: readonly Numbered[], size: number): [number, number][] {
  const last = new Int32Array(size).fill(NOBODY)
  const tallies = new Map<number, Tally>()
  copies.forEach(({ runs, numbers }, b) => {
    for (let at = 0; at < runs.length; at++) {
      const number = numbers[at] ?? ALONE
      if (number === ALONE || (runs[at] ?? 0) % SAMPLE !== 0) continue
      const a = last[number] ?? NOBODY
      if (a === b) continue
      last[number] = b
      if (a !== NOBODY) count(tallies, a * copies.length + b, at)
    }
  })
  const found = [...tallies].map(([key, tally]) => ({
    a: Math.floor(key / copies.length),
    b: key % copies.length,
    tally
  }))
  return found
    .filter(({ a, b, tally }) =>
      isLikely(tally, Math.min(copies[a]?.runs.length ?? 0, copies[b]?.runs.length ?? 0))
    )
    .map(({ a, b }) => [a, b])
}

/** Whether a sample of the runs in common leaves it possible that the two are copies; loose, for it is measured after. */
function isLikely({ count: sampled, first, last }: Tally, runs: number): boolean {
  const shared = sampled * SAMPLE
  const apart = last - first > STRETCH / 2
  return shared > LONG_RUN / 2 || (apart && shared > ALL_RUNS / 4) || shared > (MOST_OF_IT.share * runs) / 2
}

const NOBODY = -1

function count(tallies: Map<number, Tally>, key: number, at: number): void {
  const tally = tallies.get(key)
  if (!tally) tallies.set(key, { count: 1, first: at, last: at })
  else {
    tally.count++
    tally.last = at
  }
}

/** Whether a run is among those that were marked last. */
type IsMarked = (number: number) => boolean

/** Marks the runs of an article with a number of its own: what others have left there is not that number. */
function marked({ numbers }: Numbered, mark: number, marks: Uint32Array): IsMarked {
  for (const number of numbers) if (number !== ALONE) marks[number] = mark
  return (number) => number !== ALONE && marks[number] === mark
}

/** Positions (in the copy) of the words that stand in a run that another copy has too, ascending. */
function sharedPositions({ numbers }: Numbered, isShared: IsMarked): number[] {
  const shared: number[] = []
  let covered = -1
  numbers.forEach((number, i) => {
    if (!isShared(number)) return
    for (let j = Math.max(i, covered + 1); j < i + RUN; j++) shared.push(j)
    covered = i + RUN - 1
  })
  return shared
}

/** Whether the words in common, at these positions of an article of so many words, show copying. */
function isCopy(shared: readonly number[], words: number): boolean {
  const spread = (shared.at(-1) ?? 0) - (shared[0] ?? 0)
  if (shared.length >= LONG_RUN || (shared.length >= ALL_RUNS && spread > STRETCH + RUN)) return true
  return shared.length >= Math.max(MOST_OF_IT.words, MOST_OF_IT.share * words)
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
