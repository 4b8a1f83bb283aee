import { readSource } from '../../../src/core/source/read-source'
import type { Source } from '../../../src/core/source/source'
import type { Span } from '../../../src/core/source/span'

/** Reads lines as one article; an empty string is a blank line. */
export const article = (...lines: string[]): Source =>
  readSource({ id: 's-0123456789ab', file: 'article.txt', sha256: 'a'.repeat(64), text: lines.join('\n') })

export const slice = (source: Source, span: Span): string => source.text.slice(span.start, span.end)

export const bodyOf = (source: Source): string[] => source.body.map((span) => slice(source, span))

/** What was called noise, as `class: text`. */
export const noiseOf = (source: Source): string[] =>
  source.noise.map((span) => `${span.class}: ${slice(source, span)}`)

export const LEAD =
  'Ministers from six countries agreed on Wednesday to release emergency grain reserves after a blockade closed two ports.'
export const SECOND =
  'The plan would free 400,000 tonnes of wheat, officials said, and a second round could follow in the spring.'
export const QUOTE = '"We cannot wait for the ports to open," the minister told reporters in the capital.'
