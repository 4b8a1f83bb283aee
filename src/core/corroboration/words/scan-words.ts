const enum Class {
  unknown = 0,
  none = 1,
  letter = 2,
  digit = 3,
  /** Scripts written without spaces: every character is a word. */
  alone = 4
}

/** What each UTF-16 code unit is, filled in as they are met. Halves of surrogate pairs are no letters. */
const classes = new Uint8Array(65536)

const classOf = (code: number): number => classes[code] || (classes[code] = classify(code))

function classify(code: number): Class {
  const char = String.fromCharCode(code)
  if (
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(char)
  ) {
    return Class.alone
  }
  if (/\p{Nd}/u.test(char)) return Class.digit
  return /[\p{L}\p{M}\p{N}]/u.test(char) ? Class.letter : Class.none
}

const APOSTROPHES = new Set(["'".charCodeAt(0), '’'.charCodeAt(0)])
const STOP = '.'.charCodeAt(0)
const COMMA = ','.charCodeAt(0)

/** Whether a letter, mark or digit stands there. */
export const isWordAt = (text: string, at: number): boolean => {
  const c = classOf(text.charCodeAt(at))
  return c === Class.letter || c === Class.digit
}
const isDigitAt = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === Class.digit

/** A figure with its unit stuck to it: "15bn", "5.5m", "100km". */
const FIGURE_OF_UNITS = /\d[\d.,]*(?=(?:bn|mn|m|tn|km|kg)(?![\p{L}\p{N}]))/uy

/**
 * Calls `found` for every word of a text in order: letters and digits with inner apostrophes, initials
 * ("U.S."), and numbers ("1,200.5"), without the unit stuck to them.
 */
export function scanWords(text: string, found: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length;) {
    const c = classOf(text.charCodeAt(at))
    const end = c === Class.none || c === Class.alone ? at + 1 : wordEnd(text, at)
    if (c !== Class.none) found(at, end)
    at = end
  }
}

function wordEnd(text: string, start: number): number {
  if (isDigitAt(text, start)) {
    FIGURE_OF_UNITS.lastIndex = start
    const figure = FIGURE_OF_UNITS.exec(text)
    if (figure) return start + figure[0].length
  }
  let at = start
  let initials = false
  for (;;) {
    while (at < text.length && isWordAt(text, at)) at++
    if (at >= text.length || !isWordAt(text, at + 1)) break
    const joiner = text.charCodeAt(at)
    if (APOSTROPHES.has(joiner)) at++
    else if ((joiner === STOP || joiner === COMMA) && isDigitAt(text, at - 1) && isDigitAt(text, at + 1)) at++
    else if (joiner === STOP && isInitial(text, start, at)) {
      initials = true
      at++
    } else break
  }
  return initials && text.charCodeAt(at) === STOP ? at + 1 : at
}

/** Whether the letter before a full stop stands alone, and so does the one after it: "U.S". */
const isInitial = (text: string, start: number, stop: number): boolean =>
  (stop - 1 === start || text.charCodeAt(stop - 2) === STOP) && !isWordAt(text, stop + 2)
