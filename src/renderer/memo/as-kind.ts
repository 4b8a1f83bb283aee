import type { Item, QuoteItem, TextRun } from '../../core/briefing/briefing'
import { joinRuns, plain, sliceRuns } from './runs'

const MARKED = /^(?:(.+?): )?“(.*)”$/su

/**
 * An item as another kind, citing what it cited. A quote's words keep their marks and their speaker in the text, so
 * that they stay somebody's words (unless they are not `verbatim`: marks would vouch for them); words that stand in
 * marks lose them where they become a quote.
 */
export function asKind(item: Item, kind: Item['kind'], verbatim: boolean): Item {
  if (item.kind === kind) return item
  const { id, citations } = item
  const content = item.kind === 'quote' ? spoken(item, verbatim) : item.content
  const common = { id, citations, content }
  switch (kind) {
    case 'judgement':
      return { ...common, kind, likelihood: null, confidence: null }
    case 'quote':
      return quoteOf({ ...common, content: [...content] })
    case 'fact':
    case 'text':
      return { ...common, kind }
  }
}

/** “These words”, or Kerry: “These words”. */
function spoken({ content, speaker }: QuoteItem, verbatim: boolean): TextRun[] {
  const [open, close] = verbatim ? ['“', '”'] : ['', '']
  const who = speaker?.name ? `${speaker.name}: ` : ''
  return joinRuns([{ text: `${who}${open}` }, ...content, { text: close }])
}

/** The way back: marks and a speaker before them are no words of the quote. */
function quoteOf({ id, citations, content }: Pick<QuoteItem, 'id' | 'citations' | 'content'>): QuoteItem {
  const match = MARKED.exec(plain(content))
  const common = { id, citations, kind: 'quote' as const }
  const name = match?.[1]
  const words = match?.[2]
  if (words === undefined) return { ...common, content, speaker: null }
  const start = plain(content).length - 1 - words.length
  const speaker =
    name === undefined
      ? null
      : {
          name,
          role: null,
          mention: null,
          start: null,
          end: null,
          resolution: 'analyst' as const,
          ground: null
        }
  return { ...common, content: sliceRuns(content, start, start + words.length), speaker }
}
