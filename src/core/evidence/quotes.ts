import type { Span } from '../source/span'
import { named, unsaid } from './not-speech'
import type { Attribution } from './attribution'
import { headOf, isFinite, kindOf, nounAt, wordOf, type Range } from './clause'
import { sourceSpan, spanOf, type ReadSentence, type Reading } from './reading'

/** Quoted words with the words that name their speaker. */
export interface Quote {
  readonly pieces: Span[]
  readonly mention: Span | null
  readonly cue: Span | null
  /** Part of somebody else's sentence rather than one of its own. */
  readonly fragment: boolean
}

/** Whose words a quotation that stands alone goes on with. */
interface Voice {
  readonly mention: Span | null
  readonly cue: Span | null
}

/** Every quote of an article, in order. */
export function quotesOf({ paragraphs, source }: Reading): Quote[] {
  const quotes: Quote[] = []
  let voice: Voice | null = null
  for (const paragraph of paragraphs)
    for (const sentence of paragraph.sentences) {
      const made = quotesIn(source.text, sentence, voice)
      quotes.push(...made)
      voice = made.at(-1) ?? mainVoice(sentence)
    }
  return quotes
}

/** Who speaks in a sentence without quotations: the source of its widest attribution. */
function mainVoice(sentence: ReadSentence): Voice | null {
  const main = sentence.attributions.find((a) => a.source !== null)
  return main?.source ? { mention: sourceSpan(sentence, main), cue: spanOf(sentence, main.cue) } : null
}

function quotesIn(text: string, sentence: ReadSentence, voice: Voice | null): Quote[] {
  const at: number[] = []
  sentence.chunks.forEach((chunk, k) => {
    if (chunk.kind === 'quote') at.push(k)
  })
  if (at.length === 0) return []
  const alone = sentence.chunks.every((c) => /^(?:quote|stop|comma|mark|conjunction|dash)$/.test(c.kind))
  const byAttribution = new Map<Attribution, Quote>()
  const made: Quote[] = []
  for (const k of at) {
    const quotation = sentence.tokens[sentence.chunks[k]?.from ?? 0]?.quote
    if (!quotation) continue
    const piece = { start: quotation.start, end: quotation.end }
    const attribution = governing(sentence, k)
    const adjacent = attribution?.opening === 'quote' || attribution?.opening === 'around'
    if (attribution && !adjacent && named(text, quotation, rank(attribution) === 3)) continue
    const known = attribution && byAttribution.get(attribution)
    if (known) known.pieces.push(piece)
    else if (attribution) {
      const quote: Quote = {
        pieces: [piece],
        mention: sourceSpan(sentence, attribution),
        cue: spanOf(sentence, attribution.cue),
        fragment: attribution.opening !== 'around' && attribution.opening !== 'quote'
      }
      byAttribution.set(attribution, quote)
      made.push(quote)
    } else {
      const signed = signature(sentence, k)
      if (!alone && !signed && unsaid(text, quotation)) continue
      const source = signed ?? (alone ? null : fallback(sentence, k))
      if (!source && alone && voice)
        made.push({ pieces: [piece], mention: voice.mention, cue: voice.cue, fragment: false })
      else
        made.push({
          pieces: [piece],
          mention: source && spanOf(sentence, source),
          cue: null,
          fragment: !alone && !signed
        })
    }
  }
  return made
}

/** Nothing but quoted words, or quoted words first and no finite verb after them: the voice before goes on. */
const goesOnAlone = ({ chunks }: ReadSentence): boolean =>
  chunks.every((c) => /^(?:quote|stop|comma|mark|conjunction|dash)$/.test(c.kind)) ||
  (chunks[0]?.kind === 'quote' &&
    !chunks.some((c) => (c.kind === 'vg' && c.form === 'finite') || c.kind === 'dash'))

/**
 * The attribution whose content holds the quotation: of several, one of speech before one of stance or seeming, and the
 * outermost of those: it is whom the article quotes.
 */
function governing(sentence: ReadSentence, k: number): Attribution | null {
  let best: Attribution | null = null
  let weight = 0
  for (const attribution of sentence.attributions)
    for (const range of attribution.content) {
      const worth = range.to - range.from + 1000 * rank(attribution)
      if (range.from <= k && k < range.to && worth > weight) {
        best = attribution
        weight = worth
      }
    }
  return best
}

const SAYING = ['speech', 'telling', 'thought', 'inquiry', 'evidence']

function rank({ groups, source }: Attribution): number {
  if (source === null || groups.has('semblance')) return 0
  if (SAYING.some((group) => groups.has(group))) return 3
  return groups.has('noun') ? 1 : 2
}

/** [S9] ‘“…” — Jane Smith’, ‘“…” by Jane Smith’, ‘JANE SMITH: “…”’: a name set beside quoted words. */
function signature(sentence: ReadSentence, k: number): Range | null {
  const after = kindOf(sentence, k + 1)
  const signed = after === 'dash' || wordOf(sentence, k + 1) === 'by'
  if (signed && isNamed(sentence, k + 2) && !isFinite(sentence, k + 3)) return { from: k + 2, to: k + 3 }
  if (kindOf(sentence, k - 1) !== 'colon' || !isNamed(sentence, k - 2)) return null
  return /^(?:dash|stop|mark|comma|close)?$/.test(kindOf(sentence, k - 3) ?? '')
    ? { from: k - 2, to: k - 1 }
    : null
}

const isNamed = (sentence: ReadSentence, k: number): boolean =>
  nounAt(sentence, k) !== null && headOf(sentence, k)?.tag === 'name'

/**
 * [S10] Whose words those without a known cue most likely are: after “…,” the phrase that follows; else the subject of
 * the verb before them, the main one after a colon.
 */
function fallback(sentence: ReadSentence, k: number): Range | null {
  const quotation = sentence.tokens[sentence.chunks[k]?.from ?? 0]?.quote
  const next = kindOf(sentence, k + 1) === 'comma' ? k + 2 : k + 1
  const ends = quotation !== null && quotation !== undefined && /[,?!]/.test(quotation.last)
  if ((ends || next === k + 2) && nounAt(sentence, next) && (k === 0 || !nounAt(sentence, k - 1)))
    return { from: next, to: next + 1 }
  const main = kindOf(sentence, k - 1) === 'colon'
  let found: Range | null = null
  for (let v = k - 1; v > 0; v--) {
    const subject = sentence.subjects[v]
    if (subject && subject.to <= k) {
      found = subject
      if (!main) break
    }
  }
  return found ?? (nounAt(sentence, 0) ? { from: 0, to: 1 } : null)
}
