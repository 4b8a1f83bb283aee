import type { Evidence } from '../../evidence/evidence'
import type { Source } from '../../source/source'
import { contains } from '../../source/spans'
import { NEGATORS } from '../differences/opposites'
import type { Lexicon } from '../words/lexicon'
import { lowerBound, readWords, wordsWithin, type WordRange, type Words } from '../words/read-words'
import { concat } from './concat'

/** An article and its words. */
export interface ReadSource {
  readonly source: Source
  readonly words: Words
  /** Its words without articles ("the"), as positions among all its words and as keys. */
  readonly telling: { readonly positions: Uint32Array; readonly keys: Uint32Array }
}

/** A piece of evidence as words: what grouping compares. */
export interface Unit {
  readonly index: number
  readonly evidence: Evidence
  /** Position of its evidence among all that is placed. */
  readonly place: number
  /** Position of its source in the list of sources. */
  readonly source: number
  readonly from: ReadSource
  /** Where the keys of its words without articles stand: so many of a list, from the first on. */
  readonly keys: Uint32Array
  readonly first: number
  readonly count: number
  /** The units that lie around it in its own article, then those that lie inside it. */
  nested: readonly Unit[]
}

/** The keys of a unit's words without articles. */
export const keysOf = ({ keys, first, count }: Unit): Uint32Array => keys.subarray(first, first + count)

export const readSources = (sources: readonly Source[], lexicon: Lexicon): ReadSource[] =>
  sources.map((source) => {
    const words = readWords(source.text, lexicon)
    return { source, words, telling: tellingOf(words, lexicon) }
  })

function tellingOf({ keys }: Words, lexicon: Lexicon): ReadSource['telling'] {
  const { length } = keys
  let count = 0
  for (let i = 0; i < length; i++) if (!lexicon.isArticle(keys[i] ?? 0)) count++
  const telling = { positions: new Uint32Array(count), keys: new Uint32Array(count) }
  for (let i = 0, at = 0; i < length; i++) {
    const key = keys[i] ?? 0
    if (lexicon.isArticle(key)) continue
    telling.positions[at] = i
    telling.keys[at++] = key
  }
  return telling
}

/** Evidence in the order of its places, for each source. Evidence of an unknown source is left out. */
export function bySource(read: readonly ReadSource[], evidence: readonly Evidence[]): Evidence[][] {
  const at = new Map(read.map(({ source }, i) => [source.id, i]))
  const placed = read.map((): Evidence[] => [])
  for (const e of evidence) placed[at.get(e.source) ?? -1]?.push(e)
  for (const found of placed) found.sort((a, b) => a.start - b.start || b.end - a.end)
  return placed
}

/**
 * Evidence as units. Left out is what somebody denies or does not say, which is nobody's claim: only its whole sentence
 * is compared. Rule [C11].
 */
export function unitsOf(read: readonly ReadSource[], evidence: readonly (readonly Evidence[])[]): Unit[] {
  const units: Unit[] = []
  const isDenied = denialTest()
  let place = -1
  read.forEach((from, source) => {
    const begin = units.length
    for (const e of evidence[source] ?? []) {
      place++
      if (isDenied(e, from.source.text)) continue
      const { keys, first, count } = tellingKeys(e, from)
      units.push({ index: units.length, evidence: e, place, source, from, keys, first, count, nested: ALONE })
    }
    nest(units, begin)
  })
  return units
}

const ALONE: readonly Unit[] = []

/** How many units before a unit may lie around it: sentences hold few quotations and statements. */
const LOOK_BACK = 12

/** Tells the units of one article, which begin at an index, which of them lie inside which. */
function nest(units: readonly Unit[], begin: number): void {
  for (let i = begin; i < units.length; i++) {
    const outer = units[i]
    for (let j = i + 1; outer && j < units.length; j++) {
      const inner = units[j]
      if (!inner || inner.evidence.start >= outer.evidence.end) break
      if (!contains(outer.evidence, inner.evidence)) continue
      addNested(outer, inner)
      if (j - i <= LOOK_BACK) addNested(inner, outer)
    }
  }
}

/** Most units have no other in or around them: those share one empty list. */
function addNested(unit: Unit, near: Unit): void {
  if (unit.nested === ALONE) unit.nested = [near]
  else (unit.nested as Unit[]).push(near)
}

/** Tells what is denied or not said; the same few cues come again and again, and each is read once. */
function denialTest(): (evidence: Evidence, text: string) => boolean {
  const known = new Map<string, boolean>()
  return ({ kind, cue }, text) => {
    if (kind !== 'statement' || cue === null) return false
    const words = text.slice(cue.start, cue.end)
    const denies = known.get(words) ?? isNegated(words)
    known.set(words, denies)
    return denies
  }
}

const isNegated = (words: string): boolean =>
  words
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/)
    .some((word) => NEGATORS.has(word))

/** Where a piece of evidence is interrupted, the words of its pieces one after the other. */
function tellingKeys(
  { start, end, spans }: Evidence,
  { words, telling }: ReadSource
): Pick<Unit, 'keys' | 'first' | 'count'> {
  const placed = (from: number, to: number): Pick<Unit, 'keys' | 'first' | 'count'> => {
    const within = wordsWithin(words, from, to)
    const { positions } = telling
    // Before a word stand at most all articles of the text.
    const least = Math.max(0, within.from - (words.keys.length - positions.length))
    const first = lowerBound(positions, within.from, least, Math.min(within.from, positions.length))
    const last = Math.min(positions.length, first + within.to - within.from)
    return { keys: telling.keys, first, count: lowerBound(positions, within.to, first, last) - first }
  }
  if (!spans) return placed(start, end)
  const keys = concat(
    spans.map(([from, to]) => {
      const { first, count } = placed(from, to)
      return telling.keys.subarray(first, first + count)
    })
  )
  return { keys, first: 0, count: keys.length }
}

/** Where the words of a piece of evidence stand in its article, articles too: a range for each of its pieces. */
export function rangesOf({ evidence, from: { words } }: Pick<Unit, 'evidence' | 'from'>): WordRange[] {
  const { start, end, spans } = evidence
  return spans ? spans.map(([from, to]) => wordsWithin(words, from, to)) : [wordsWithin(words, start, end)]
}

/** All the words of a piece of evidence, articles too; their places are places in the source. */
export function wordsOf(unit: Pick<Unit, 'evidence' | 'from'>): Words {
  const { starts, ends, keys } = unit.from.words
  const ranges = rangesOf(unit)
  const part = (list: Uint32Array): Uint32Array =>
    joined(ranges.map(({ from, to }) => list.subarray(from, to)))
  return { starts: part(starts), ends: part(ends), keys: part(keys) }
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const [only] = parts
  return only && parts.length === 1 ? only : concat(parts)
}
