import type { Source } from '../source/source'
import type { Span } from '../source/span'
import type { Attribution } from './attribution'
import { kindOf } from './clause'
import { evidenceId, type Evidence, type Speaker } from './evidence'
import { quotesOf, type Quote } from './quotes'
import { read, sourceSpan, spanOf, type Reading, type ReadSentence } from './reading'

/** What one article offers to cite: quotes, statements and facts, in the order of the text. Pure; never throws. */
export function extract(source: Source): Evidence[] {
  const reading = read(source)
  return [
    ...quotesOf(reading).map((q) => quoteEvidence(reading, q)),
    ...statements(reading),
    ...facts(reading)
  ].sort((a, b) => a.start - b.start || a.end - b.end)
}

function speakerOf(text: string, mention: Span | null): Speaker {
  if (mention && /^(?:he|she|they|it|who|which|that|i|we|you)$/i.test(text.slice(mention.start, mention.end)))
    return {
      name: null,
      role: null,
      mention: text.slice(mention.start, mention.end),
      ...mention,
      resolution: 'unresolved',
      ground: null
    }
  return mention
    ? {
        name: text.slice(mention.start, mention.end),
        role: null,
        mention: text.slice(mention.start, mention.end),
        start: mention.start,
        end: mention.end,
        resolution: 'explicit',
        ground: null
      }
    : {
        name: null,
        role: null,
        mention: null,
        start: null,
        end: null,
        resolution: 'unresolved',
        ground: null
      }
}

function quoteEvidence({ source }: Reading, quote: Quote): Evidence {
  const { text } = source
  const start = quote.pieces[0]?.start ?? 0
  const end = quote.pieces.at(-1)?.end ?? start
  return {
    id: evidenceId({ source: source.id, kind: 'quote', start, end }),
    source: source.id,
    kind: 'quote',
    start,
    end,
    text: text.slice(start, end),
    ...(quote.pieces.length > 1
      ? { spans: quote.pieces.map((p): [number, number] => [p.start, p.end]) }
      : {}),
    quoteType: quote.fragment ? 'mixed' : 'direct',
    speaker: speakerOf(text, quote.mention),
    cue: quote.cue,
    score: 0.5,
    reasons: []
  }
}

function statements({ source, paragraphs }: Reading): Evidence[] {
  const found = new Map<string, Evidence>()
  for (const paragraph of paragraphs)
    for (const sentence of paragraph.sentences)
      for (const attribution of sentence.attributions) {
        const e = statement(source, sentence, attribution)
        if (e && !found.has(e.id)) found.set(e.id, e)
      }
  return [...found.values()]
}

function statement(source: Source, sentence: ReadSentence, a: Attribution): Evidence | null {
  const content = a.content.filter((r) => r.to > r.from)
  if (content.length === 0) return null
  let quoted = 0
  let other = 0
  for (const r of content)
    for (let k = r.from; k < r.to; k++) {
      if (kindOf(sentence, k) === 'quote') quoted++
      else if (!/^(?:comma|stop|conjunction|mark|dash|colon)$/.test(kindOf(sentence, k) ?? '')) other++
    }
  if (other === 0) return null
  const spans = content.map((r) => spanOf(sentence, r)).sort((x, y) => x.start - y.start)
  const start = spans[0]?.start ?? 0
  const end = Math.max(...spans.map((s) => s.end))
  return {
    id: evidenceId({ source: source.id, kind: 'statement', start, end }),
    source: source.id,
    kind: 'statement',
    start,
    end,
    text: source.text.slice(start, end),
    ...(spans.length > 1 ? { spans: spans.map((p): [number, number] => [p.start, p.end]) } : {}),
    quoteType: quoted > 0 ? 'mixed' : 'indirect',
    speaker: speakerOf(source.text, sourceSpan(sentence, a)),
    cue: spanOf(sentence, a.cue),
    score: 0.5,
    reasons: []
  }
}

function facts({ source, paragraphs }: Reading): Evidence[] {
  return paragraphs
    .flatMap((p) => p.plain)
    .map(({ start, end }) => ({
      id: evidenceId({ source: source.id, kind: 'fact', start, end }),
      source: source.id,
      kind: 'fact',
      start,
      end,
      text: source.text.slice(start, end),
      quoteType: null,
      speaker: null,
      cue: null,
      score: 0.5,
      reasons: []
    }))
}
