import type { Lexicon } from '../words/lexicon'
import { surnameKey } from '../words/spelling'
import { KeyPool } from './key-pool'
import { Numbering } from './numbering'
import type { Unit } from './unit'

/** One wording and all the evidence that has it word for word: the node of the graph that grouping builds. */
export interface Wording {
  readonly index: number
  readonly units: readonly [Unit, ...Unit[]]
  /** Positions of the sources it stands in, ascending, no repeats. */
  readonly sources: readonly number[]
  /** How many words it has, without articles. */
  readonly length: number
  /** Its word 3-grams, numbered by 32-bit hashes, ascending, no repeats; pairs found by them are compared again. */
  readonly grams: Uint32Array
  /** The words it is about (no words of grammar), as stems, ascending, no repeats. */
  readonly topics: Uint32Array
}

const NOTHING = new Uint32Array()

/** Fewer words than this say too little to be compared. Rule [C2]. */
export const MIN_WORDS = 6

/** Words of a quotation from which it is one claim where articles give it to the same speaker. Rule [C2]. */
const MIN_SAID = 3

/** Whether a wording too short to be compared is a quotation that two articles give to one named speaker. */
export function isSaidBySame({ length, units }: Wording): boolean {
  if (length < MIN_SAID) return false
  const said = units.flatMap(({ evidence, source }) => {
    const name = evidence.kind === 'quote' ? evidence.speaker?.name : null
    return name ? [{ name: surnameKey(name), source }] : []
  })
  return said.some((a) => said.some((b) => a.name === b.name && a.source !== b.source))
}

/** Brings evidence of one wording together. */
export function wordingsOf(units: readonly Unit[], lexicon: Lexicon): Wording[] {
  const pool = new KeyPool()
  const numbering = new Numbering()
  return sameWords(units).map((same, index) => {
    const [first] = same
    const long = first.count >= MIN_WORDS && !same.every(isSpokenFor)
    return {
      index,
      units: same,
      sources: sourcesOf(same),
      length: first.count,
      grams: long ? grams(first, numbering, pool) : NOTHING,
      topics: long ? topics(first, lexicon, pool) : NOTHING
    }
  })
}

/** The positions of the sources of units that come in the order of their sources, no repeats. */
export function sourcesOf(units: readonly Unit[]): number[] {
  const sources: number[] = []
  let last = -1
  for (const { source } of units) if (source !== last) sources.push((last = source))
  return sources
}

/** Share of the longer one's words from which two nested pieces of evidence are compared as one. */
const SAME_PIECE = 0.7
/** Which of two nested pieces is compared: the words of a quotation before their sentence, a sentence before its parts. */
const PRECEDENCE = { quote: 2, fact: 1, statement: 0 }

/** Whether evidence around or inside this one has nearly the same words, and is compared in its place. Rule [C2]. */
function isSpokenFor(unit: Unit): boolean {
  return unit.nested.some(
    (near) =>
      PRECEDENCE[near.evidence.kind] > PRECEDENCE[unit.evidence.kind] &&
      Math.min(near.count, unit.count) >= SAME_PIECE * Math.max(near.count, unit.count)
  )
}

/** Units with equal words together, in the order of their first. */
function sameWords(units: readonly Unit[]): [Unit, ...Unit[]][] {
  const numbering = new Numbering()
  const all: [Unit, ...Unit[]][] = []
  for (const unit of units) {
    let hash = hashOf(unit)
    let same = all[numbering.numberOf(hash)]
    while (same && !haveSameWords(same[0], unit)) {
      // Other words with this hash: these go by another.
      hash = mix(hash, unit.count)
      same = all[numbering.numberOf(hash)]
    }
    if (same) same.push(unit)
    else all.push([unit])
  }
  return all
}

function haveSameWords(a: Unit, b: Unit): boolean {
  if (a.count !== b.count) return false
  for (let i = 0; i < a.count; i++) if (a.keys[a.first + i] !== b.keys[b.first + i]) return false
  return true
}

function hashOf({ keys, first, count }: Unit): number {
  let h = 0x811c9dc5 | 0
  for (let i = first; i < first + count; i++) h = mix(h, keys[i] ?? 0)
  return h
}

function topics({ keys, first, count }: Unit, lexicon: Lexicon, pool: KeyPool): Uint32Array {
  for (let i = first; i < first + count; i++) {
    const key = keys[i] ?? 0
    if (!lexicon.isStop(key)) pool.add(lexicon.stemOf(key))
  }
  return pool.take()
}

function grams({ keys, first, count }: Unit, numbering: Numbering, pool: KeyPool): Uint32Array {
  for (let i = first + 2; i < first + count; i++) {
    const hash = mix(mix(mix(0x811c9dc5, keys[i - 2] ?? 0), keys[i - 1] ?? 0), keys[i] ?? 0)
    pool.add(numbering.numberOf(hash))
  }
  return pool.take()
}

/** A step of FNV-1a over 32 bits, with the high bits carried down. */
export const mix = (h: number, part: number): number => {
  const x = Math.imul(h ^ part, 0x01000193)
  return x ^ (x >>> 15)
}
