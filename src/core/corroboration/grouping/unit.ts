import type { Evidence } from '../../evidence/evidence'
import type { Source } from '../../source/source'
import type { Lexicon } from '../words/lexicon'
import { readWords, wordsWithin, type Words } from '../words/read-words'

/** A piece of evidence as words: what grouping compares. */
export interface Unit {
  readonly index: number
  readonly evidence: Evidence
  /** Position of its source in the list of sources. */
  readonly source: number
  /** All its words, in order. */
  readonly words: Words
  /** Keys of its words without articles. */
  readonly keys: Uint32Array
}

/** An article and its words. */
export interface ReadSource {
  readonly source: Source
  readonly words: Words
}

export const readSources = (sources: readonly Source[], lexicon: Lexicon): ReadSource[] =>
  sources.map((source) => ({ source, words: readWords(source.text, lexicon) }))

/** Evidence as units, in the order of their sources and places. Evidence of an unknown source is left out. */
export function unitsOf(
  read: readonly ReadSource[],
  evidence: readonly Evidence[],
  lexicon: Lexicon
): Unit[] {
  const at = new Map(read.map(({ source }, i) => [source.id, i]))
  const placed = evidence.flatMap((e) => {
    const source = at.get(e.source)
    return source === undefined ? [] : [{ source, e }]
  })
  placed.sort((a, b) => a.source - b.source || a.e.start - b.e.start || b.e.end - a.e.end)
  return placed.map(({ source, e }, index) => {
    const words = pieces(read[source]?.words ?? EMPTY, e)
    const keys = words.keys.filter((key) => !lexicon.isArticle(key))
    return { index, evidence: e, source, words, keys }
  })
}

const EMPTY: Words = { starts: new Uint32Array(), ends: new Uint32Array(), keys: new Uint32Array() }

/** The words of a piece of evidence; where it is interrupted, of its pieces one after the other. */
function pieces(words: Words, { start, end, spans }: Evidence): Words {
  if (!spans || spans.length < 2) {
    const { from, to } = wordsWithin(words, start, end)
    return slice(words, from, to)
  }
  const ranges = spans.map(([s, e]) => wordsWithin(words, s, e))
  const join = (list: Uint32Array): Uint32Array =>
    Uint32Array.from(ranges.flatMap(({ from, to }) => [...list.subarray(from, to)]))
  return { starts: join(words.starts), ends: join(words.ends), keys: join(words.keys) }
}

const slice = (words: Words, from: number, to: number): Words => ({
  starts: words.starts.subarray(from, to),
  ends: words.ends.subarray(from, to),
  keys: words.keys.subarray(from, to)
})
