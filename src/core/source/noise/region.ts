import { isProse } from '../line-shape'
import type { Line } from '../lines'
import { keyOpening, titleKey } from '../metadata/title-key'
import type { NoiseClass } from '../source'
import type { Verdict } from './rule'

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
/** A paragraph between two labels counts for one word in so many. */
const TEASER_SHARE = 8
const HEADING_COST = 2
const HEADLINE_COST = 4
/** Words that make a run long enough to be an article, however short. */
const SHORTEST_ARTICLE = 40
/** What a heading like "Comments" costs and more: no article goes on behind it. */
export const HARD_END = 80

interface Run extends Region {
  readonly sum: number
}

/**
 * The lines that hold the article: the run with the greatest sum of weights, words of prose against the cost of
 * everything else. It is looked for behind the page's own title where that is repeated, and the readers'
 * comments are left aside where an article stands before them ([N2]).
 */
export function findRegion(lines: readonly Judged[]): Region | null {
  const anchor = repeatedTitle(lines)
  const behind = bestRun(lines, anchor + 1, lines.length)
  const whole = behind === null || behind.sum < SHORTEST_ARTICLE ? bestRun(lines, 0, lines.length) : behind
  if (whole === null) return null
  const from = whole === behind ? anchor + 1 : 0
  const end = lines.findIndex(
    ({ index, verdict }) => index >= from && verdict !== null && verdict.cost >= HARD_END
  )
  const before = end < 0 || end > whole.first ? null : bestRun(lines, from, end)
  return before !== null && before.sum >= SHORTEST_ARTICLE ? before : whole
}

/** The line below the first that says again what the first one, the page's own title, says. */
function repeatedTitle(lines: readonly Judged[]): number {
  const title = titleKey(lines[0]?.text ?? '')
  if (title.length < 12) return -1
  const opening = keyOpening(title)
  const mayRepeat = ({ index, text }: Judged): boolean =>
    index > 0 && text.length >= title.length && text.length < 400 && keyOpening(text) === opening
  return lines.findIndex((line) => mayRepeat(line) && titleKey(line.text) === title)
}

function bestRun(lines: readonly Judged[], from: number, to: number): Run | null {
  let best: Run | null = null
  let sum = 0
  let first = from
  for (let i = from; i < to; i++) {
    const line = lines[i]
    if (line === undefined) break
    if (sum <= 0) {
      sum = 0
      first = i
    }
    sum += weigh(line, lines[i - 1], lines[i + 1])
    if (sum > (best?.sum ?? 0)) best = { first, last: i, sum }
  }
  return best
}

function weigh(line: Judged, before: Judged | undefined, after: Judged | undefined): number {
  if (line.verdict !== null) return -line.verdict.cost
  const { words } = line.shape
  if (!isProse(line.shape)) return words <= 3 ? -HEADING_COST : -HEADLINE_COST
  const gain = Math.min(words, MOST_WORDS)
  if (isLabel(before) && isLabel(after)) return gain / TEASER_SHARE
  return gain
}

/** A heading that counts belongs to the article. */
const LIST_ENTRY = /^\(?\d{1,2}[.)]\s/
const OF_TEASERS: ReadonlySet<NoiseClass> = new Set(['byline', 'timestamp', 'author-note'])

/** A line between two of which a paragraph is more likely a teaser: a headline, a byline, a date. */
const isLabel = (line: Judged | undefined): boolean =>
  line !== undefined &&
  (line.verdict === null
    ? !isProse(line.shape) && !LIST_ENTRY.test(line.text)
    : OF_TEASERS.has(line.verdict.class))
