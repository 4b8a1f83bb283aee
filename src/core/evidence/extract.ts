import type { Source } from '../source/source'
import type { Attribution } from './attribution'
import { kindOf } from './clause'
import { evidenceId, type Evidence, type Speaker } from './evidence'
import { NO_SPEAKER, quotesOf, type Quote } from './quotes'
import { speakersOf } from './resolve'
import { read, spanOf, type Reading, type ReadSentence } from './reading'

/** What one article offers to cite: quotes, statements and facts, in the order of the text. Pure; never throws. */
export function extract(source: Source): Evidence[] {
  const reading = read(source)
  const speakers = speakersOf(reading)
  return [
    ...quotesOf(reading, speakers).map((q) => quoteEvidence(reading, q)),
    ...statements(reading, speakers),
    ...facts(reading)
  ].sort((a, b) => a.start - b.start || a.end - b.end)
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
    speaker: quote.speaker,
    cue: quote.cue,
    score: 0.5,
    reasons: []
  }
}

function statements(
  { source, paragraphs }: Reading,
  speakers: ReadonlyMap<Attribution, Speaker>
): Evidence[] {
  const found = new Map<string, Evidence>()
  for (const paragraph of paragraphs)
    for (const sentence of paragraph.sentences)
      for (const attribution of outermost(sentence.attributions)) {
        const e = statement(source, sentence, attribution, speakers)
        if (e && !found.has(e.id)) found.set(e.id, e)
      }
  return [...found.values()]
}

/** [S1] What somebody says inside what somebody says is part of the outer words, and no statement of its own. */
function outermost(attributions: readonly Attribution[]): Attribution[] {
  return attributions.filter((inner) => !attributions.some((outer) => outer !== inner && holds(outer, inner)))
}

const holds = (outer: Attribution, inner: Attribution): boolean =>
  outer.content.some((c) => c.from <= inner.cue.from && inner.cue.to <= c.to)

function statement(
  source: Source,
  sentence: ReadSentence,
  a: Attribution,
  speakers: ReadonlyMap<Attribution, Speaker>
): Evidence | null {
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
    speaker: speakers.get(a) ?? NO_SPEAKER,
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
