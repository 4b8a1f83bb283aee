import type { Lexicon } from '../words/lexicon'
import type { WordRange } from '../words/read-words'
import { hasKind, type Side } from './sides'
import { WordKind } from './word-kinds'

/** How many words behind a "not" its verb may stand. */
const REACH = 3

/** "will recall …" against "will not be recalled": a word that one side negates and the other only affirms. */
export function negatedOnOneSide(a: Side, b: Side, lexicon: Lexicon): [WordRange, WordRange] | null {
  const found = negated(a, b, lexicon)
  if (found) return found
  const other = negated(b, a, lexicon)
  return other && [other[1], other[0]]
}

function negated(a: Side, b: Side, lexicon: Lexicon): [WordRange, WordRange] | null {
  if ((a.has & WordKind.verbNegator) === 0) return null
  const { keys } = a.words
  for (let i = 0; i < keys.length; i++) {
    if (((a.kinds[i] ?? 0) & WordKind.verbNegator) === 0) continue
    for (let k = i + 1; k <= i + REACH && k < keys.length; k++) {
      const key = keys[k] ?? 0
      if (lexicon.isStop(key)) continue
      if (!/^\p{Ll}/u.test(lexicon.word(key))) break
      const at = b.words.keys.findIndex((other) => lexicon.stemOf(other) === lexicon.stemOf(key))
      if (at < 0) break
      if (!hasKind(b, { from: at - REACH - 1, to: at }, WordKind.verbNegator))
        return [
          { from: i, to: k + 1 },
          { from: at, to: at + 1 }
        ]
    }
  }
  return null
}
