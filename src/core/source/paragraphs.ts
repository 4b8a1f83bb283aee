import type { Source } from './source'
import { sentences } from './sentences'
import type { Span } from './span'
import { trim } from './spans'

/** The paragraphs of the body, in order: no blank ends, no noise inside. */
export function paragraphs(source: Source): Span[] {
  return source.body.map((span) => trim(source.text, span)).filter((span) => span.start < span.end)
}

/** The sentences of the body, in order; none runs through noise. */
export function sentencesOf(source: Source): Span[] {
  return paragraphs(source).flatMap((paragraph) => sentences(source.text, paragraph))
}
