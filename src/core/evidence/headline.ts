import type { Span } from '../source/span'
import { lexemeAt } from './lexeme'
import type { MarkStyle } from './marks'
import { quotationsIn } from './quotation'
import { tokensIn, type Token } from './token'

/** The share of longer words with a capital from which capitals tell nothing. */
const TITLE_CASE = 0.6
const LONG = 4

/**
 * The tokens of a headline. Where nearly every word has a capital, only those make names that the article writes
 * with one everywhere and no list knows as a verb, a noun of saying or a small word.
 */
export function headlineTokens(
  text: string,
  within: Span,
  style: MarkStyle,
  small: (word: string) => boolean
): Token[] {
  const tokens = tokensIn(text, within, quotationsIn(text, within, style))
  const long = tokens.filter((t) => t.word.length >= LONG)
  if (long.filter((t) => t.capital).length < TITLE_CASE * long.length) return tokens
  return tokens.map((token) => {
    const { info, word } = token
    const known = info !== undefined && Boolean(info.closed || info.verb || info.noun || info.document)
    return token.capital && (known || small(word))
      ? { ...token, capital: false, tag: lexemeAt(word, 0, word.length).tag }
      : token
  })
}
