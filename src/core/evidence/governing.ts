import type { Attribution } from './attribution'
import { headOf, kindOf, nounAt, type Range } from './clause'
import { isSpeech } from './lexicon/lexicon'
import type { ReadSentence } from './reading'
import { isEmbedded } from './subjects'

/** How surely an attribution tells whom the article quotes: saying before wanting, that before a noun, that before seeming. */
export function rank({ groups, source, opening }: Attribution): number {
  if (source === null || groups.semblance) return 0
  if (isSpeech({ groups }) || groups.evidence) return opening === 'around' ? 4 : 3
  return groups.noun ? 1 : 2
}

/** [Q9] The attribution whose content holds the quotation at chunk `k`: the surest, of equals the outermost. */
export function governing(sentence: ReadSentence, k: number): Attribution | null {
  let best: Attribution | null = null
  let weight = 0
  for (const attribution of sentence.attributions)
    for (const range of attribution.content) {
      if (k < range.from || k >= range.to) continue
      const worth = 1000 * rank(attribution) + range.to - range.from
      if (worth > weight) {
        best = attribution
        weight = worth
      }
    }
  return best
}

/**
 * [Q10] Whose words those without a known cue most likely are: after “…,” the phrase that follows; else the subject of
 * the verb before them, the main one after a colon.
 */
export function likelySource(sentence: ReadSentence, k: number): Range | null {
  const quotation = sentence.tokens[sentence.chunks[k]?.from ?? 0]?.quote
  const comma = kindOf(sentence, k + 1) === 'comma'
  const next = comma ? k + 2 : k + 1
  const ends = comma || (quotation !== null && quotation !== undefined && /[,?!]/.test(quotation.last))
  if (ends && nounAt(sentence, next) && (k === 0 || !nounAt(sentence, k - 1)))
    return { from: next, to: next + 1 }
  const main = kindOf(sentence, k - 1) === 'colon'
  for (let v = k - 1; v > 0; v--) {
    const subject = sentence.subjects[v]
    if (
      subject &&
      subject.to <= k &&
      isSource(sentence, subject) &&
      (!main || !isEmbedded(sentence, subject))
    )
      return subject
  }
  return isSource(sentence, { from: 0, to: 1 }) ? { from: 0, to: 1 } : null
}

/** A noun phrase of more than an article. */
const isSource = (sentence: ReadSentence, { from }: Range): boolean =>
  nounAt(sentence, from) !== null && headOf(sentence, from)?.tag !== 'det'
