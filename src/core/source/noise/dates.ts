import { FOREIGN_MONTH, monthNumber } from '../months'
import type { Phrases } from './patterns'

/** A month's name, whole or short, in small letters. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'

// Case is ignored without the flag for Unicode, with which it takes five times as long.

/** "Sept. 7, 2013", "7 September 2013", "7. März 2013", "2013-09-07", "9/7/13", "07.09.2013"; groups: see `readDate`. */
const DATE = new RegExp(
  `\\b(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ?((?:19|20)\\d\\d)\\b` +
    `|\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[ -](?:of |de )?(${MONTH}|${FOREIGN_MONTH})\\.?,?[ -](?:del? )?((?:19|20)\\d\\d)\\b` +
    `|\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?)?` +
    `|\\b(\\d{1,2})([/.])(\\d{1,2})[/.]((?:20)?\\d\\d)\\b`,
  'i'
)

/** A line that ends with a date or a weekday. */
export const DATED_END = new RegExp(
  `(?:\\b(?:on )?${WEEKDAY}(?:,? (?:${MONTH}\\.? \\d{1,2}(?:, (?:19|20)\\d\\d)?|(?:morning|afternoon|evening|night)))?|\\b${MONTH}\\.? \\d{1,2}(?:, (?:19|20)\\d\\d)?|\\b(?:19|20)\\d\\d)[.)\\s]*$`,
  'i'
)
/** "…, Saturday, Sept. 7, 2013": how agencies date a picture; prose leaves out the weekday or the year. */
export const PICTURE_DATE: Phrases = {
  words: ' mon| tue| wed| thu| fri| sat| sun',
  pattern: new RegExp(
    `\\b(?:on )?${WEEKDAY},? (?:${MONTH}\\.? \\d{1,2}|\\d{1,2} ${MONTH}),? (?:19|20)\\d\\d\\b`,
    'i'
  )
}
/** "Headline - November 6, 2020": an entry of a list of posts; group 1 is the post. */
export const LISTED_DATE = new RegExp(
  `^(.{2,200}\\S)\\s[-–—|•·]\\s(?:${MONTH}\\.? \\d{1,2}, (?:19|20)\\d\\d|\\d{1,2} ${MONTH} (?:19|20)\\d\\d)$`,
  'i'
)

const AGO =
  /\b(?:\d+|an?|one|two|three) (?:second|minute|min|hour|hr|day|week|month|year)s? ago\b|\b(?:just now|yesterday|today)\b/i
const SHORT_DATE = new RegExp(`\\b${MONTH}\\.? \\d{1,2}\\b|\\b\\d{1,2} ${MONTH}\\b`, 'i')
const TIME =
  /\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\.?\b|\b\d{1,2}\s?h\s?\d{2}\b/gi
const AROUND = new RegExp(
  `\\b(?:published|updated|posted|modified|created|last|first|original(?:ly)?|date|on|at|by|of|the|time|edited|released|filed|est|edt|et|cst|cdt|ct|mst|pst|pdt|pt|gmt|utc|bst|cet|ist|aest|am|pm|a\\.m|p\\.m|min|mins|minutes?|read|eastern|local|${WEEKDAY})\\b\\.?`,
  'gi'
)
/** What else French, German, Spanish and Russian date lines hold. */
const AROUND_ABROAD =
  /(?<!\p{L})(?:publi[ée]e?|modifi[ée]|mise?|jour|le|à|a|las|veröffentlicht|aktualisiert|stand|uhr|am|um|vom|publicado|actualizado|el|опубликовано|обновлено|года?|в|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\p{L})\.?/giu
const STAMPED = /^\W*(?:last )?(?:updated|published|posted)\b.{0,12}\b\d{1,2}[:.]\d{2}\b/i
const MERIDIEM_END = /(?:^|[^.])[ap]\.m\.$/i
const LONGEST_TIMESTAMP = 20

/** Whether the line says when the article was published or changed and, beside perhaps a name, nothing else ([N7]). */
export function isTimestamp(text: string): boolean {
  if (text.length > 160 || /^[—―]/.test(text) || endsSentence(text)) return false
  if (text.split(/\s+/).length > LONGEST_TIMESTAMP) return false
  const dated = DATE.test(text)
  if (!dated && !AGO.test(text) && !SHORT_DATE.test(text) && !STAMPED.test(text)) return false
  let rest = text
  for (const known of [DATE, DATE, AGO, SHORT_DATE]) rest = rest.replace(known, ' ')
  const words =
    rest
      .replace(TIME, ' ')
      .replace(AROUND, ' ')
      .replace(AROUND_ABROAD, ' ')
      .match(/[\p{L}\d]+/gu) ?? []
  const small = words.filter((word) => word !== word.toUpperCase() && word === word.toLowerCase())
  return words.length <= (dated ? 4 : 1) && small.length <= 1
}

/** Whether a line ends as sentences and announcements do, and not with "a.m.". */
function endsSentence(text: string): boolean {
  const last = text.charAt(text.length - 1)
  return last === '.' ? !MERIDIEM_END.test(text.slice(-5)) : '!?:'.includes(last)
}

/** The date a line gives as ISO 8601, or null where there is none or its day and month could be swapped. */
export function readDate(text: string): string | null {
  const found = DATE.exec(text)
  if (found === null) return null
  const [
    ,
    month,
    day,
    year,
    day2,
    month2,
    year2,
    isoYear,
    isoMonth,
    isoDay,
    time,
    zone,
    a,
    mark,
    b,
    shortYear
  ] = found
  if (month !== undefined) return iso(year, monthNumber(month), day)
  if (month2 !== undefined) return iso(year2, monthNumber(month2), day2)
  if (isoYear !== undefined) {
    const date = iso(isoYear, Number(isoMonth), isoDay)
    return date === null || time === undefined ? date : `${date}T${time}${zone ?? ''}`
  }
  const full = shortYear !== undefined && shortYear.length === 2 ? `20${shortYear}` : shortYear
  const [first, second] = [Number(a), Number(b)]
  if (mark === '.' || first > 12) return iso(full, second, a)
  if (second > 12 || /\b(?:[ECMP][SD]?T)\b/.test(text)) return iso(full, first, b)
  return null
}

function iso(year: string | undefined, month: number, day: string | undefined): string | null {
  const date = Number(day)
  if (year === undefined || month < 1 || month > 12 || date < 1 || date > 31) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
