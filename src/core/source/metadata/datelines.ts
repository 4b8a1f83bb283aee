import { isCapitals } from '../line-shape'
import { readDate } from '../noise/dates'
import { FOREIGN_MONTH } from '../months'
import { STARTERS, TITLES } from '../sentence-words'
import type { Span } from '../span'
import { DATELINE_CITIES } from './dateline-cities'

export interface Dateline extends Span {
  readonly place: string | null
  /** The agency in brackets, or null. */
  readonly agency: string | null
  /** The day it gives with its year, as ISO 8601, or null. */
  readonly date: string | null
}

const AGENCY_NAME =
  /^(?:AP|Reuters|REUTERS|AFP|CNN|UPI|IANS|PTI|ANI|Xinhua|TASS|Bloomberg|DPA|dpa|EFE|KUNA|WAFA|AA|CBS|ABC|NBC|Sputnik|Interfax|VOA|BBC|RFE\/RL|Kyodo|Yonhap|ANSA|JTA|CP|PA|KNA|epd|KAP|APA|NTB|TT|BNS|PAP|CTK|MTI)$/
/** The same, or what looks like one. */
const KNOWN_AGENCY = new RegExp(
  `${AGENCY_NAME.source}|^(?:[A-Z]{2,6}|[A-Z][A-Za-z]+ (?:News|Press|Times|Post|Wire|Novosti))$`
)
const DASH = '(?:\\s*(?:--+|[–—])\\s*|\\s+[-_]\\s+|\\.-\\s?)'
const NEXT = '(?=["\'“‘«„(]?[\\p{Lu}\\d])'
const CAPITALS = "[A-Z][A-Z.'’-]*[A-Z](?: [A-Z][A-Z.'’-]*){0,3}"
const PLACE = "\\p{Lu}[\\p{L}.'’-]+(?:[ /](?:(?:da|de|do|del|es|of|am) )?\\p{Lu}[\\p{L}.'’-]*){0,3}"
const REGION = `(?:,\\s(?:${PLACE}|[A-Z]\\.(?:[A-Z]\\.)?)|\\s\\(${PLACE}\\))`
/** Short names of months that are written without a capital. */
const SHORT_MONTH =
  '(?:ene|feb|mar|abr|jun|jul|ago|sept?|oct|nov|dic|янв|фев|мар|апр|июн|июл|авг|сен|окт|ноя|дек)\\.?'
/** ", March 3", ", 3 March 2016", ", 3. März", ", le 3 mai 2021", ", 3 марта 2022 г.". */
const DATE = `(?:\\p{Lu}\\p{L}+\\.?\\s\\d{1,2}|(?:le\\s)?\\d{1,2}(?:er|\\.)?\\s(?:\\p{Lu}\\p{L}+|${FOREIGN_MONTH}|${SHORT_MONTH})|\\d{1,2}\\.\\d{1,2}\\.(?=\\d{4}))(?:,?\\s?\\d{4}(?:\\sг(?:\\.|ода))?)?(?!\\p{L})`
const DAY = `(?:[,.]\\s${DATE}|\\s\\(${DATE}\\))`
const NAME = "\\p{Lu}[\\p{L}/&'’-]*(?: \\p{Lu}[\\p{L}&'’-]*){0,2}|dpa|epd|[\\p{L}\\d]+\\.\\p{Ll}{2,4}"

/**
 * "MOSCOW--", "HAYWARD, Calif. (AP) —", "BERLIN, March 3 (Reuters) -", "Elazig (Turkey) (AFP) -", "Washington — ",
 * "LONDON--(BUSINESS WIRE)--", "OSLO (NTB): ". Groups: place, day, who reported.
 */
