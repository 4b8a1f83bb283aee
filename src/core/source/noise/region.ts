import { isProse } from '../line-shape'
import type { Line } from '../lines'
import type { Verdict } from './lexicon'

/** A line beside what its words give away. */
export interface Judged extends Line {
  readonly verdict: Verdict | null
}

/** First and last index of the lines that hold the article. */
export interface Region {
  readonly first: number
  readonly last: number
}

/** Words of one line that count at most: a page of conditions is one line long as well. */
const MOST_WORDS = 60
/** Under this many words a paragraph might be a teaser as well. */
const TEASER_WORDS = 25
const HEADING_COST = 2
const HEADLINE_COST = 4

/** The run of lines with the greatest sum of weights: words of prose against the cost of everything else ([N2]). */
export function findRegion(lines: readonly Judged[]): Region | null {
  let best: Region | null = null
  let bestSum = 0
  let sum = 0
  let first = 0
  lines.forEach((line, i) => {
    if (sum <= 0) {
      sum = 0
      first = i
    }
    sum += weigh(line, lines[i - 1], lines[i + 1])
    if (sum > bestSum) {
      bestSum = sum
      best = { first, last: i }
    }
  })
  return best
}

function weigh(line: Judged, before: Judged | undefined, after: Judged | undefined): number {
  if (line.verdict !== null) return -line.verdict.cost
  const { words } = line.shape
  if (!isProse(line.shape)) return words <= 3 ? -HEADING_COST : -HEADLINE_COST
  const gain = Math.min(words, MOST_WORDS)
  if (words >= TEASER_WORDS) return gain
  const alone = isLabel(before) && isLabel(after)
  return alone ? gain / 4 : gain / 2
}

/** A line beside which a short sentence is more likely a teaser than a paragraph. */
const isLabel = (line: Judged | undefined): boolean =>
  line !== undefined && (!isProse(line.shape) || line.verdict !== null)
