import { datesIn } from '../evidence/dates'
import type { Template } from '../template/template'
import { formatDate } from './dates'
import { quoted } from './typography'

/**
 * When something happened, by the words that tell of it, as precisely as they do. [M13] A date written out in
 * full comes first; one read from the article's own date keeps its words beside it ("14 July 2016, “Thursday”");
 * one that cannot be placed stays in its own words; null where there is none. `published` is ISO or null.
 */
export function whenIn(
  words: string,
  published: string | null,
  { language, dates }: Pick<Template, 'language' | 'dates'>
): string | null {
  const mentions = datesIn(words, { start: 0, end: words.length }, published)
  const mention = mentions.find((m) => m.iso !== null && !m.relative) ?? mentions[0]
  if (!mention) return null
  const said = words.slice(mention.start, mention.end)
  if (mention.iso === null) return quoted(said, language)
  if (/^(?:mid|early|late)/i.test(said)) return said
  const date = formatDate(mention.iso, language, dates)
  return mention.relative ? `${date}, ${quoted(said, language)}` : date
}
