import type { Claim } from '../claim'
import type { Unit } from '../grouping/unit'

/** Official names that machines put for the plain ones, and the plain ones. */
const STIFF: readonly (readonly [stiff: string, plain: readonly string[]])[] = [
  ['Russian Federation', ['Russia']],
  ['United States of America', ['United States', 'US', 'U.S.', 'America']],
  ['USA', ['US', 'U.S.', 'United States', 'America']],
  ["People's Republic of China", ['China']],
  ['PRC', ['China']],
  ['Islamic Republic of Iran', ['Iran']],
  ['Syrian Arab Republic', ['Syria']],
  ['Federal Republic of Germany', ['Germany']],
  ['French Republic', ['France']],
  ['Republic of Turkey', ['Turkey']],
  ['Kingdom of Saudi Arabia', ['Saudi Arabia']],
  ['Republic of Korea', ['South Korea']],
  ["Democratic People's Republic of Korea", ['North Korea']],
  ['DPRK', ['North Korea']]
]

const ANY_STIFF = new RegExp(STIFF.map(([stiff]) => stiff.replaceAll("'", "['’]")).join('|'))

/** Official names that English gives an article, without one: nobody says so. */
const WITHOUT_ARTICLE =
  /(?<!\b(?:the|this|that|a|an|its|our|their|his|today[’']s)\s(?:\p{L}+\s)?)\b(?:Russian Federation|Syrian Arab Republic|People[’']s Republic of China|Islamic Republic of Iran|Kingdom of Saudi Arabia|Republic of (?:Korea|Turkey))\b/u
/** "USA" as an adjective: "USA officials". */
const AS_ADJECTIVE =
  /\bUSA(?:-[a-z]+)?\s(?!and\b|or\b|is\b|was\b|has\b|had\b|will\b|would\b|to\b|in\b|on\b|for\b|with\b|as\b|at\b|that\b|which\b|but\b|from\b|by\b|can\b|could\b)[a-z]{3,}/

/** Whether a text has an official name that a machine may have put in. */
export const hasStiffName = (text: string): boolean => ANY_STIFF.test(text)

/** Whether a wording shows by itself that a name was swapped in. Rule [V3]. */
export const isSwapped = (text: string): boolean =>
  hasStiffName(text) && (WITHOUT_ARTICLE.test(text) || AS_ADJECTIVE.test(text))

/** Members with an official name where another carrier of the same words has the plain one. Rule [V2]. */
export function spunMembers({ variants }: Claim, members: readonly Unit[]): Unit[] {
  if (!variants.some(({ text }) => hasStiffName(text))) return []
  return STIFF.flatMap(([stiff, plain]) => {
    const stiffOnes = members.filter(({ evidence }) => has(evidence.text, stiff))
    if (stiffOnes.length === 0) return []
    const plainOnes = members.filter(
      ({ evidence: { text } }) => !has(text, stiff) && plain.some((name) => has(text, name))
    )
    const articles = new Set(plainOnes.map(({ source }) => source))
    return stiffOnes.filter(({ source }) => articles.size > (articles.has(source) ? 1 : 0))
  })
}

/** Whether a text has a name as words of their own. */
function has(text: string, name: string): boolean {
  const plain = text.replaceAll('’', "'")
  const at = plain.indexOf(name)
  return at >= 0 && !isLetter(plain.charAt(at - 1)) && !isLetter(plain.charAt(at + name.length))
}

const isLetter = (char: string): boolean => /\p{L}/u.test(char)
