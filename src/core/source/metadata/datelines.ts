import { STARTERS, TITLES } from '../sentence-words'
import type { Span } from '../span'
import { DATELINE_CITIES } from './dateline-cities'

export interface Dateline extends Span {
  readonly place: string | null
  /** The agency in brackets, or null. */
  readonly agency: string | null
}

const AGENCY =
  '(?:AP|Reuters|REUTERS|AFP|CNN|UPI|IANS|PTI|ANI|Xinhua|TASS|Bloomberg|DPA|dpa|EFE|KUNA|WAFA|AA|CBS|ABC|NBC|Sputnik|Interfax|VOA|BBC|RFE/RL|Kyodo|Yonhap|ANSA|JTA|CP|PA|[A-Z]{2,6}|[A-Z][A-Za-z]+ (?:News|Press|Times|Post|Wire))'
const IS_AGENCY = new RegExp(`^${AGENCY}$`)
const DASH = '(?:\\s*(?:--+|[–—])\\s*|\\s+-\\s+)'
const CAPITALS = "[A-Z][A-Z.'’-]*[A-Z](?: [A-Z][A-Z.'’-]*){0,3}"
const PLACE = "[A-Z][\\p{L}.'’-]+(?: [A-Z][\\p{L}.'’-]*){0,3}"
const REGION = `(?:,\\s(?:${PLACE}|[A-Z]\\.(?:[A-Z]\\.)?))`
const DAY = '(?:,\\s(?:\\p{L}+\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{L}+))'

/** "MOSCOW--", "HAYWARD, Calif. (AP) —", "BERLIN, March 3 (Reuters) -", "Washington — ". */
const WITH_DASH = new RegExp(
  `^(${PLACE}${REGION}?)${DAY}?(?:,?\\s\\((${AGENCY})\\))?${DASH}(?=["'“‘(]?[\\p{Lu}\\d])`,
  'u'
)
/** "MOSCOW, July 14. /TASS/. Russia": the Russian agency's own way. */
const SLASHED = new RegExp(
  `^(${CAPITALS}|${PLACE})(?:, \\p{L}+\\.? \\d{1,2})?\\.? ?\\/([\\p{L}-]{2,20})\\/\\.? (?:${DASH})?(?=["“]?\\p{Lu})`,
  'u'
)
/** "(Reuters) - ", "(CNN) — ". */
const AGENCY_ALONE = new RegExp(`^\\((${AGENCY})\\)(?:${DASH}|\\s?)(?=["'“‘]?\\p{Lu})`, 'u')
/** "State Department(NEW YORK) – ": the place in brackets, behind a desk or caption stuck to it. */
const PLACE_IN_BRACKETS = new RegExp(`^(?:[\\p{L} .'’-]{2,40})?\\((${CAPITALS}${REGION}?)\\)${DASH}`, 'u')
/** "PARIS The": no dash at all. Group 3 is the next word. */
const BARE = new RegExp(
  `^(${CAPITALS}(?:, [A-Z][\\p{L}.]+)?)(?: \\((${AGENCY})\\))?\\s(?=["“‘]?(\\p{Lu}[\\p{L}.'’]*))`,
  'u'
)
const NOT_A_PLACE =
  /^(?:NATO|ISIS|ISIL|NASA|FBI|CIA|UNICEF|UNESCO|OPEC|ASEAN|AIDS|WATCH|UPDATE|BREAKING|NEW(?! [A-Z])|LIVE|VIDEO|OPINION|EXCLUSIVE|ANALYSIS|NOTE|PHOTOS?|MORE|READ|YES|NO|WHO|WHAT|WHY|HOW|ALSO|SEE|HERE|CORRECTION|EDITOR|Q|A|THE|AND|BUT|IF|COVID|BREXIT|POLL)\b/

/**
 * The dateline glued to the start of a paragraph, or null. `lead` says that the paragraph is one of the first, where
 * a place may stand without a dash ([F2], [F3]).
 */
export function readDateline(paragraph: string, start: number, lead: boolean): Dateline | null {
  const text = paragraph.slice(0, 120)
  const dashed = WITH_DASH.exec(text)
  if (dashed !== null && isPlace(dashed[1] ?? '', dashed[2] !== undefined, lead))
    return at(start, dashed[0], dashed[1] ?? null, dashed[2] ?? null)
  const slashed = SLASHED.exec(text)
  if (slashed !== null) return at(start, slashed[0], slashed[1] ?? null, slashed[2] ?? null)
  const bracketed = PLACE_IN_BRACKETS.exec(text)
  if (bracketed !== null && !IS_AGENCY.test(bracketed[1] ?? ''))
    return at(start, bracketed[0], bracketed[1] ?? null, null)
  const alone = AGENCY_ALONE.exec(text)
  if (alone !== null) return at(start, alone[0], null, alone[1] ?? null)
  return lead ? readBare(text, start) : null
}

/** A known city before any capital, another place in capitals before a word that opens sentences. */
function readBare(text: string, start: number): Dateline | null {
  const city = [3, 2, 1].map((n) => text.split(' ', n).join(' ')).find((words) => DATELINE_CITIES.has(words))
  if (city !== undefined && /^ ["“‘]?\p{Lu}/u.test(text.slice(city.length)))
    return at(start, `${city} `, city, null)
  const [glued = '', place = '', agency = null, next = ''] = BARE.exec(text) ?? []
  if (place.length < 4 || NOT_A_PLACE.test(place) || !STARTERS.has(next.toLowerCase())) return null
  return at(start, glued, place, agency)
}

/** In capitals anywhere, in small letters only where the article begins or an agency follows. */
function isPlace(place: string, hasAgency: boolean, lead: boolean): boolean {
  if (NOT_A_PLACE.test(place) || TITLES.has(place.split(/[. ]/, 1)[0]?.toLowerCase() ?? '')) return false
  if (/^[A-Z.'’ -]{4,}(?:,|$)/.test(place)) return lead || hasAgency
  return (
    hasAgency ||
    (lead && place.split(' ').length <= 4 && !/^(?:The|A|An|But|And|So|Then|Still|Yes|No|Not)\b/.test(place))
  )
}

const at = (start: number, glued: string, place: string | null, agency: string | null): Dateline => ({
  start,
  end: start + glued.length,
  place,
  agency
})
