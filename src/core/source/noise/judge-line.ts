import type { Line } from '../lines'
import { isNameAlone, isNameAndRole } from '../metadata/byline'
import { DATELINE_CITIES } from '../metadata/dateline-cities'
import { CREDITED_CAPTION, DATED_CAPTION, SCENE_CAPTION } from './captions'
import { isTimestamp, LISTED_DATE } from './dates'
import { CAPITALISED, LEXICON } from './lexicon'
import type { Judged } from './region'
import type { Rule, Verdict } from './rule'
import { wordScan } from './word-scan'

/** Longer lines are judged by nothing but their place: no rule speaks of them. */
const LONGEST_JUDGED = 1500

const CUT_OFF =
  /\b(?:a|an|the|of|by|to|in|on|at|for|from|with|and|or|but|as|that|which|who|is|was|are|were|has|have|had|will|its|his|her|their)\s?(?:…|\.{3,})$/i

/** All that is known by a line alone ([N1]); the first that holds tells. */
const RULES: readonly Rule[] = [
  {
    class: 'byline',
    cost: 2,
    maxWords: 50,
    words: 'writer|reporter|correspondent|editor|columnist|contributor|staff',
    holds: ({ text }) => isNameAndRole(text)
  },
  ...CAPITALISED,
  { class: 'navigation-list', cost: 4, maxWords: 30, holds: ({ text }) => isListedPost(text) },
  {
    class: 'timestamp',
    cost: 3,
    maxWords: 80,
    words: '0|1|2|3|4|5|6|7|8|9| ago |just now|yesterday|today',
    holds: ({ text }) => isTimestamp(text)
  },
  ...LEXICON,
  { class: 'dateline', cost: 2, maxWords: 4, holds: ({ text }) => DATELINE_CITIES.has(text) },
  { class: 'site-name', cost: 2, maxWords: 5, holds: isField },
  CREDITED_CAPTION,
  DATED_CAPTION,
  SCENE_CAPTION,
  { class: 'truncated-teaser', cost: 3, maxWords: 40, holds: isTruncated }
]

/** Which rules a line's words let speak of it, a bit for each. */
const wordsOf = wordScan(RULES.map(({ words }) => words ?? ''))
const ANY_WORDS = RULES.reduce((bits, { words }, i) => (words === undefined ? bits | (1 << i) : bits), 0)

/** What the line's own words and look say, before its neighbours are asked ([N1]). */
export function judgeLine(line: Line): Judged {
  const { start, end, index, text, shape } = line
  const verdict = text.length > LONGEST_JUDGED ? null : verdictOf(line)
  return { start, end, index, text, shape, verdict }
}

function verdictOf(line: Line): Verdict | null {
  const mayHold = ANY_WORDS | wordsOf(line.text)
  let known: string | null = null
  const small = (): string => (known ??= line.text.toLowerCase())
  const found = RULES.find(
    (rule, i) => ((mayHold >>> i) & 1) === 1 && line.shape.words <= rule.maxWords && rule.holds(line, small)
  )
  return found ?? null
}

/** "Ten hats - May 9, 2018", but not "Jane Doe - May 9, 2018" or "Updated - May 9, 2018"; most lines end in no figure. */
function isListedPost(text: string): boolean {
  const post = (isFigure(text.charAt(text.length - 1)) ? LISTED_DATE.exec(text)?.[1] : null) ?? ''
  return post.includes(' ') && !isNameAlone(post) && !/^(?:last )?(?:updated|published|posted)\b/i.test(post)
}

const isFigure = (character: string): boolean => character >= '0' && character <= '9'

/** "Sputnik News ||||": behind the first, a short field between bars names the source. */
function isField({ index, text }: Line): boolean {
  return index > 0 && /^[^|]{2,40}\|{2,}$/.test(text)
}

/** Cut off in the middle of a phrase: "The Secretary of State, appointed by…" */
function isTruncated({ text, shape }: Line): boolean {
  return shape.ending === 'ellipsis' && CUT_OFF.test(text)
}
