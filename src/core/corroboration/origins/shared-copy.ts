import type { Evidence } from '../../evidence/evidence'
import type { Span } from '../../source/span'
import type { ReadSource } from '../grouping/unit'
import { Numbering } from '../grouping/numbering'
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
  /** For each run of words that begins there its number, the same for the same words. */
  readonly runs: Uint32Array
}

/** The copy of all articles. */
interface Copies {
  readonly copies: readonly Copy[]
  /** By the number of a run: whether it is one of those that are looked at. */
  readonly sampled: Uint8Array
}

/** Every pair of articles whose own words (quotations are anyone's) are alike in long stretches. Rules [O5], [O6]. */
export function sharedCopy(read: readonly ReadSource[], evidence: readonly Evidence[]): SharedCopy[] {
  const { copies, sampled } = copiesOf(read, evidence)
  const [runsOfFirst, runsOfSecond] = [new RunSet(sampled.length), new RunSet(sampled.length)]
  return likelyPairs(copies, sampled).flatMap(([a, b]) => {
    const [x, y, left, right] = [copies[a], copies[b], read[a], read[b]]
    if (!x || !y || !left || !right) return []
    const inA = runsOfSecond.hold(y).positionsIn(x)
    if (!isCopy(inA, Math.min(x.positions.length, y.positions.length))) return []
    const inB = runsOfFirst.hold(x).positionsIn(y)
    return [{ pair: [a, b] as const, spans: [spansAt(left, x, inA), spansAt(right, y, inB)] as const }]
  })
}

/** The words of one article that another has too; none where the two share no copy. */
export function copiedFrom(one: ReadSource, other: ReadSource, evidence: readonly Evidence[]): Span[] {
  const { copies, sampled } = copiesOf([one, other], evidence)
  const [x, y] = copies
  if (!x || !y) return []
  const shared = new RunSet(sampled.length).hold(y).positionsIn(x)
  return isCopy(shared, Math.min(x.positions.length, y.positions.length)) ? spansAt(one, x, shared) : []
}

function copiesOf(read: readonly ReadSource[], evidence: readonly Evidence[]): Copies {
  const quotes = quotesBySource(evidence)
  const numbering = new Numbering()
  const copies = read.map((r) => copyOf(r, quotes.get(r.source.id) ?? [], numbering))
  return { copies, sampled: Uint8Array.from(numbering.hashes, (hash) => (hash % SAMPLE === 0 ? 1 : 0)) }
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

function copyOf(read: ReadSource, quotes: readonly Span[], numbering: Numbering): Copy {
  const positions = ownWords(read, quotes)
  const keys = positions.map((at) => read.words.keys[at] ?? 0)
  const runs = new Uint32Array(Math.max(0, keys.length - RUN + 1))
  for (let i = 0; i < runs.length; i++) runs[i] = numbering.numberOf(hash(keys, i))
  return { positions, runs }
}

/** Positions of the words in the body and in no quotation, without articles. */
function ownWords(
  { source, words, telling: { positions } }: ReadSource,
  quotes: readonly Span[]
): Uint32Array {
  const own = new Uint32Array(positions.length)
  let count = 0
  let body = 0
  let quote = 0
  for (const position of positions) {
    const start = words.starts[position] ?? 0
    const end = words.ends[position] ?? 0
    while ((source.body[body]?.end ?? Infinity) < end) body++
    while ((quotes[quote]?.end ?? Infinity) < end) quote++
    if ((source.body[body]?.start ?? Infinity) <= start && (quotes[quote]?.start ?? Infinity) > start)
      own[count++] = position
  }
  return own.slice(0, count)
}

function hash(keys: Uint32Array, from: number): number {
  let h = 0x811c9dc5
  for (let i = from; i < from + RUN; i++) h = mix(h, keys[i] ?? 0)
  return h
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
function likelyPairs(copies: readonly Copy[], sampled: Uint8Array): [number, number][] {
  const last = new Int32Array(sampled.length).fill(NOBODY)
  const tallies = new Map<number, Tally>()
  copies.forEach(({ runs }, b) => {
    runs.forEach((run, at) => {
      const a = last[run] ?? NOBODY
      if (sampled[run] === 0 || a === b) return
      last[run] = b
      if (a !== NOBODY) count(tallies, a * copies.length + b, at)
    })
  })
  const found: [number, number][] = []
  for (const [key, tally] of tallies) {
    const [a, b] = [Math.floor(key / copies.length), key % copies.length]
    if (isLikely(tally, Math.min(copies[a]?.runs.length ?? 0, copies[b]?.runs.length ?? 0)))
      found.push([a, b])
  }
  return found
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

/** The runs of one article at a time, marked by their numbers. */
class RunSet {
  private readonly marks: Uint32Array
  /** The mark of the article held: what others have left is another. */
  private mark = 0
  private held: Copy | null = null

  constructor(size: number) {
    this.marks = new Uint32Array(size)
  }

  hold(copy: Copy): this {
    if (this.held === copy) return this
    this.held = copy
    this.mark++
    for (const run of copy.runs) this.marks[run] = this.mark
    return this
  }

  /** Positions (in the copy) of the words that stand in a run of the article held, ascending. */
  positionsIn({ runs }: Copy): number[] {
    const shared: number[] = []
    let covered = 0
    for (let i = 0; i < runs.length; i++) {
      if (this.marks[runs[i] ?? 0] !== this.mark) continue
      for (let j = Math.max(i, covered); j < i + RUN; j++) shared.push(j)
      covered = i + RUN
    }
    return shared
  }
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
