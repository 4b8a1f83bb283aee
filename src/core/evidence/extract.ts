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
  const quotes = quotesOf(reading, speakers).map((quote) => {
    const { pieces, fragment, speaker, cue } = quote
    const reasons = quoteReasons(source.text, quote)
    const score = scoreOf('quote', reasons)
    const quoteType = fragment ? 'mixed' : 'direct'
    return evidence(source, 'quote', pieces, { quoteType, speaker, cue, score, reasons })
  })
  const statements = statementsOf(reading, speakers).map(
    ({ pieces, mixed, speaker, cue, score, reasons }) => {
      const quoteType = mixed ? 'mixed' : 'indirect'
      return evidence(source, 'statement', pieces, { quoteType, speaker, cue, score, reasons })
    }
  )
  const facts = factsOf(reading).map((fact) => {
    const { score, reasons } = fact
    return evidence(source, 'fact', [fact], { quoteType: null, speaker: null, cue: null, score, reasons })
  })
  return [...quotes, ...statements, ...facts].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)
  )
}

/** A piece of evidence at its place; `spans` only where it is in several pieces. */
function evidence(
  { id, text }: Source,
  kind: Evidence['kind'],
  pieces: readonly Span[],
  {
    quoteType,
    speaker,
    cue,
    score,
    reasons
  }: Pick<Evidence, 'quoteType' | 'speaker' | 'cue' | 'score' | 'reasons'>
): Evidence {
  const start = pieces[0]?.start ?? 0
  const end = pieces.reduce((last, p) => Math.max(last, p.end), start)
  const whole = {
    id: evidenceId({ source: id, kind, start, end }),
    source: id,
    kind,
    start,
    end,
    text: text.slice(start, end),
    quoteType,
    speaker,
    cue,
    score,
    reasons
  }
  if (pieces.length < 2) return whole
  return { spans: pieces.map((p): [number, number] => [p.start, p.end]), ...whole }
}
