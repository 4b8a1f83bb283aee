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

const QUOTE = "'".charCodeAt(0)
const APOSTROPHE = '’'.charCodeAt(0)
const STOP = '.'.charCodeAt(0)
const COMMA = ','.charCodeAt(0)

const isWordClass = (c: Class): boolean => c === Class.letter || c === Class.digit

/** Whether a letter, mark or digit stands there. */
export const isWordAt = (text: string, at: number): boolean =>
  at < text.length && isWordClass(classOf(text.charCodeAt(at)))
const isDigitAt = (text: string, at: number): boolean =>
  at < text.length && classOf(text.charCodeAt(at)) === Class.digit

/** Whether a letter stands there that has a small form and is not it. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const char = text.charAt(at)
  return char !== char.toLowerCase()
}

/** A figure with its unit stuck to it: "15bn", "5.5m", "100km". */
const FIGURE_OF_UNITS = /\d[\d.,]*(?=(?:bn|mn|m|tn|km|kg)(?![\p{L}\p{N}]))/uy

/**
 * Calls `found` for every word of a text in order: letters and digits with inner apostrophes, initials
 * ("U.S."), and numbers ("1,200.5"), without the unit stuck to them.
 */
export function scanWords(text: string, found: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length;) {
    const c = classOf(text.charCodeAt(at))
    if (c === Class.none) at++
    else {
      const end = c === Class.alone ? at + 1 : (c === Class.digit && figureEnd(text, at)) || wordEnd(text, at)
      found(at, end)
      at = end
    }
  }
}

/** Where a figure ends that has its unit stuck to it; 0 where there is none. */
function figureEnd(text: string, start: number): number {
  FIGURE_OF_UNITS.lastIndex = start
  return FIGURE_OF_UNITS.test(text) ? FIGURE_OF_UNITS.lastIndex : 0
}

function wordEnd(text: string, start: number): number {
  let at = start
  let initials = false
  for (;;) {
    while (at < text.length && isWordClass(classOf(text.charCodeAt(at)))) at++
    const joiner = at < text.length ? text.charCodeAt(at) : 0
    if (joiner !== QUOTE && joiner !== APOSTROPHE && joiner !== STOP && joiner !== COMMA) break
    if (!isWordAt(text, at + 1)) break
    const isFigure = isDigitAt(text, at - 1) && isDigitAt(text, at + 1)
    if (joiner === STOP && !isFigure && isInitial(text, start, at)) initials = true
    else if ((joiner === STOP || joiner === COMMA) && !isFigure) break
    at++
  }
  return initials && text.charCodeAt(at) === STOP ? at + 1 : at
}

/** Whether the letter before a full stop stands alone, and so does the one after it: "U.S". */
const isInitial = (text: string, start: number, stop: number): boolean =>
  (stop - 1 === start || text.charCodeAt(stop - 2) === STOP) && !isWordAt(text, stop + 2)
