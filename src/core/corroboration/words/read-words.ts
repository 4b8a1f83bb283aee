import type { Lexicon } from './lexicon'
import { scanWords } from './scan-words'

/** The words of one text as parallel lists: their places (UTF-16) and their keys, aliases taken together. */
export interface Words {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly keys: Uint32Array
}

/** Words in a row, as positions: `from` inclusive, `to` exclusive. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** Reads a text into words; a name of several words that has an alias is one word. */
export function readWords(text: string, lexicon: Lexicon): Words {
  const { starts, ends, keys } = roomFor(text.length)
  let read = 0
  scanWords(text, (start, end) => {
    starts[read] = start
    ends[read] = end
    keys[read++] = lexicon.readAt(text, start, end)
  })
  let count = 0
  for (let i = 0; i < read; count++) {
    const phrase = lexicon.phraseAt(keys, i, read)
    const length = phrase?.keys.length ?? 1
    starts[count] = starts[i] ?? 0
    ends[count] = ends[i + length - 1] ?? 0
    keys[count] = phrase?.as ?? keys[i] ?? 0
    i += length
  }
  return { starts: starts.slice(0, count), ends: ends.slice(0, count), keys: keys.slice(0, count) }
}

/** Where words are read before it is known how many they are; kept for the next text. */
let room: Words = { starts: new Uint32Array(), ends: new Uint32Array(), keys: new Uint32Array() }

/** Room for the words of a text of so many characters: no text has more words than characters. */
function roomFor(size: number): Words {
  if (size <= room.keys.length) return room
  const list = (): Uint32Array => new Uint32Array(size)
  const fresh = { starts: list(), ends: list(), keys: list() }
  if (size <= MOST_KEPT) room = fresh
  return fresh
}

/** Room for longer texts is let go. */
const MOST_KEPT = 1 << 16

/** The words that lie wholly inside a stretch of the text. */
export function wordsWithin(words: Words, start: number, end: number): WordRange {
  const from = lowerBound(words.starts, start)
  // It has no more words than characters.
  let to = lowerBound(words.starts, end, from, Math.min(words.starts.length, from + end - start))
  while (to > from && (words.ends[to - 1] ?? 0) > end) to--
  return { from, to }
}

/** The first position whose value is not below a value, sought between two; the list is ascending. */
export function lowerBound(list: Uint32Array, value: number, low = 0, high = list.length): number {
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
