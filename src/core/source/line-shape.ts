import { CAPITAL, has, IN_WORD, JOINING, kindsOf, UNSPACED } from './character-kinds'

/** What a line looks like, whatever it says; counted once in one pass. */
export interface Shape {
  /** Words; two characters of a script without spaces count as one. */
  readonly words: number
  /** Share of the words that start with a small letter or a letter of a script without capitals, 0 to 1. */
  readonly lower: number
  /** The kinds of its characters, a bit each. */
  readonly kinds: number
  /** How the line ends, closing quotation marks and brackets apart. */
  readonly ending: 'stop' | 'ellipsis' | 'colon' | 'open'
}

const CLOSING = '"\'”’»)]}*'
const STOPS = '.!?。！？؟।۔'

export function shapeOf(text: string): Shape {
  let words = 0
  let capitals = 0
  let unspaced = 0
  let kinds = 0
  let inWord = 0
  for (let i = 0; i < text.length; i++) {
    const character = kindsOf(text.charCodeAt(i))
    const begins = has(character, IN_WORD) & ~inWord
    words += begins
    capitals += begins & has(character, CAPITAL)
    unspaced += has(character, UNSPACED)
    kinds |= character
    inWord = has(character, IN_WORD) | (inWord & has(character, JOINING))
  }
  return {
    words: words + Math.ceil(unspaced / 2),
    lower: words === 0 ? 1 : 1 - capitals / words,
    kinds,
    ending: endingOf(text)
  }
}

function endingOf(text: string): Shape['ending'] {
  let end = text.length
  while (end > 0 && CLOSING.includes(text.charAt(end - 1))) end--
  const last = text.charAt(end - 1)
  if (last === '…' || text.endsWith('...', end)) return 'ellipsis'
  if (last !== '' && STOPS.includes(last)) return 'stop'
  return last === ':' ? 'colon' : 'open'
}

/** Share of small words in a sentence that ends in a stop, many names or not; and in one that ends open. */
const SENTENCE_LOWER = 0.25
const OPEN_LOWER = 0.4

/** Whether the line reads like one or more sentences rather than a heading, a label or a list entry. */
export const isProse = ({ words, lower, ending }: Shape): boolean =>
  words >= 4 &&
  (ending === 'stop'
    ? lower >= SENTENCE_LOWER
    : lower >= OPEN_LOWER && (words >= 30 || (words >= 10 && ending === 'colon')))

/** Whether the line is written in capitals altogether. */
export const isCapitals = (text: string): boolean =>
  text.length < 300 && text === text.toUpperCase() && text !== text.toLowerCase()

/** Whether most of the words are capitalised, as in a headline of the American kind. */
export const isTitleCase = ({ words, lower }: Shape): boolean => words >= 3 && lower <= 0.4
