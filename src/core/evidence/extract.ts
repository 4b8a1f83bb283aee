import type { Source } from '../source/source'
import type { Span } from '../source/span'
import type { Evidence } from './evidence'
import { evidenceId } from './evidence-id'
import { factsOf } from './facts'
import { quoteReasons, quotesOf } from './quotes'
import { read } from './reading'
import { speakersOf } from './resolve'
import { scoreOf } from './score'
import { statementsOf } from './statements'

/**
 * What one article offers to cite: quotes, statements and facts, in the order of the text. The article alone decides:
 * pure, the same for the same source, linear in its length; throws on nothing. Rules: SPEC.md beside this file.
 */
export function extract(source: Source): Evidence[] {
  const reading = read(source)
  const speakers = speakersOf(reading)
  const quotes = quotesOf(reading, speakers).map((quote): Evidence => {
    const reasons = quoteReasons(source.text, quote)
    const { speaker, cue, fragment } = quote
    const quoteType = fragment ? 'mixed' : 'direct'
    const score = scoreOf('quote', reasons)
    return { ...placed(source, 'quote', quote.pieces), quoteType, speaker, cue, score, reasons: [...reasons] }
  })
  const statements = statementsOf(reading, speakers).map(({ pieces, mixed, ...rest }): Evidence => {
    return { ...placed(source, 'statement', pieces), quoteType: mixed ? 'mixed' : 'indirect', ...rest }
  })
  const facts = factsOf(reading).map(({ start, end, ...rest }): Evidence => {
    return { ...placed(source, 'fact', [{ start, end }]), quoteType: null, speaker: null, cue: null, ...rest }
  })
  return [...quotes, ...statements, ...facts].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)
  )
}

/** The fields of a piece of evidence that tell its place; `spans` only where it is in several pieces. */
function placed(
  { id, text }: Source,
  kind: Evidence['kind'],
  pieces: readonly Span[]
): Pick<Evidence, 'id' | 'source' | 'kind' | 'start' | 'end' | 'text' | 'spans'> {
  const start = pieces[0]?.start ?? 0
  const end = pieces.reduce((last, p) => Math.max(last, p.end), start)
  return {
    id: evidenceId({ source: id, kind, start, end }),
    source: id,
    kind,
    start,
    end,
    text: text.slice(start, end),
    ...(pieces.length > 1 ? { spans: pieces.map((p): [number, number] => [p.start, p.end]) } : {})
  }
}
