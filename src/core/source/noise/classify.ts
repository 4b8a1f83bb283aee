import { isProse, isTitleCase } from '../line-shape'
import type { NoiseClass } from '../source'
import { SURE } from './rule'
import {
  classAuthorNotes,
  classBullets,
  classBylines,
  classLists,
  classStrays,
  classTrailers
} from './neighbours'
import { HARD_END, type Judged, type Region } from './region'

/** Lines of furniture that make the head or the tail of a text a page's rather than an article's. */
const ENOUGH_FURNITURE = 5
/** The same for its sentences: so much that they are more likely teasers and notices than the article's own. */
const PAGE_FURNITURE = 20

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
