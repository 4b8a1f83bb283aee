import { stem } from '../words/spelling'
import type { WordRange } from './align'
import { VERB_NEGATORS } from './opposites'

/** How many words behind a "not" its verb may stand. */
const REACH = 3

/** "will recall …" against "will not be recalled": a word that one side negates and the other only affirms. */
export function negatedOnOneSide(
  a: readonly string[],
  b: readonly string[],
  isStop: (word: string) => boolean
): [WordRange, WordRange] | null {
  const found = negated(a, b, isStop)
  if (found) return found
  const other = negated(b, a, isStop)
  return other && [other[1], other[0]]
}

function negated(
  a: readonly string[],
  b: readonly string[],
  isStop: (word: string) => boolean
): [WordRange, WordRange] | null {
  for (let i = 0; i < a.length; i++) {
    if (!VERB_NEGATORS.has(a[i] ?? '')) continue
    for (let k = i + 1; k <= i + REACH && k < a.length; k++) {
      const word = a[k] ?? ''
      if (isStop(word)) continue
      if (!/^\p{Ll}/u.test(word)) break
      const at = b.findIndex((other) => stem(other) === stem(word))
      if (at < 0) break
      if (!isNegated(b, at))
        return [
          { from: i, to: k + 1 },
          { from: at, to: at + 1 }
        ]
    }
  }
  return null
}

const isNegated = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - REACH - 1), at).some((word) => VERB_NEGATORS.has(word))
