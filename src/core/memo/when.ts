import { formatDate } from './dates'
import type { Template } from '../template/template'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]
const month = `(?<month>${MONTHS.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?`
const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?'
const year = '(?<year>(?:19|20)\\d\\d)'

/** Ways a date is written, from the most precise to the least; the first that is found counts. [M13] */
const FORMS: readonly RegExp[] = [
  new RegExp(`\\b${year}-(?<number>\\d\\d)-${day}\\b`),
  new RegExp(`\\b${month}\\s+${day},?\\s+${year}\\b`),
  new RegExp(`\\b${day}\\s+${month},?\\s+${year}\\b`),
  new RegExp(`\\b${month}\\s+${day}\\b(?!\\s*,?\\s*\\d)`),
  new RegExp(`\\b${day}\\s+${month}(?!\\w)`),
  new RegExp(`\\b${month},?\\s+${year}\\b`)
]

/** What words without a date say of the time, kept as they are; the first in the text counts. */
const LOOSE: readonly RegExp[] = [
  /\b(?:early|mid|late)[- ](?:19|20)\d\d\b/i,
  new RegExp(`\\b(?:last|next|this|since|in|early|late)\\s+${month}`),
  /\b(?:in|since|by)\s+(?:19|20)\d\d\b/,
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?\b/,
  /\b(?:earlier )?(?:last|next|this)\s+(?:week|month|year)\b/i
]

/**
 * When something happened, by the words that tell of it: a date as precise as they give it, "13 July, year not
 * given", or their own words in quotation marks; null where they do not say.
 */
export function whenIn(
  words: string,
  { language, dates }: Pick<Template, 'language' | 'dates'>
): string | null {
  for (const form of FORMS) {
    const found = form.exec(words)?.groups
    if (!found) continue
    const number = found['number'] ? Number(found['number']) : monthNumber(found['month'] ?? '')
    if (number < 1 || number > 12 || Number(found['day'] ?? 1) > 31) continue
    const parts = [found['year'] ?? NO_YEAR, number, found['day']]
    const iso = parts.flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-')
    return withoutYear(formatDate(iso, language, found['year'] ? dates : 'long'))
  }
  const loose = LOOSE.map((form) => form.exec(words))
    .filter((found) => found !== null)
    .sort((a, b) => a.index - b.index)[0]
  return loose ? `“${loose[0].replace(/\.$/, '')}”` : null
}

/** Stands for a year that is not given while a date is set, and is taken out again. */
const NO_YEAR = '9999'
const withoutYear = (date: string): string =>
  date.includes(NO_YEAR) ? `${date.replace(/,?(?: de)? ?9999/, '')}, year not given` : date

const monthNumber = (name: string): number =>
  MONTHS.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1
