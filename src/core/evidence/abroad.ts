import { FEMALE_NAMES, MALE_NAMES } from './lexicon/first-names'
import { CUES_ABROAD } from './lexicon/cues-abroad'
import type { Span } from '../source/span'
import type { Speaker } from './evidence'

const GIVEN: ReadonlySet<string> = new Set(`${MALE_NAMES} ${FEMALE_NAMES}`.split(/\s+/))
const WORD = "\\p{Lu}[\\p{L}'’-]+"
/** A given name and a surname: one word alone may be any noun of German, and more may hold a title. */
const NAME = `${WORD}(?: (?:von|van|de|del|la|di|da|der))*(?: ${WORD})`
const REACH = 80

interface Patterns {
  /** Right behind the words: “…”, sagte Anna Orr. */
  readonly after: RegExp
  /** Right before them, at the start of a sentence: Anna Orr sagte: “…” */
  readonly before: RegExp
}

const PATTERNS: ReadonlyMap<string, Patterns> = new Map(
  Object.entries(CUES_ABROAD).map(([language, cues]) => [
    language,
    {
      after: new RegExp(
        `^[.,!?]?\\s?[”“"»]\\s?,?\\s+(?<cue>${cues}) (?<name>${NAME})(?! ?\\p{L}?\\p{Lu})`,
        'u'
      ),
      before: new RegExp(`(?:^|[.!?:»”“"]\\s*|\\n)(?<name>${NAME}) (?<cue>${cues})\\s?:\\s*[„“"«]\\s?$`, 'u')
    }
  ])
)

/** Whether an article's speakers are told by the cues of another language. */
export const isAbroad = (language: string | null): boolean => PATTERNS.has(language ?? '')

/** [Q15] Who says quoted words in German, French or Spanish: a given name and a surname with a verb of saying between; else null. */
export function speakerAbroad(
  text: string,
  language: string | null,
  quoted: Span
): { speaker: Speaker; cue: Span } | null {
  const patterns = PATTERNS.get(language ?? '')
  if (!patterns) return null
  const from = Math.max(0, quoted.start - REACH)
  const behind = patterns.after.exec(text.slice(quoted.end, quoted.end + REACH))
  const found = behind ?? patterns.before.exec(text.slice(from, quoted.start))
  const { name = '', cue = '' } = found?.groups ?? {}
  if (!found || !GIVEN.has(name.slice(0, name.indexOf(' ')).toLowerCase())) return null
  const base = (behind ? quoted.end : from) + found.index
  const at = base + found[0].indexOf(name)
  const cueAt = base + found[0].indexOf(cue)
  return {
    speaker: {
      name,
      role: null,
      mention: name,
      start: at,
      end: at + name.length,
      resolution: 'explicit',
      ground: null
    },
    cue: { start: cueAt, end: cueAt + cue.length }
  }
}
