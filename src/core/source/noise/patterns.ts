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
