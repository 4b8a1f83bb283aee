import { paragraphs, sentencesOf } from '../source/paragraphs'
import type { Source } from '../source/source'
import { evidenceId, type Evidence } from './evidence'
import { markStyle } from './marks'
import { quotationsIn } from './quotation'

export function extract(source: Source): Evidence[] {
  const style = markStyle(source.text)
  const quotes = paragraphs(source).flatMap((p) => quotationsIn(source.text, p, style))
  return [
    ...quotes.map((q) => make(source, 'quote', q.start, q.end)),
    ...sentencesOf(source).map((s) => make(source, 'fact', s.start, s.end))
  ].sort((a, b) => a.start - b.start || a.end - b.end)
}

function make(source: Source, kind: 'quote' | 'fact', start: number, end: number): Evidence {
  return {
    id: evidenceId({ source: source.id, kind, start, end }),
    source: source.id,
    kind,
    start,
    end,
    text: source.text.slice(start, end),
    quoteType: kind === 'quote' ? 'direct' : null,
    speaker:
      kind === 'quote'
        ? {
            name: null,
            role: null,
            mention: null,
            start: null,
            end: null,
            resolution: 'unresolved',
            ground: null
          }
        : null,
    cue: null,
    score: 0.5,
    reasons: []
  }
}
