import type { Span } from '../source/span'
import type { Attribution } from './attribution'
import { isVerb, kindOf, nounAt, phraseEndingAt, type Range } from './clause'
import { spanOf, type ReadSentence, type Reading } from './reading'

/** Quoted words with the words that name their speaker. */
export interface Quote {
  readonly pieces: Span[]
  readonly mention: Span | null
  readonly cue: Span | null
  /** Part of somebody else's sentence rather than one of its own. */
  readonly fragment: boolean
}

/** Every quote of an article, in order. */
export function quotesOf({ paragraphs, source }: Reading): Quote[] {
  const quotes: Quote[] = []
  let carried: Quote | null = null
  for (const paragraph of paragraphs) {
    let last: Quote | null = carried
    for (const sentence of paragraph.sentences) {
      const made = quotesIn(sentence, last)
      quotes.push(...made)
      last = made.at(-1) ?? (sentence.attributions.length > 0 ? null : last)
    }
    const open = paragraph.quotations.at(-1)
    carried = open && !open.closed ? last : null
    void source
  }
  return quotes
}

function quotesIn(sentence: ReadSentence, last: Quote | null): Quote[] {
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
    const known = attribution && byAttribution.get(attribution)
    if (known) known.pieces.push(piece)
    else if (attribution) {
      const quote: Quote = {
        pieces: [piece],
        mention: attribution.source && spanOf(sentence, attribution.source),
        cue: spanOf(sentence, attribution.cue),
        fragment: attribution.opening !== 'before' && attribution.opening !== 'quote'
      }
      byAttribution.set(attribution, quote)
      made.push(quote)
    } else if (alone && last) {
      made.push({ pieces: [piece], mention: last.mention, cue: last.cue, fragment: false })
    } else {
      const source = alone ? null : fallback(sentence, k)
      made.push({ pieces: [piece], mention: source && spanOf(sentence, source), cue: null, fragment: !alone })
    }
  }
  return made
}

/** The attribution whose content holds the quotation most narrowly. */
function governing(sentence: ReadSentence, k: number): Attribution | null {
  let best: Attribution | null = null
  let size = Infinity
  for (const attribution of sentence.attributions)
    for (const range of attribution.content)
      if (range.from <= k && k < range.to && range.to - range.from <= size) {
        best = attribution
        size = range.to - range.from
      }
  return best
}

/** The nearest noun phrase before a verb to the left, for words quoted without a cue. */
function fallback(sentence: ReadSentence, k: number): Range | null {
  for (let v = k - 1; v > 0; v--)
    if (isVerb(sentence, v) && nounAt(sentence, v - 1)) return phraseEndingAt(sentence, v - 1)
  return kindOf(sentence, 0) === 'np' ? { from: 0, to: 1 } : null
}
