import type { Line } from '../lines'
import type { NoiseClass } from '../source'
import { readDate } from '../noise/dates'

const PERSON =
  "\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’.-]+|de|del|della|van|von|der|den|bin|al|el|la|le|da|di|dos)){1,3}"
const PEOPLE = `${PERSON}(?:(?:, | and |, and | & )${PERSON}){0,4}`
/** "Interview by", "Words by": what somebody did for the article. */
const DONE_BY = '(?:[Ii]nterview(?:ed)?|[Ww]ords|[Tt]ext|[Ss]tory|[Rr]eport(?:ed)?) by'
/** A line that names its author, a desk or an agency behind "By", or "our correspondent". */
export const BYLINE = new RegExp(
  `^(?:[Bb]y|BY|BYLINE|Byline|${DONE_BY}|[Ww]ritten by|Posted by|Published by|[Pp]ar|Von|[Pp]or|Di|Автор):?\\s+(?:(?:Dr|Prof|Rev|Sir)\\.? )?(?:${PERSON}|\\p{Lu}{2,}(?: \\p{Lu}[\\p{Lu}.'’-]*){1,3}|[Ss]taff|The (?:Associated Press|[A-Z]\\w+ (?:staff|Staff)))(?:\\W|$)|^(?:By|BY|by):?$|^(?:(?:[Bb]y|BY|[Ff]rom|FROM) )?(?:[Oo]ur|OUR|[Aa]|[Ss]pecial|[Ss]taff) (?:\\p{L}+ ){0,2}(?:[Cc]orrespondents?|CORRESPONDENTS?|[Rr]eporters?)(?:,? (?:in |at )?\\p{Lu}[\\p{L} ]{1,30})?$`,
  'u'
)

const BY = new RegExp(
  `^(?:[Bb]y|BY|BYLINE|Byline|${DONE_BY}|[Ww]ritten by|Posted by|Published by|Par|Von|Por|Di|Автор):?\\s+(?:Dr\\.? |Prof\\.? )?(${PEOPLE})`,
  'u'
)
const REPORTING = new RegExp(
  `[Rr]eporting (?:and \\w+ )?by (${PERSON}(?:(?:, | and |, and )${PERSON}){0,4})`,
  'u'
)
const NAME_AND_ROLE = new RegExp(
  `^(${PERSON})(?:,| [-–—|/•])\\s*(?:(?:[Ss]taff|[Ss]enior|[Cc]hief|[Pp]olitical|[Nn]ational|[Ff]oreign|[A-Z][\\w.]+) ){0,4}(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Cc]ontributor|[Ss]taff)\\b`,
  'u'
)
const ROLE =
  /,? (?:[Ss]taff|[Ss]enior|[Cc]hief|[Pp]olitical|[Nn]ational|[Ff]oreign|[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Cc]ontributor|Associated Press|Reuters|AFP|AP)\b.*$|, [A-Z]{2,}\b.*$| On$| (?:January|February|March|April|May|June|July|August|September|October|November|December|Published|Updated|Posted)(?: .*)?$/
const NAME_ALONE = new RegExp(`^${PERSON}$`, 'u')
const CAPITALS_BY = /^BY:?\s+(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3})/u

const AUTHOR_NOTE = new RegExp(
  `^(?:[\\p{L}]+ (?:contributor|columnist|reporter|writer) )?${PERSON},? (?:.{0,60} )?(?:is|was|are) (?:an? |the |currently |also )(?:.{0,120}[ -])?(?:reporter|correspondent|writer|editor|columnist|contributor|journalist|blogger|author|fellow|professor|lecturer|producer|host|strategist|attorney|consultant|commentator)\\b`,
  'u'
)

/** Whether the line introduces its author: "Jane Doe is a correspondent covering security." */
export const isAuthorNote = (text: string): boolean => AUTHOR_NOTE.test(text.slice(0, 400))

/** The authors that a line names, as it writes them, without their role; or null. */
export function readByline(text: string): string | null {
  const found = BY.exec(text) ?? CAPITALS_BY.exec(text) ?? NAME_AND_ROLE.exec(text) ?? REPORTING.exec(text)
  const name = found?.[1]?.replace(ROLE, '') ?? ''
  return name.includes(' ') ? name : null
}

/** Whether the line is a name with a reporter's role behind it, and nothing else. */
export const isNameAndRole = (text: string): boolean =>
  text.length < 100 && NAME_AND_ROLE.test(text) && !/[.!?]$/.test(text)

/** Words that a section of a site is called by, never a person. */
const SECTION =
  /\b(?:News|Stories|Story|Sign|Log|Subscribe|Search|Business|Politics|World|Video|Videos|Live|More|Sports?|Home|Menu|Latest|Inquiry|Opinion|Text|Read|Post|Share|Local|Weather|Now|Us|Your|New|Best|Top|By|Staff)\b/

/** "ABC Goldfields": a station's desk, which may stand where an author does. */
export const isDesk = (text: string): boolean => /^\p{Lu}{3,5} /u.test(text)

export const isNameAlone = (text: string): boolean =>
  text.length < 50 && text !== text.toUpperCase() && NAME_ALONE.test(text) && !SECTION.test(text)

/** When the article was published: what the lines near it say of that, first "published", else "updated" ([M3]). */
export function readPublished(
  lines: readonly Line[],
  classes: readonly (NoiseClass | null)[],
  from: number,
  to: number
): string | null {
  const dated = lines.filter(
    (line, i) => i >= from && i <= to && (classes[i] === 'timestamp' || classes[i] === 'byline')
  )
  const first = dated.find(
    ({ text }) => !/^\W*(?:last )?(?:updated|modified)/i.test(text) && readDate(text) !== null
  )
  const line = first ?? dated.find(({ text }) => readDate(text) !== null)
  return line === undefined ? null : readDate(line.text)
}
