import type { Key, Lexicon } from './lexicon'
import { scanWords } from './scan-words'

/** The words of one text as parallel lists: their places (UTF-16) and their keys, aliases taken together. */
export interface Words {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly keys: Uint32Array
}

/** Reads a text into words; a name of several words that has an alias is one word. */
export function readWords(text: string, lexicon: Lexicon): Words {
  const starts: number[] = []
  const ends: number[] = []
  const keys: Key[] = []
  scanWords(text, (start, end) => {
    starts.push(start)
    ends.push(end)
    keys.push(lexicon.readAt(text, start, end))
  })
  let count = 0
  for (let i = 0; i < keys.length; count++) {
    const phrase = lexicon.phraseAt(keys, i)
    const length = Math.min(phrase?.keys.length ?? 1, keys.length - i)
    starts[count] = starts[i] ?? 0
    ends[count] = ends[i + length - 1] ?? 0
    keys[count] = phrase?.as ?? keys[i] ?? 0
    i += length
  }
  const list = (numbers: number[]): Uint32Array => new Uint32Array(numbers.slice(0, count))
  return { starts: list(starts), ends: list(ends), keys: list(keys) }
}

/** The words that lie wholly inside a stretch of the text, as positions: `from` inclusive, `to` exclusive. */
export function wordsWithin(words: Words, start: number, end: number): { from: number; to: number } {
  const from = lowerBound(words.starts, start)
  let to = lowerBound(words.starts, end)
  while (to > from && (words.ends[to - 1] ?? 0) > end) to--
  return { from, to }
}

/** The first position whose value is not below a value; the list is ascending. */
export function lowerBound(list: Uint32Array, value: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
