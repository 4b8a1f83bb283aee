import { datesIn } from '../../evidence/dates'
import type { Source } from '../../source/source'
import type { Point } from './point'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' '
)
const DATE = new RegExp(
  `\\b(?<last>[Ll]ast )?(?:(?<before>\\d{1,2}) )?(?<month>${MONTHS.join('|')})\\b(?: (?<after>\\d{1,2})\\b)?(?:,? (?<year>(?:19|20)\\d\\d)\\b)?`
)
const YEAR = /\b(?:in|since|of|early|late|mid|until|by|from)[ -](?<year>(?:19|20)\d\d)\b/
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`)

/** Years that stand for "last September", for a month of no year, and for no date but a day of the week. */
const LAST = 9996
const NO_YEAR = 9997
const NO_DATE = 9998

type Time = readonly [year: number, month: number, day: number, weekday: number]

/** Whether a point says when something happened. */
export const isDated = ({ evidence: [{ text }] }: Point): boolean =>
  DATE.test(text) || WEEKDAY.test(text) || YEAR.test(text)

/** Dated points in order of time, as far as their words and the dates of their articles tell. Rule [D7]. */
export function inTime(points: readonly Point[], sources: readonly Source[]): Point[] {
  const published = new Map(sources.map((source) => [source.id, source.published]))
  return points
    .map((point) => ({ point, time: timeOf(point, published.get(point.evidence[0].source) ?? null) }))
    .sort(({ time: a }, { time: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3])
    .map(({ point }) => point)
}

function timeOf({ evidence: [{ text }] }: Point, published: string | null): Time {
  const mentions = datesIn(text, { start: 0, end: text.length }, published)
  const known = mentions.find((m) => m.iso !== null && !m.relative) ?? mentions[0]
  if (known?.iso) {
    const [year = NO_DATE, month = 1, day = 0] = known.iso.split('-').map(Number)
    return [year, month - 1, day, 0]
  }
  const weekday = WEEKDAYS.indexOf(WEEKDAY.exec(text)?.[0] ?? '')
  const date = DATE.exec(text)?.groups
  if (date) {
    const year = date.year ? Number(date.year) : date.last ? LAST : NO_YEAR
    return [year, MONTHS.indexOf(date.month ?? ''), Number(date.before ?? date.after ?? 0), weekday]
  }
  const year = YEAR.exec(text)?.groups?.year
  return [year ? Number(year) : NO_DATE, 0, 0, weekday]
}
