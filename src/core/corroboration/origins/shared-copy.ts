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
  /** A hash for each run of words that begins there. */
  readonly runs: Int32Array
}

/** Every pair of articles whose own words (quotations are anyone's) are alike in long stretches. Rules [O5], [O6]. */
export function sharedCopy(read: readonly ReadSource[], evidence: readonly Evidence[]): SharedCopy[] {
  const copies = copiesOf(read, evidence)
  const [runsOfFirst, runsOfSecond] = [new RunSet(), new RunSet()]
  return likelyPairs(copies).flatMap(([a, b]) => {
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
  const [x, y] = copiesOf([one, other], evidence)
  if (!x || !y) return []
  const shared = new RunSet().hold(y).positionsIn(x)
  return isCopy(shared, Math.min(x.positions.length, y.positions.length)) ? spansAt(one, x, shared) : []
}

function copiesOf(read: readonly ReadSource[], evidence: readonly Evidence[]): Copy[] {
  const quotes = quotesBySource(evidence)
  return read.map((r) => copyOf(r, quotes.get(r.source.id) ?? []))
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

function copyOf(read: ReadSource, quotes: readonly Span[]): Copy {
  const positions = ownWords(read, quotes)
  const keys = positions.map((at) => read.words.keys[at] ?? 0)
  const runs = new Int32Array(Math.max(0, keys.length - RUN + 1))
  for (let i = 0; i < runs.length; i++) runs[i] = hash(keys, i)
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
  const { length } = positions
  for (let i = 0; i < length; i++) {
    const position = positions[i] ?? 0
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
function likelyPairs(copies: readonly Copy[]): [number, number][] {
  const numbering = new Numbering()
  const last = new Int32Array(copies.reduce((sum, { runs }) => sum + runs.length, 0)).fill(NOBODY)
  const tallies = new Map<number, Tally>()
  copies.forEach(({ runs }, b) => {
    for (let at = 0; at < runs.length; at++) {
      const run = runs[at] ?? 0
      if (run % SAMPLE !== 0) continue
      const number = numbering.numberOf(run)
      const a = last[number] ?? NOBODY
      if (a === b) continue
      last[number] = b
      if (a !== NOBODY) count(tallies, a * copies.length + b, at)
    }
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

/** The runs of one article at a time, in a hash table small enough to stay at hand. */
class RunSet {
  /** The place of a run in the article held, plus one; 0 where there is none. */
  private slots = new Int32Array(1 << 10)
  private mask = 0
  private held: Int32Array | null = null

  hold({ runs }: Copy): this {
    if (this.held === runs) return this
    const size = 1 << (33 - Math.clz32(runs.length))
    if (size > this.slots.length) this.slots = new Int32Array(size)
    else this.slots.fill(0, 0, size)
    this.mask = size - 1
    this.held = runs
    for (let i = 0; i < runs.length; i++) this.slots[this.slotOf(runs, runs[i] ?? 0)] = i + 1
    return this
  }

  /** Positions (in the copy) of the words that stand in a run of the article held, ascending. */
  positionsIn({ runs }: Copy): number[] {
    const shared: number[] = []
    const { held } = this
    let covered = 0
    for (let i = 0; held && i < runs.length; i++) {
      if (this.slots[this.slotOf(held, runs[i] ?? 0)] === 0) continue
      for (let j = Math.max(i, covered); j < i + RUN; j++) shared.push(j)
      covered = i + RUN
    }
    return shared
  }

  /** Where a run is, or may be put. */
  private slotOf(held: Int32Array, run: number): number {
    const { slots, mask } = this
    let slot = run & mask
    for (let entry = slots[slot] ?? 0; entry !== 0 && held[entry - 1] !== run; entry = slots[slot] ?? 0)
      slot = (slot + 1) & mask
    return slot
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