const WITH_DASH = new RegExp(
  `^(${PLACE}${REGION}{0,2}?)(${DAY})?(?:(?:,?\\s|--)\\((${NAME})\\))?(?:${DASH}|(?<=\\)):\\s)${NEXT}`,
  'u'
)
/** "Bonn (KNA) Ministers": an agency in brackets and no dash. Groups: place, day, agency. */
const WITHOUT_DASH = new RegExp(`^(${PLACE})(${DAY})?\\s\\((${NAME})\\)\\s${NEXT}`, 'u')
/** "MOSCOW, July 14. /TASS/. Russia", "Paris, France | AFP | Ministers": who reported, between bars. */
const BETWEEN_BARS = new RegExp(
  `^(${PLACE}${REGION}?)(${DAY})?\\.?\\s?(?:\\/([\\p{L}-]{2,20})\\/|\\|\\s?(${NAME})\\s?\\|)\\.?\\s(?:${DASH})?${NEXT}`,
  'u'
)
/** "ISLAMABAD: Ministers", "BEIRUT, Lebanon: ": only behind a known city, since speakers stand before a colon too. */
const WITH_COLON = new RegExp(`^((${PLACE})${REGION}?)(${DAY})?: ${NEXT}`, 'u')
/** "(Reuters) - ", "(CNN) — ", "/KNA/ ". */
const AGENCY_ALONE = new RegExp(`^(?:\\((${NAME}|[A-Z/]{2,8})\\)|/(${NAME})/)(?:${DASH}|\\s?)${NEXT}`, 'u')
/** "(Nairobi, March 14, 2024) – ", "(Nairobi) – ". */
const ALL_IN_BRACKETS = new RegExp(`^\\((${PLACE})(${DAY})?\\)${DASH}${NEXT}`, 'u')
/** "State Department(NEW YORK) – ": the place in brackets, behind a desk or caption stuck to it. */
const PLACE_IN_BRACKETS = new RegExp(`^(?:[\\p{L} .'’-]{2,40})?\\((${CAPITALS}${REGION}?)\\)${DASH}`, 'u')
/** "PARIS The": no dash at all. Group 3 is the next word. */
const BARE = new RegExp(
  `^(${CAPITALS}(?:, [A-Z][\\p{L}.]+)?)(?: \\((${NAME})\\))?\\s(?=["“‘]?(\\p{Lu}[\\p{L}.'’]*))`,
  'u'
)
const NOT_A_PLACE =
  /^(?:NATO|ISIS|ISIL|NASA|FBI|CIA|UNICEF|UNESCO|OPEC|ASEAN|AIDS|WATCH|UPDATE|BREAKING|NEW(?! [A-Z])|LIVE|VIDEO|OPINION|EXCLUSIVE|ANALYSIS|NOTE|PHOTOS?|MORE|READ|YES|NO|WHO|WHAT|WHY|HOW|ALSO|SEE|HERE|CORRECTION|CORRECTS|EMBARGO(?:ED)?|ADVISORY|URGENT|ALERT|FLASH|ADDS|EDITOR|Q|A|THE|AND|BUT|IF|COVID|BREXIT|POLL)\b/

/**
 * The dateline glued to the start of a paragraph, or null. `lead` says that the paragraph is one of the first, where
 * a place may stand without a dash ([F2], [F3]).
 */
export function readDateline(paragraph: string, start: number, lead: boolean): Dateline | null {
  const text = paragraph.slice(0, 120)
  return (SET_OFF.test(text) ? readSetOff(text, start, lead) : null) ?? (lead ? readBare(text, start) : null)
}

/** What stands behind the place in any dateline but a bare one. */
const SET_OFF = /[–—/|:)]|--|[-_](?<=[\s.][-_])\s/

