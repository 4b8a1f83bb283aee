import { isCapitals, isProse, isTitleCase } from '../line-shape'
import type { Line } from '../lines'
import { isAuthorNote, isNameAlone, isNameAndRole } from '../metadata/byline'
import type { NoiseClass } from '../source'
import { isCaption } from './captions'
import { isTimestamp, LISTED_DATE } from './dates'
import { readCapitals, readVerdict, type Verdict } from './lexicon'
import { HARD_END, type Judged, type Region } from './region'

/** Lines of furniture that make the head or the tail of a text a page's rather than an article's. */
const ENOUGH_FURNITURE = 5
/** The same for its sentences: so much that they are more likely teasers and notices than the article's own. */
const PAGE_FURNITURE = 20
/** Headlines that a heading like "Related" can stand over. */
const LONGEST_LIST = 8
/** Words of the shortest of them; what is shorter may be a heading inside the article. */
const SHORTEST_ENTRY = 3
/** Cost of what stands nowhere but around articles. */
const SURE = 10
/** Longer lines are judged by nothing but their place: no rule speaks of them. */
const LONGEST_JUDGED = 1500
const LONGEST_NOTE = 60
/** Sentences that make an article real enough to say where it ends. */
const ENOUGH_PROSE = 5
/** Words of the longest headline behind it; what is longer may be a sentence that was cut off. */
const LONGEST_TRAILER = 14
const LISTED = /^(?:[-–—•*▪◦>]|\(?\d{1,2}[.)])\s?\S/
/** Words of a headline that is longer than subheadings are, and no sentence cut off. */
const SHORTEST_STRAY = 7
const LONGEST_STRAY = 16
/** Strays to a paragraph: more of them are a list or a table. */
const FEW = 0.3
/** Lines before the first paragraph in which a bare name is taken for the author's. */
const BYLINE_REACH = 8

/** What the line's own words and look say, before its neighbours are asked ([N1]). */
export function judgeLine(line: Line): Judged {
  const { start, end, index, text, shape, afterBlank } = line
  const verdict = text.length > LONGEST_JUDGED ? null : verdictOf(line)
  return { start, end, index, text, shape, afterBlank, verdict }
}

function verdictOf(line: Line): Verdict | null {
  const { text, shape } = line
  if (isNameAndRole(text)) return { class: 'byline', cost: 2 }
  const named = readCapitals(line)
  if (named !== null) return named
  if (shape.words <= 30 && isListedPost(text)) return { class: 'navigation-list', cost: 4 }
  if (isTimestamp(text)) return { class: 'timestamp', cost: 3 }
  const verdict = readVerdict(line)
  if (verdict !== null) return verdict
  if (isCaption(line)) return { class: 'photo-caption', cost: 2 }
  if (isShouted(line)) return { class: 'related-trailer', cost: 4 }
  if (isTruncated(line)) return { class: 'truncated-teaser', cost: 3 }
  return null
}

/** "Ten hats - May 9, 2018", but not "Jane Doe - May 9, 2018" or "Updated - May 9, 2018". */
function isListedPost(text: string): boolean {
  const post = LISTED_DATE.exec(text)?.[1] ?? ''
  return post.includes(' ') && !isNameAlone(post) && !/^(?:last )?(?:updated|published|posted)\b/i.test(post)
}

/** A whole headline in capitals between paragraphs is a link to another article. */
const isShouted = ({ text, shape }: Line): boolean =>
  shape.words >= 7 && shape.words <= 30 && shape.ending === 'open' && isCapitals(text)

/** Cut off in the middle of a phrase: "The Secretary of State, appointed by…" */
const isTruncated = ({ text, shape }: Line): boolean =>
  shape.ending === 'ellipsis' &&
  shape.words <= 40 &&
  /\b(?:a|an|the|of|by|to|in|on|at|for|from|with|and|or|but|as|that|which|who|is|was|are|were|has|have|had|will|its|his|her|their)\s?(?:…|\.{3,})$/i.test(
    text
  )

/** The class of noise of every line, or null for the article's own; the title's line is never noise ([N3] to [N5], [N9] to [N12]). */
export function classify(
  lines: readonly Judged[],
  region: Region | null,
  title: number | null
): (NoiseClass | null)[] {
  const classes = lines.map((line) => line.verdict?.class ?? null)
  classLists(lines, classes)
  classBullets(lines, classes)
  classBylines(lines, classes, { first: title ?? 0, last: (region?.first ?? lines.length) - 1 })
  if (region !== null) {
    if (title !== null) classBefore(lines, classes, title)
    classEdge(lines, classes, { first: 0, last: region.first - 1 })
    classEdge(lines, classes, { first: region.last + 1, last: lines.length - 1 })
  }
  classAuthorNotes(lines, classes)
  classTrailers(lines, classes)
  classStrays(lines, classes)
  if (title !== null) classes[title] = null
  return classes
}

