import type { Evidence } from '../../evidence/evidence'
import type { Source, SourceId } from '../../source/source'
import { readSources } from '../grouping/unit'
import { Lexicon } from '../words/lexicon'
import { shareOf } from './provenance'
import { copiedFrom } from './shared-copy'

/** How much of an article one other article has word for word. */
export interface CommonWording {
  readonly source: SourceId
  /** Of the body's words, 0 to 1. */
  readonly share: number
}

/**
 * What each of some other articles has of an article's own words, by rules [O5] and [O6]; most first, those that
 * share no copy left out. For a few articles: each is measured against the one, none against each other.
 */
export function commonWording(
  of: Source,
  others: readonly Source[],
  evidence: readonly Evidence[]
): CommonWording[] {
  const [article, ...rest] = readSources([of, ...others], new Lexicon())
  if (!article) return []
  return rest
    .map((other) => ({
      source: other.source.id,
      share: shareOf(copiedFrom(article, other, evidence), of.body, article.words.starts)
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
}
