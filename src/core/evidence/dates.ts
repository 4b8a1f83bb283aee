import { FOREIGN_MONTH, monthNumber } from '../source/months'
import type { Span } from '../source/span'

/** A point in time as a text gives it. `iso` is as precise as can be known ("2016-07-14", "2016-07", "2014"), or null. */
export interface DateMention extends Span {
  readonly iso: string | null
  /** Read from the article's own date rather than written out. */
  readonly relative: boolean
}

/** The days of the week in English, German, French, Spanish, Italian and Russian (as in "on Friday"), Sunday first. */
const DAYS = [
  'Sunday Sonntag dimanche domingo domenica воскресенье',
  'Monday Montag lundi lunes lunedì понедельник',
  'Tuesday Dienstag mardi martes martedì вторник',
  'Wednesday Mittwoch mercredi miércoles mercoledì среду',
  'Thursday Donnerstag jeudi jueves giovedì четверг',
  'Friday Freitag vendredi viernes venerdì пятницу',
  'Saturday Samstag Sonnabend samedi sábado sabato субботу'
].map((names) => names.split(' '))
const MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'
const ABROAD = `(?:${FOREIGN_MONTH})`
/** Most places lie inside a word: that a plain letter stands before them is asked first, because it is the quicker question. */
const DATE = new RegExp(
  `(?<![A-Za-z\\d])(?<![\\p{L}\\p{N}])(?:${[
    `(?<m1>${MONTH}) (?<d1>[0-3]?\\d)(?:st|nd|rd|th)?\\b(?:,? (?<y1>(?:19|20)\\d\\d)\\b)?`,
    `(?<d2>[0-3]?\\d)(?:st|nd|rd|th|er|\\.|º)? (?:de )?(?<m2>${MONTH}|${ABROAD})(?!\\p{L})(?: (?:del? )?(?<y2>(?:19|20)\\d\\d)\\b)?`,
    `(?<m5>${ABROAD}) (?:del? )?(?<y5>(?:19|20)\\d\\d)\\b`,
    `(?<when>last|next|this|in|since) (?<m3>${MONTH})(?![\\p{L}\\p{N}])(?:,? (?<y3>(?:19|20)\\d\\d)\\b)?`,
    '(?<iso>(?:19|20)\\d\\d-[01]\\d-[0-3]\\d)\\b',
    '(?:in|since|by|until|mid-|early|late) ?(?<y4>(?:19|20)\\d\\d)\\b',
    `(?<next>next |last )?(?<day>${DAYS.flat().join('|')})(?!\\p{L})`,
    '(?<word>today|yesterday|tomorrow|tonight)\\b',
    '(?<step>last|next|this) (?<unit>week|month|year)\\b'
  ].join('|')})`,
  'gu'
)
const DAY_MS = 86_400_000
/** What no date is without: a year, the name of a month or day, or a word that counts from today. */
const PART_OF_DATE = new RegExp(
  `(?:19|20)\\d\\d|(?:Mar|${MONTH}|${FOREIGN_MONTH}|${DAYS.flat().join('|')})(?!\\p{L})|` +
    '\\b(?:today|yesterday|tomorrow|tonight|week|month|year)\\b',
  'u'
)

/** Whether a word, as it is written, may be part of a date: a sentence without such a word gives none. */
export const isDated = (written: string): boolean => PART_OF_DATE.test(written)

/** Whether a stretch of text gives a date. */
export function givesDate(text: string, { start, end }: Span): boolean {
  DATE.lastIndex = 0
  return DATE.test(text.slice(start, end))
}

/** The dates a stretch of text gives, in order; relative ones are read from `published` (ISO) and else left open. */
export function datesIn(text: string, within: Span, published: string | null): DateMention[] {
  const base = published === null ? NaN : Date.parse(published.slice(0, 10))
  const found: DateMention[] = []
  const part = text.slice(within.start, within.end)
  DATE.lastIndex = 0
  for (let match = DATE.exec(part); match !== null; match = DATE.exec(part)) {
    const start = within.start + match.index
    const groups = match.groups ?? {}
    const full = groups['iso'] ?? written(groups)
    const iso = full ?? relative(groups, base)
    found.push({ start, end: start + match[0].length, iso, relative: full === null })
  }
  return found
}

type Groups = Readonly<Record<string, string | undefined>>
const pad = (n: number | string): string => String(n).padStart(2, '0')
const monthOf = (g: Groups): number => monthNumber(g['m1'] ?? g['m2'] ?? g['m3'] ?? g['m5'] ?? '')

/** A date with its year written out. */
function written(g: Groups): string | null {
  const year = g['y1'] ?? g['y2'] ?? g['y3'] ?? g['y4'] ?? g['y5']
  if (year === undefined) return null
  const month = monthOf(g)
  const day = g['d1'] ?? g['d2']
  if (month === 0) return year
  return day === undefined ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`
}

function relative(g: Groups, base: number): string | null {
  if (Number.isNaN(base)) return null
  const today = new Date(base)
  const month = monthOf(g)
  if (month > 0) return nearestMonth(g, today, month)
  if (g['day']) return weekday(g, today)
  const steps: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }
  const word = g['word']
  if (word !== undefined) return isoDay(base + (steps[word.toLowerCase()] ?? 0) * DAY_MS)
  const step = g['step'] === 'last' ? -1 : g['step'] === 'next' ? 1 : 0
  if (g['unit'] === 'year') return String(today.getUTCFullYear() + step)
  if (g['unit'] === 'month')
    return isoDay(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + step, 1)).slice(0, 7)
  return null
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** A month without a year: the last one that was, or with "next" the first to come. */
function nearestMonth(g: Groups, today: Date, month: number): string {
  const now = today.getUTCMonth() + 1
  const year = today.getUTCFullYear()
  const past = g['when'] === 'last' ? month >= now : month > now + 1
  const shifted = g['when'] === 'next' ? (month > now ? year : year + 1) : past ? year - 1 : year
  const day = g['d1'] ?? g['d2']
  return day === undefined
    ? `${String(shifted)}-${pad(month)}`
    : `${String(shifted)}-${pad(month)}-${pad(day)}`
}

/** News copy names the days around its own: the last such day up to today, or with "next" the first after it. */
function weekday(g: Groups, today: Date): string {
  const back = (today.getUTCDay() - DAYS.findIndex((names) => names.includes(g['day'] ?? '')) + 7) % 7
  const shift = g['next'] === 'next ' ? 7 - back : g['next'] === 'last ' && back === 0 ? -7 : -back
  return isoDay(today.getTime() + shift * DAY_MS)
}
