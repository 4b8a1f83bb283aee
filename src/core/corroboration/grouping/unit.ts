import type { Evidence } from '../../evidence/evidence'
import type { Source } from '../../source/source'
import { contains } from '../../source/spans'
import { NEGATORS } from '../differences/opposites'
import type { Lexicon } from '../words/lexicon'
import { lowerBound, readWords, wordsWithin, type Words } from '../words/read-words'
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
  /** Position of its source in the list of sources. */
  readonly source: number
  readonly from: ReadSource
  /** Keys of its words without articles. */
  readonly keys: Uint32Array
  /** The units that lie around it in its own article, then those that lie inside it. */
  readonly nested: Unit[]
}

export const readSources = (sources: readonly Source[], lexicon: Lexicon): ReadSource[] =>
  sources.map((source) => {
    const words = readWords(source.text, lexicon)
    const all = new Uint32Array(words.keys.length)
    let count = 0
    for (let i = 0; i < all.length; i++) if (!lexicon.isArticle(words.keys[i] ?? 0)) all[count++] = i
    const positions = all.slice(0, count)
    return { source, words, telling: { positions, keys: positions.map((i) => words.keys[i] ?? 0) } }
  })

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
  read.forEach((from, source) => {
    const first = units.length
    for (const e of evidence[source] ?? [])
      if (!isDenied(e, from.source.text))
        units.push({ index: units.length, evidence: e, source, from, keys: tellingKeys(e, from), nested: [] })
    nest(units, first)
  })
  return units
}

/** How many units before a unit may lie around it: sentences hold few quotations and statements. */
const LOOK_BACK = 12

/** Tells the units of one article, which begin at an index, which of them lie inside which. */
function nest(units: readonly Unit[], first: number): void {
  for (let i = first; i < units.length; i++) {
    const outer = units[i]
    for (let j = i + 1; outer && j < units.length; j++) {
      const inner = units[j]
      if (!inner || inner.evidence.start >= outer.evidence.end) break
      if (!contains(outer.evidence, inner.evidence)) continue
      outer.nested.push(inner)
      if (j - i <= LOOK_BACK) inner.nested.push(outer)
    }
  }
}

function isDenied({ kind, cue }: Evidence, text: string): boolean {
  if (kind !== 'statement' || cue === null) return false
  const words = text.slice(cue.start, cue.end).toLowerCase().replaceAll('’', "'").split(/\s+/)
  return words.some((word) => NEGATORS.has(word))
}

/** Where a piece of evidence is interrupted, the words of its pieces one after the other. */
function tellingKeys(evidence: Evidence, { words, telling }: ReadSource): Uint32Array {
  const part = (start: number, end: number): Uint32Array => {
    const { from, to } = wordsWithin(words, start, end)
    return telling.keys.subarray(lowerBound(telling.positions, from), lowerBound(telling.positions, to))
  }
  const { start, end, spans } = evidence
  return spans ? joined(spans.map(([from, to]) => part(from, to))) : part(start, end)
}

/** All the words of a piece of evidence, articles too; their places are places in the source. */
export function wordsOf({ evidence, from: { words } }: Pick<Unit, 'evidence' | 'from'>): Words {
  const pieces = evidence.spans ?? [[evidence.start, evidence.end]]
  const ranges = pieces.map(([start, end]) => wordsWithin(words, start, end))
  const part = (list: Uint32Array): Uint32Array =>
    joined(ranges.map(({ from, to }) => list.subarray(from, to)))
  return { starts: part(words.starts), ends: part(words.ends), keys: part(words.keys) }
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const [only] = parts
  return only && parts.length === 1 ? only : concat(parts)
}
