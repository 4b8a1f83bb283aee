import type { Point } from './point'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' '
)
const DATE = new RegExp(
  `\\b(?:(?<day>\\d{1,2}) )?(?<month>${MONTHS.join('|')})(?: (?<after>\\d{1,2})\\b)?(?:,? (?<year>(?:19|20)\\d\\d)\\b)?`,
  'u'
)
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Whether a point says when something happened. */
export const isDated = ({ evidence: [{ text }] }: Point): boolean => DATE.test(text) || WEEKDAY.test(text)

/** Dated points in order of time as far as their words tell: by month and day, then by day of the week. Rule [D7]. */
export function inTime(points: readonly Point[]): Point[] {
  return [...points].sort((a, b) => {
    const [x, y] = [timeOf(a), timeOf(b)]
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2] || x[3] - y[3]
  })
}

/** Year, month, day, weekday; what is not known sorts after what is. */
function timeOf({ evidence: [{ text }] }: Point): readonly [number, number, number, number] {
  const found = DATE.exec(text)?.groups
  const weekday = WEEKDAYS.indexOf(WEEKDAY.exec(text)?.[0] ?? '')
  if (!found) return [9999, 99, 99, weekday]
  const month = MONTHS.indexOf(found['month'] ?? '')
  return [Number(found['year'] ?? 9998), month, Number(found['day'] ?? found['after'] ?? 0), weekday]
}
