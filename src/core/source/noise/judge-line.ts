import type { Line } from '../lines'
import { isNameAlone, isNameAndRole } from '../metadata/byline'
import { DATELINE_CITIES } from '../metadata/dateline-cities'
import { isCaption } from './captions'
import { isTimestamp, LISTED_DATE } from './dates'
import { readCapitals, readVerdict, type Verdict } from './lexicon'
import type { Judged } from './region'

/** Longer lines are judged by nothing but their place: no rule speaks of them. */
const LONGEST_JUDGED = 1500

/** What the line's own words and look say, before its neighbours are asked ([N1]). */
export function judgeLine(line: Line): Judged {
  const { start, end, index, text, shape } = line
  const verdict = text.length > LONGEST_JUDGED ? null : verdictOf(line)
  return { start, end, index, text, shape, verdict }
}

function verdictOf(line: Line): Verdict | null {
  const { text, shape } = line
  if (isNameAndRole(text)) return { class: 'byline', cost: 2 }
  const named = readCapitals(line)
  if (named !== null) return named
  if (shape.words <= 30 && isListedPost(text)) return { class: 'navigation-list', cost: 4 }
  if (isTimestamp(text)) return { class: 'timestamp', cost: 3 }
  const verdict = readVerdict(line)
  if (verdict !== null) return verdict
  if (DATELINE_CITIES.has(text)) return { class: 'dateline', cost: 2 }
  if (isField(line)) return { class: 'site-name', cost: 2 }
  if (isCaption(line)) return { class: 'photo-caption', cost: 2 }
  if (isTruncated(line)) return { class: 'truncated-teaser', cost: 3 }
  return null
}

/** "Ten hats - May 9, 2018", but not "Jane Doe - May 9, 2018" or "Updated - May 9, 2018"; most lines end in no figure. */
function isListedPost(text: string): boolean {
  const post = (/\d$/.test(text) ? LISTED_DATE.exec(text)?.[1] : null) ?? ''
  return post.includes(' ') && !isNameAlone(post) && !/^(?:last )?(?:updated|published|posted)\b/i.test(post)
}

/** "Sputnik News ||||": behind the first, a short field between bars names the source. */
const isField = ({ index, text, shape }: Line): boolean =>
  index > 0 && shape.words <= 5 && /^[^|]{2,40}\|{2,}$/.test(text)

/** Cut off in the middle of a phrase: "The Secretary of State, appointed by…" */
const isTruncated = ({ text, shape }: Line): boolean =>
  shape.ending === 'ellipsis' &&
  shape.words <= 40 &&
  /\b(?:a|an|the|of|by|to|in|on|at|for|from|with|and|or|but|as|that|which|who|is|was|are|were|has|have|had|will|its|his|her|their)\s?(?:…|\.{3,})$/i.test(
    text
  )