function readSetOff(text: string, start: number, lead: boolean): Dateline | null {
  const [dashed = '', place = '', day, reporter] = WITH_DASH.exec(text) ?? []
  if (dashed !== '' && AGENCY_NAME.test(place)) return at(start, dashed, null, place)
  const reported = reporter !== undefined && isReporter(reporter, place, day)
  const speaks = dashed.endsWith(': ') && !DATELINE_CITIES.has(townOf(place).toUpperCase())
  if (dashed !== '' && !speaks && isPlace(place, reported, lead))
    return at(start, dashed, place, reporter ?? null, day)
  const [barred, before = null, on, slashed, piped] = BETWEEN_BARS.exec(text) ?? []
  if (barred !== undefined) return at(start, barred, before, slashed ?? piped ?? null, on)
  const [announced = '', where = '', city = '', when] = (lead ? WITH_COLON.exec(text) : null) ?? []
  if (DATELINE_CITIES.has(city.toUpperCase())) return at(start, announced, where, null, when)
  return /[(/]/.test(text) ? readBracketed(text, start, lead) : null
}

/** Datelines that only brackets set off. */
function readBracketed(text: string, start: number, lead: boolean): Dateline | null {
  const [undashed = '', town = '', day, known = ''] = WITHOUT_DASH.exec(text) ?? []
  if (lead && AGENCY_NAME.test(known) && !town.includes(' ')) return at(start, undashed, town, known, day)
  const [bracketed, inside = ''] = PLACE_IN_BRACKETS.exec(text) ?? []
  if (bracketed !== undefined && !KNOWN_AGENCY.test(inside)) return at(start, bracketed, inside, null)
  const [alone, round = '', slashed = round] = AGENCY_ALONE.exec(text) ?? []
  if (alone !== undefined && KNOWN_AGENCY.test(slashed)) return at(start, alone, null, slashed)
  const [whole, place = '', when] = ALL_IN_BRACKETS.exec(text) ?? []
  const isTown = when !== undefined || DATELINE_CITIES.has(place.toUpperCase())
  return lead && whole !== undefined && isTown ? at(start, whole, place, null, when) : null
}

/** A known agency, or any name in brackets behind a place in capitals or a day, as no sentence begins. */
const isReporter = (name: string, place: string, day: string | undefined): boolean =>
  KNOWN_AGENCY.test(name) || day !== undefined || isCapitals(townOf(place))

/** "DHAKA" of "DHAKA, Bangladesh". */
const townOf = (place: string): string => place.split(/[,(]/, 1)[0] ?? ''

/** A known city before any capital, another place in capitals before a word that opens sentences. */
function readBare(text: string, start: number): Dateline | null {
  if (!/^[A-Z][A-Z.'’-]/.test(text)) return null
  const city = [3, 2, 1].map((n) => text.split(' ', n).join(' ')).find((words) => DATELINE_CITIES.has(words))
  if (city !== undefined && /^ ["“‘]?\p{Lu}/u.test(text.slice(city.length)))
    return at(start, `${city} `, city, null)
  const [glued = '', place = '', agency = null, next = ''] = BARE.exec(text) ?? []
  if (place.length < 4 || NOT_A_PLACE.test(place) || !STARTERS.has(next.toLowerCase())) return null
  return at(start, glued, place, agency)
}

/** In capitals anywhere, in small letters only where the article begins or an agency follows. */
function isPlace(place: string, hasAgency: boolean, lead: boolean): boolean {
  if (DATELINE_CITIES.has(place.toUpperCase())) return lead || hasAgency
  if (NOT_A_PLACE.test(place) || TITLES.has(place.split(/[. ]/, 1)[0]?.toLowerCase() ?? '')) return false
  if (/^[\p{Lu}.'’ -]{4,}(?:,|$)/u.test(place)) return lead || hasAgency
  return (
    hasAgency ||
    (lead &&
      place.split(' ').length <= 4 &&
      !/ \p{Ll}/u.test(place) &&
      !/^(?:The|A|An|But|And|So|Then|Still|Yes|No|Not)\b/.test(place))
  )
}

const at = (
  start: number,
  glued: string,
  place: string | null,
  agency: string | null,
  day?: string
): Dateline => ({
  start,
  end: start + glued.length,
  place,
  agency: agency !== null && NOT_A_PLACE.test(agency) ? null : agency,
  date: day === undefined ? null : readDate(day)
})
