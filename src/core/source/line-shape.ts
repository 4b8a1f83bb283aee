/** What a line looks like, whatever it says; counted once in one pass. */
export interface Shape {
  /** Words; two characters of a script without spaces count as one. */
  readonly words: number
  /** Share of the words that start with a small letter or a letter of a script without capitals, 0 to 1. */
  readonly lower: number
  readonly letters: number
  readonly digits: number
  /** How the line ends, closing quotation marks and brackets apart. */
  readonly ending: 'stop' | 'ellipsis' | 'colon' | 'open'
}

const CLOSING = /["'”’»)\]}*]/
const STOPS = /[.!?。！？؟।۔]/
const LETTER = /[\p{L}\p{M}]/u

export function shapeOf(text: string): Shape {
  let words = 0
  let capitals = 0
  let letters = 0
  let digits = 0
  let unspaced = 0
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const kind = kindOf(code, text, i)
    if (kind === 'digit') digits++
    else if (kind === 'unspaced') unspaced++
    else if (kind !== 'other') letters++
    if (kind === 'other') {
      inWord = inWord && (code === 39 || code === 0x2019)
      continue
    }
    if (inWord || kind === 'unspaced') continue
    inWord = true
    words++
    if (kind === 'capital') capitals++
  }
  return {
    words: words + Math.ceil(unspaced / 2),
    lower: words === 0 ? 1 : 1 - capitals / words,
    letters: letters + unspaced,
    digits,
    ending: endingOf(text)
  }
}

type Kind = 'small' | 'capital' | 'caseless' | 'unspaced' | 'digit' | 'other'

function kindOf(code: number, text: string, at: number): Kind {
  if (code >= 97 && code <= 122) return 'small'
  if (code >= 65 && code <= 90) return 'capital'
  if (code >= 48 && code <= 57) return 'digit'
  if (code < 0x80) return 'other'
  if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)) return 'unspaced'
  const character = text.charAt(at)
  if (!LETTER.test(character)) return 'other'
  const lower = character.toLowerCase()
  if (lower !== character) return 'capital'
  return character.toUpperCase() === character ? 'caseless' : 'small'
}

function endingOf(text: string): Shape['ending'] {
  let end = text.length
  while (end > 0 && CLOSING.test(text.charAt(end - 1))) end--
  const tail = text.slice(Math.max(0, end - 3), end)
  if (tail.endsWith('…') || tail === '...') return 'ellipsis'
  if (STOPS.test(tail.slice(-1))) return 'stop'
  return tail.endsWith(':') ? 'colon' : 'open'
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
