import { has, HYPHEN, RULE } from '../character-kinds'
import type { Line } from '../lines'
import type { NoiseSpan } from '../source'
import { sentences } from '../sentences'

const SEPARATOR_RUN = /\|{2,}|(?:[*_=~•#]\s?){4,}/g
/** "(Reporting by Jane Doe)", "(AP)", "— AFP" behind the last sentence of a paragraph. */
const CREDIT_AT_END =
  /(?:\((?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|Compiled|Translated) by [^()]{3,400}\)|(?<=[.!?"”’]\s*)(?:\((?:With )?(?:AP|AFP|Reuters|UPI|IANS|PTI|ANI|Xinhua|TASS|DPA|dpa|Agencies|AGENCIES)(?:[/ ]\w+)?\)|[-–—]{1,2} ?(?:AP|AFP|Reuters|REUTERS|UPI|IANS|PTI|ANI|Xinhua|TASS|DPA|Agencies|AGENCIES)))\.?\s*$/
/** How such a credit ends, whatever it is: a quick test of the last characters. */
const CREDIT_ENDING =
  /(?:\)|AP|AFP|Reuters|REUTERS|UPI|IANS|PTI|ANI|Xinhua|TASS|DPA|Agencies|AGENCIES)\.?\s*$/
const ENDING_REACH = 40
/** A word that lost its first half: "-Russian military cooperation", from "US-Russian". */
const BROKEN_OPENING = /^-\p{L}{3}/u

/** Stretches of noise inside a line that is itself kept: separators, credits at its end, broken sentences. */
export function fragmentsOf(text: string, line: Line): NoiseSpan[] {
  const found: NoiseSpan[] = []
  const runs = has(line.shape.kinds, RULE) ? line.text.matchAll(SEPARATOR_RUN) : []
  for (const run of runs)
    found.push({
      start: line.start + run.index,
      end: line.start + run.index + run[0].trimEnd().length,
      class: 'separator'
    })
  const credited = CREDIT_ENDING.test(line.text.slice(-ENDING_REACH))
  const credit = credited ? CREDIT_AT_END.exec(line.text.slice(-450)) : null
  if (credit !== null) {
    const start = line.end - credit[0].length
    found.push({ start, end: line.end, class: 'agency-credit' })
  }
  if (has(line.shape.kinds, HYPHEN) && /[.!?"”’]\s-\p{L}/u.test(line.text))
    found.push(...brokenSentences(text, line))
  return found
}

function brokenSentences(text: string, line: Line): NoiseSpan[] {
  return sentences(text, line, 'wrapped')
    .filter(
      (sentence) =>
        sentence.start > line.start && BROKEN_OPENING.test(text.slice(sentence.start, sentence.start + 4))
    )
    .map((sentence) => ({ ...sentence, class: 'broken-fragment' as const }))
}
