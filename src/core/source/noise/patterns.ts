/*
 * How the lines around an article begin or read, on any site: page-patterns.ts, furniture-patterns.ts and
 * credit-patterns.ts. They are tested on text in small letters, which is several times faster than ignoring case,
 * and no repetition in them can be read in two ways.
 */

/** A line that is one of these and nothing else, but for marks around it. */
export const whole = (alternatives: readonly string[]): RegExp =>
  new RegExp(`^[\\s>»›•*\\-–—|#]*(?:${alternatives.join('|')})[\\s:.!?»›>|…+×*\\-–—]*$`)

/** A line that begins with one of these. */
export const opening = (alternatives: readonly string[]): RegExp =>
  new RegExp(`^[\\s>»›•*\\-–—|([]*(?:${alternatives.join('|')})`)

/** A pattern and the words, as a `wordScan` takes them, without one of which nothing matches it. */
export interface Phrases {
  readonly words: string
  readonly pattern: RegExp
}

/** What may stand in a long line: each alternative behind the words without one of which it cannot match. */
export const phrases = (alternatives: readonly (readonly [string, string])[], flags = ''): Phrases => ({
  words: alternatives.map(([words]) => words).join('|'),
  pattern: new RegExp(alternatives.map(([, pattern]) => pattern).join('|'), flags)
})
