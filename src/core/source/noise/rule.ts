import type { Line } from '../lines'
import type { NoiseClass } from '../source'

/** What a line's own words and look say about it. */
export interface Verdict {
  readonly class: NoiseClass
  /** How many words of body a line like this outweighs where the article's region is looked for. */
  readonly cost: number
}

/** Cost of what stands nowhere but around articles. */
export const SURE = 10

/** How one kind of noise is known by a line alone. */
export interface Rule extends Verdict {
  /** Longer lines are not of this kind. */
  readonly maxWords: number
  /** What a line of this kind has in it, as a `wordScan` takes it; left out where it may have anything. */
  readonly words?: string
  /** Whether a line with those words is of this kind; `small` gives its text in small letters. */
  readonly holds: (line: Line, small: () => string) => boolean
}
