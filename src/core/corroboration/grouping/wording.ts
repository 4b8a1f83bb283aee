import type { Lexicon } from '../words/lexicon'
import { KeyPool } from './key-pool'
import type { Unit } from './unit'

/** One wording and all the evidence that has it word for word: the node of the graph that grouping builds. */
export interface Wording {
  readonly index: number
  readonly units: readonly [Unit, ...Unit[]]
  /** Positions of the sources it stands in, ascending, no repeats. */
  readonly sources: readonly number[]
  readonly keys: Uint32Array
  /** Its word 3-grams as 32-bit hashes, ascending, no repeats; pairs found by them are compared again. */
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
export function isSaidBySame({ keys, units }: Wording): boolean {
  if (keys.length < MIN_SAID) return false
  const said = units.flatMap(({ evidence, source }) => {
    const name = evidence.kind === 'quote' ? evidence.speaker?.name?.split(' ').at(-1) : undefined
    return name === undefined ? [] : [{ name, source }]
  })
  return said.some((a) => said.some((b) => a.name === b.name && a.source !== b.source))
}

/** Brings evidence of one wording together. */
export function wordingsOf(units: readonly Unit[], lexicon: Lexicon): Wording[] {
  const pool = new KeyPool()
  return sameWords(units).map((same, index) => {
    const { keys } = same[0]
    const long = keys.length >= MIN_WORDS && !same.every(isSpokenFor)
    return {
      index,
      units: same,
      sources: same.map((u) => u.source).filter((source, i, all) => source !== all[i - 1]),
      keys,
      grams: long ? grams(keys, pool) : NOTHING,
      topics: long ? topics(keys, lexicon, pool) : NOTHING
    }
  })
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
      Math.min(near.keys.length, unit.keys.length) >=
        SAME_PIECE * Math.max(near.keys.length, unit.keys.length)
  )
}

/** Units with equal keys together, in the order of their first. */
function sameWords(units: readonly Unit[]): [Unit, ...Unit[]][] {
  const byHash = new Map<number, [Unit, ...Unit[]][]>()
  const all: [Unit, ...Unit[]][] = []
  for (const unit of units) {
    const key = hashAll(unit.keys)
    const bucket = byHash.get(key)
    const same = bucket?.find(([first]) => equal(first.keys, unit.keys))
    if (same) same.push(unit)
    else {
      const begun: [Unit, ...Unit[]] = [unit]
      all.push(begun)
      if (bucket) bucket.push(begun)
      else byHash.set(key, [begun])
    }
  }
  return all
}

const equal = (a: Uint32Array, b: Uint32Array): boolean => {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

function topics(keys: Uint32Array, lexicon: Lexicon, pool: KeyPool): Uint32Array {
  const found = pool.room(keys.length)
  let count = 0
  for (const key of keys) if (!lexicon.isStop(key)) found[count++] = lexicon.stemOf(key)
  return pool.keep(distinct(found.subarray(0, count).sort()))
}

function grams(keys: Uint32Array, pool: KeyPool): Uint32Array {
  const all = pool.room(Math.max(0, keys.length - 2))
  for (let i = 0; i < all.length; i++) {
    all[i] = mix(mix(mix(0x811c9dc5, keys[i] ?? 0), keys[i + 1] ?? 0), keys[i + 2] ?? 0) >>> 0
  }
  return pool.keep(distinct(all.sort()))
}

function distinct(sorted: Uint32Array): Uint32Array {
  let count = 0
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i] ?? 0
  }
  return sorted.subarray(0, count)
}

function hashAll(keys: Uint32Array): number {
  let h = 0x811c9dc5
  for (let i = 0; i < keys.length; i++) h = mix(h, keys[i] ?? 0)
  return h >>> 0
}

/** A step of FNV-1a over 32 bits, with the high bits carried down. */
export const mix = (h: number, part: number): number => {
  const x = Math.imul(h ^ part, 0x01000193)
  return x ^ (x >>> 15)
}
