import type { Lexicon } from '../words/lexicon'
import { common, type Weight } from './similarity'
import type { Unit } from './unit'
import type { Wording } from './wording'

/** Words of a sentence's opening clause: who did what. */
const HEAD_WORDS = 12
const MIN_HEAD_SHARED = 3
const MIN_HEAD_SHARE = 0.6
const MIN_NAMES = 4
const MIN_NAME_SHARE = 0.6

/** Whether two sentences of other wording open with the same event, or name the same people and places. Rule [C5]. */
export function sharesTopic(
  a: Wording,
  b: Wording,
  [x, y]: readonly [Unit, Unit],
  weight: Weight,
  lexicon: Lexicon
): boolean {
  return sharesHead(x, y, lexicon) || sharesNames(x, y, lexicon) || sharesRareWords(a, b, weight)
}

function sharesHead(x: Unit, y: Unit, lexicon: Lexicon): boolean {
  const a = headTopics(x, lexicon)
  const b = headTopics(y, lexicon)
  const shared = common(a, b).length
  return shared >= MIN_HEAD_SHARED && shared >= MIN_HEAD_SHARE * Math.min(a.length, b.length)
}

const headTopics = ({ keys }: Unit, lexicon: Lexicon): number[] => [
  ...new Set(
    keys
      .slice(0, HEAD_WORDS)
      .filter((k) => !lexicon.isStop(k))
      .map((k) => lexicon.stemOf(k))
  )
]

function sharesNames(x: Unit, y: Unit, lexicon: Lexicon): boolean {
  const a = namesOf(x, lexicon)
  const b = namesOf(y, lexicon)
  const shared = common(a, b).length
  return shared >= MIN_NAMES && shared >= MIN_NAME_SHARE * Math.min(a.length, b.length)
}

/** Words in capitals, without those that only open the sentence. */
function namesOf({ evidence, words }: Unit, lexicon: Lexicon): number[] {
  const names = new Set<number>()
  words.keys.forEach((key, i) => {
    const start = (words.starts[i] ?? 0) - evidence.start
    if (
      (i > 0 || lexicon.word(key).startsWith('=')) &&
      isUpper(evidence.text, start) &&
      !lexicon.isStop(key)
    ) {
      names.add(key)
    }
  })
  return [...names]
}

const isUpper = (text: string, at: number): boolean => {
  const char = text.charAt(at)
  return char !== char.toLowerCase()
}

const MIN_RARE_SHARED = 3
const MIN_RARE_SHARE = 0.5

/** The words in common weigh half of what the shorter one says. */
function sharesRareWords(a: Wording, b: Wording, weight: Weight): boolean {
  const shared = common(a.topics, b.topics)
  const sum = (keys: readonly number[]) => keys.reduce((total, key) => total + weight(key), 0)
  const shorter = Math.min(sum(a.topics), sum(b.topics))
  return shared.length >= MIN_RARE_SHARED && sum(shared) >= MIN_RARE_SHARE * shorter
}
