/** What a character is to a line: numbers of bits, so that a line is gone through without a branch for each character. */
export const IN_WORD = 0
export const CAPITAL = 1
export const LETTER = 2
/** Of a script without spaces between words. */
export const UNSPACED = 3
/** Ends no word and begins none: an apostrophe. */
export const JOINING = 4
/** What separators are made of, in a row. */
export const RULE = 5
export const HYPHEN = 6
const KNOWN = 7

/** 1 where a character, or any character of a line, is of a kind, else 0. */
export const has = (kinds: number, kind: number): number => (kinds >> kind) & 1

const LETTERS = /[\p{L}\p{M}]/u

const known = new Uint8Array(0x10000)

/** The kinds of the character with a code; each character is looked into once. */
export const kindsOf = (code: number): number => known[code] || learn(code)

function learn(code: number): number {
  const kinds = [KNOWN, ...look(code)].reduce((bits, kind) => bits | (1 << kind), 0)
  known[code] = kinds
  return kinds
}

function look(code: number): number[] {
  const character = String.fromCharCode(code)
  if (character === "'" || character === '’') return [JOINING]
  if (character === '-') return [HYPHEN]
  if ('|*_=~•#'.includes(character)) return [RULE]
  if (character >= '0' && character <= '9') return [IN_WORD]
  if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff))
    return [UNSPACED, JOINING, LETTER]
  if (!LETTERS.test(character)) return []
  return character === character.toLowerCase() ? [IN_WORD, LETTER] : [IN_WORD, LETTER, CAPITAL]
}
