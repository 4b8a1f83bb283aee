import type { Judged } from '../noise/region'
import type { NoiseClass } from '../source'
import { isDesk, isNameAlone, readByline, readPublished } from './byline'
import type { Dateline } from './datelines'
import { nameKey, readAgency, readOwner } from './outlet'
import type { Title } from './title'

/** Lines after the last paragraph in which the date of publication is looked for. */
const TAIL_REACH = 6

const FEED_TRAILER = /^The post .{5,200} appeared first on (.{2,60}?)\.?$/

type Classes = readonly (NoiseClass | null)[]

/** The site that the page's title or its copyright line names, or null ([M1]). */
export function readSite(lines: readonly Judged[], classes: Classes, title: Title | null): string | null {
  const owners = lines.filter((_, i) => classes[i] === 'copyright').map(({ text }) => readOwner(text))
  const named = lines.find((_, i) => classes[i] === 'site-name')
  const owner = owners.findLast((name) => name !== null && readAgency(name) === null)
  return title?.site ?? owner ?? named?.text.replace(/[\s|]+$/, '') ?? feedOf(lines)
}

/** "The post … appeared first on The Valley Post." */
function feedOf(lines: readonly Judged[]): string | null {
  const last = lines.findLast(({ text }) => text.length < 400 && FEED_TRAILER.test(text))
  return last === undefined ? null : (FEED_TRAILER.exec(last.text)?.[1] ?? null)
}

/** The lines that are nothing but the outlet's name. */
export function siteNames(lines: readonly Judged[], site: string | null): Judged[] {
  if (site === null) return []
  const key = nameKey(site)
  return lines.filter(
    ({ text, shape }) => shape.words <= 8 && text.length >= key.length && nameKey(text) === key
  )
}

/** The place that opens a paragraph or stands on a line of its own before one, or null ([M4]). */
export const readPlace = (
  lines: readonly Judged[],
  classes: Classes,
  dateline: Dateline | null
): string | null => dateline?.place ?? lines.find((_, i) => classes[i] === 'dateline')?.text ?? null

/** The agency that a credit line or the dateline names, or null ([M1]). */
export function readCredit(
  lines: readonly Judged[],
  classes: Classes,
  dateline: Dateline | null
): string | null {
  const credits = lines.filter((_, i) => classes[i] === 'agency-credit').map(({ text }) => text)
  const reported = dateline?.agency ?? null
  const known = [...credits, reported ?? ''].map(readAgency).find((name) => name !== null)
  return known ?? reported
}

/** The authors as the byline nearest to the first paragraph or, failing that, an agency's credit names them ([M2]). */
export function readAuthors(lines: readonly Judged[], classes: Classes, firstBody: number): string | null {
  const nearest = (wanted: NoiseClass): readonly Judged[] =>
    lines
      .filter((_, i) => classes[i] === wanted)
      .sort((a, b) => Math.abs(a.index - firstBody) - Math.abs(b.index - firstBody))
  const bylines = nearest('byline').map(
    ({ text }) => readByline(text) ?? (isNameAlone(text) && !isDesk(text) ? text : null)
  )
  const credits = nearest('agency-credit').map(({ text }) => readByline(text))
  return [...bylines, ...credits].find((name) => name !== null && readAgency(name) === null) ?? null
}

/** When the article says it was published, by its head before its tail, or null ([M3]). */
export function readDateOf(lines: readonly Judged[], classes: Classes, firstBody: number): string | null {
  const last = classes.lastIndexOf(null)
  return (
    readPublished(lines, classes, 0, firstBody) ?? readPublished(lines, classes, firstBody, last + TAIL_REACH)
  )
}