/** Headlines under a heading like "Related", points under "Highlights" go with it, up to the next sentence. */
function classLists(lines: readonly Judged[], classes: (NoiseClass | null)[]): void {
  let list: NoiseClass | null = null
  let left = 0
  lines.forEach(({ verdict, shape }, i) => {
    if (verdict !== null) {
      if (!isListHeading(verdict)) return
      list = verdict.class
      left = LONGEST_LIST
    } else if (left > 0 && !isProse(shape) && shape.words >= SHORTEST_ENTRY) {
      classes[i] = list
      left--
    } else left = 0
  })
}

const isListHeading = (verdict: Verdict): boolean =>
  verdict.class === 'digest' || (verdict.class === 'related-trailer' && verdict.cost >= SURE)

/** A bullet on a line of its own belongs to the entry below it. */
function classBullets(lines: readonly Judged[], classes: (NoiseClass | null)[]): void {
  lines.forEach(({ text }, i) => {
    if (/^[-–—*•·>]$/.test(text) && classes[i + 1] === 'navigation-list') classes[i] = 'navigation-list'
  })
}

/** A name on a line of its own, beside a byline or a date shortly before the article, is a byline. */
function classBylines(lines: readonly Judged[], classes: (NoiseClass | null)[], head: Region): void {
  const isDated = (i: number): boolean => classes[i] === 'timestamp' || classes[i] === 'byline'
  for (const { index, text } of lines.slice(Math.max(head.first, head.last - BYLINE_REACH), head.last + 1))
    if (classes[index] === null && isNameAlone(text) && (isDated(index - 1) || isDated(index + 1)))
      classes[index] = 'byline'
}

/** Who the author is stands in the last lines: "Jane Doe is a reporter in Berlin." */
function classAuthorNotes(lines: readonly Judged[], classes: (NoiseClass | null)[]): void {
  const kept = lines.filter(({ index }) => classes[index] === null)
  if (kept.length < 4) return
  for (const { index, text, shape } of kept.slice(-2))
    if (shape.words <= LONGEST_NOTE && isAuthorNote(text)) classes[index] = 'author-note'
}

/** Behind the last sentence of a real article, headlines and labels are links, unless a list was announced. */
function classTrailers(lines: readonly Judged[], classes: (NoiseClass | null)[]): void {
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
function classStrays(lines: readonly Judged[], classes: (NoiseClass | null)[]): void {
  const kept = lines.filter(({ index }) => classes[index] === null)
  const strays = kept.filter(
    ({ text, shape }, i) =>
      i > 0 &&
      shape.ending === 'open' &&
      shape.words >= SHORTEST_STRAY &&
      shape.words <= LONGEST_STRAY &&
      !LISTED.test(text) &&
      /^["'“‘]?\p{Lu}/u.test(text) &&
      kept[i - 1]?.shape.ending === 'stop'
  )
  const prose = kept.filter(({ shape }) => isProse(shape)).length
  if (prose >= ENOUGH_PROSE && strays.length <= prose * FEW)
    for (const { index } of strays) classes[index] = 'related-trailer'
}

/** Labels above the title belong to the site. */
function classBefore(lines: readonly Judged[], classes: (NoiseClass | null)[], title: number): void {
  for (const { index, shape } of lines.slice(0, title))
    if (!isProse(shape) && shape.words <= 6) classes[index] ??= 'navigation-list'
}

/**
 * Before and after the article, labels and headlines go where furniture outweighs sentences: known furniture counts
 * double, labels and, behind the article, headlines once. Sentences go with them only where it is a page's worth.
 */
function classEdge(lines: readonly Judged[], classes: (NoiseClass | null)[], { first, last }: Region): void {
  const zone = lines.slice(first, last + 1)
  const isTail = first > 0
  let furniture = 0
  let sentences = 0
  for (const { verdict, shape } of zone) {
    if (verdict !== null) furniture += verdict.cost >= SURE ? ENOUGH_FURNITURE : 2
    else if (isProse(shape)) sentences++
    else if (shape.words <= 3 || (isTail && isTitleCase(shape))) furniture++
  }
  const end = zone.find(({ verdict }) => verdict !== null && verdict.cost >= HARD_END)
  if (isTail && end !== undefined)
    for (const { index } of lines.slice(end.index)) classes[index] ??= 'site-furniture'
  if (furniture < ENOUGH_FURNITURE || furniture < sentences) return
  const isPage = furniture >= PAGE_FURNITURE
  for (const { index, shape } of zone)
    if (isPage || !isProse(shape))
      classes[index] ??= isTail || isProse(shape) ? 'site-furniture' : 'navigation-list'
}
