import { isCapitals, isProse } from '../line-shape'
import { isAuthorNote, isNameAlone } from '../metadata/byline'
import type { NoiseClass } from '../source'
import { SURE, type Verdict } from './rule'
import type { Judged, Region } from './region'

/** The class of each line so far; the functions here fill in what a line's neighbours say. */
type Classes = (NoiseClass | null)[]

/** Headlines that a heading like "Related" can stand over. */
const LONGEST_LIST = 8
/** Words of the shortest of them; what is shorter may be a heading inside the article. */
const SHORTEST_ENTRY = 3
/** Lines before the first paragraph in which a bare name is taken for the author's. */
const BYLINE_REACH = 8
const LONGEST_NOTE = 60
/** Sentences that make an article real enough to say where it ends. */
const ENOUGH_PROSE = 5
/** Words of the longest headline behind it; what is longer may be a sentence that was cut off. */
const LONGEST_TRAILER = 14
/** Words of a headline that is longer than subheadings are, and no sentence cut off. */
const SHORTEST_STRAY = 7
const LONGEST_STRAY = 16
/** Strays to a paragraph: more of them are a list or a table. */
const FEW = 0.3
const LISTED = /^(?:[-–—•*▪◦>]|\(?\d{1,2}[.)])\s?\S/

/** Headlines under a heading like "Related", points under "Highlights" go with it, up to the next sentence. */
export function classLists(lines: readonly Judged[], classes: Classes): void {
  let list: NoiseClass | null = null
  let left = 0
  const last = lines.findLastIndex(
    ({ verdict, shape, text }) => verdict === null && isProse(shape) && !isQuestion(text)
  )
  lines.forEach(({ verdict, shape, text }, i) => {
    if (verdict !== null) {
      if (!isListHeading(verdict)) return
      list = verdict.class
      left = LONGEST_LIST
    } else if (
      left > 0 &&
      (!isProse(shape) || (i > last && isQuestion(text))) &&
      shape.words >= SHORTEST_ENTRY
    ) {
      classes[i] = list
      left--
    } else left = 0
  })
}

/** A headline may ask; behind the last sentence of the text it is no question of the article's. */
const isQuestion = (text: string): boolean => /^[^.?!]{8,120}\?$/.test(text)

const isListHeading = (verdict: Verdict): boolean =>
  verdict.class === 'digest' || (verdict.class === 'related-trailer' && verdict.cost >= SURE)

/** A bullet on a line of its own belongs to the entry below it. */
export function classBullets(lines: readonly Judged[], classes: Classes): void {
  lines.forEach(({ text }, i) => {
    if (/^[-–—*•·>]$/.test(text) && classes[i + 1] === 'navigation-list') classes[i] = 'navigation-list'
  })
}

/** A name on a line of its own, beside a byline or a date shortly before the article, is a byline. */
export function classBylines(lines: readonly Judged[], classes: Classes, head: Region): void {
  const isDated = (i: number): boolean => classes[i] === 'timestamp' || classes[i] === 'byline'
  for (const { index, text } of lines.slice(Math.max(head.first, head.last - BYLINE_REACH), head.last + 1))
    if (classes[index] === null && isNameAlone(text) && (isDated(index - 1) || isDated(index + 1)))
      classes[index] = 'byline'
}

/** Who the author is stands in the last lines: "Jane Doe is a reporter in Berlin." */
export function classAuthorNotes(lines: readonly Judged[], classes: Classes): void {
  const kept = lines.filter(({ index }) => classes[index] === null)
  if (kept.length < 4) return
  for (const { index, text, shape } of kept.slice(-2))
    if (shape.words <= LONGEST_NOTE && isAuthorNote(text)) classes[index] = 'author-note'
}

/** Behind the last sentence of a real article, headlines and labels are links, unless a list was announced. */
export function classTrailers(lines: readonly Judged[], classes: Classes): void {
  const isKept = ({ index }: Judged): boolean => classes[index] === null
  const prose = lines.filter((line) => isKept(line) && isProse(line.shape))
  const last = prose.at(-1)
  if (last === undefined || prose.length < ENOUGH_PROSE || last.shape.ending === 'colon') return
  for (const line of lines.slice(last.index + 1)) {
    if (line.shape.ending !== 'open' || LISTED.test(line.text)) return
    if (isKept(line) && line.shape.words <= LONGEST_TRAILER) classes[line.index] = 'related-trailer'
  }
}

/** Among paragraphs that all end in a stop, a headline of some length is a link to another article. */
export function classStrays(lines: readonly Judged[], classes: Classes): void {
  const kept = lines.filter(({ index }) => classes[index] === null)
  const prose = kept.filter(({ shape }) => isProse(shape)).length
  const strays = kept.filter((line, i) => isHeadline(line) && kept[i - 1]?.shape.ending === 'stop')
  for (const { index, text } of strays)
    if (isCapitals(text) || (prose >= ENOUGH_PROSE && strays.length <= prose * FEW))
      classes[index] = 'related-trailer'
}

const isHeadline = ({ text, shape }: Judged): boolean =>
  shape.ending === 'open' &&
  shape.words >= SHORTEST_STRAY &&
  shape.words <= LONGEST_STRAY &&
  !LISTED.test(text) &&
  /^["'“‘]?\p{Lu}/u.test(text)
