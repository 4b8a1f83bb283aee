import type { Evidence } from '../../src/core/evidence/evidence'
import { evidenceId } from '../../src/core/evidence/evidence-id'
import type { Source } from '../../src/core/source/source'

/** An article that says nothing of itself, all of it body, unless `more` knows better. */
export const sourceOf = (text: string, more: Partial<Source> = {}): Source => ({
  id: 's-000000000000',
  file: 'article.txt',
  sha256: '0'.repeat(64),
  text,
  title: null,
  titleSpan: null,
  outlet: null,
  byline: null,
  dateline: null,
  published: null,
  language: 'en',
  body: [{ start: 0, end: text.length }],
  noise: [],
  ...more
})

/** Words of an article as evidence, a fact unless `more` says otherwise; they must stand in it. */
export function evidenceOf(source: Source, words: string, more: Partial<Evidence> = {}): Evidence {
  const start = source.text.indexOf(words)
  if (start < 0) throw new Error(`‘${words}’ is not in ${source.file}`)
  const place = { source: source.id, kind: more.kind ?? 'fact', start, end: start + words.length }
  return {
    id: evidenceId(place),
    ...place,
    text: words,
    quoteType: place.kind === 'quote' ? 'direct' : null,
    speaker: null,
    cue: null,
    score: 0.5,
    reasons: [],
    ...more
  }
}
