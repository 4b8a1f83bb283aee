import type { Key, Lexicon } from '../words/lexicon'
import type { Unit } from './unit'

/** One wording and all the evidence that has it word for word: the node of the graph that grouping builds. */
export interface Wording {
  readonly index: number
  readonly units: readonly Unit[]
  /** Positions of the sources it stands in, ascending, no repeats. */
  readonly sources: readonly number[]
  readonly keys: readonly Key[]
  /** Its word 3-grams as 32-bit hashes, ascending, no repeats; pairs found by them are compared again. */
  readonly grams: Uint32Array
  /** The words it is about (no words of grammar), as stems, ascending, no repeats. */
  readonly topics: readonly Key[]
}

/** Brings evidence of one wording together. */
export function wordingsOf(units: readonly Unit[], lexicon: Lexicon): Wording[] {
  const byKeys = new Map<string, Unit[]>()
  for (const unit of units) {
    const key = unit.keys.join(' ')
    const same = byKeys.get(key)
    if (same) same.push(unit)
    else byKeys.set(key, [unit])
  }
  return [...byKeys.values()].map((same, index) => ({
    index,
    units: same,
    sources: distinct(same.map((u) => u.source)),
    keys: same[0]?.keys ?? [],
    grams: grams(same[0]?.keys ?? []),
    topics: distinct((same[0]?.keys ?? []).filter((k) => !lexicon.isStop(k)).map((k) => lexicon.stemOf(k)))
  }))
}

const distinct = (list: readonly number[]): number[] => [...new Set(list)].sort((a, b) => a - b)

function grams(keys: readonly Key[]): Uint32Array {
  const all = new Set<number>()
  for (let i = 0; i + 2 < keys.length; i++) {
    all.add(hash(keys[i] ?? 0, keys[i + 1] ?? 0, keys[i + 2] ?? 0))
  }
  return Uint32Array.from(all).sort()
}

/** FNV-1a over three numbers. */
function hash(a: number, b: number, c: number): number {
  let h = 0x811c9dc5
  for (const part of [a, b, c]) {
    h = Math.imul(h ^ (part & 0xffff), 0x01000193)
    h = Math.imul(h ^ (part >>> 16), 0x01000193)
  }
  return h >>> 0
}
