import type { TextRun } from '../briefing/briefing'
import { isLinkAddress } from '../briefing/link-address'
import type { Inline } from './tree'
import { xmlText } from './xml-text'
import { marksFor, typeset, type Depth } from './typography'

export const text = (words: string): Inline => ({ type: 'text', text: words })
export const strong = (words: string): Inline => ({ type: 'strong', children: [text(words)] })
export const emphasis = (words: string): Inline => ({ type: 'emphasis', children: [text(words)] })
export const link = (href: string, words: string): Inline => linked(href, [text(words)])

/** Signs that no address may hold as they are (RFC 3987): Word refuses a file with one. */
const NOT_IN_ADDRESSES = /[\s<>"{}|\\^`]|%(?![0-9a-f]{2})/gi
const linked = (href: string, children: readonly Inline[]): Inline => ({
  type: 'link',
  href: xmlText(href).replace(NOT_IN_ADDRESSES, encodeURIComponent),
  children
})

/** The analyst's runs as inlines, typeset; a link to anything but the web or mail stays plain text. [M9] */
export function inlinesOf(content: readonly TextRun[], language: string, depth: Depth = 'outer'): Inline[] {
  let before = ''
  return content
    .filter((run) => run.text !== '')
    .map((run) => {
      let inline: Inline = text(
        typeset(run.text.replace(/\s*[\n\r\t\f\v]\s*/g, ' '), language, depth, before)
      )
      before = run.text.at(-1) ?? ''
      if (run.emphasis) inline = { type: 'emphasis', children: [inline] }
      if (run.strong) inline = { type: 'strong', children: [inline] }
      if (run.href && isLinkAddress(run.href)) inline = linked(run.href, [inline])
      return inline
    })
}

/** Words between the language's outer quotation marks. */
export function inQuotationMarks(words: readonly Inline[], language: string): Inline[] {
  const [open, close] = marksFor(language).outer
  return [text(open), ...words, text(close)]
}

/** The words of inlines without their look; citations left out. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      return inline.type === 'citation' ? '' : plainText(inline.children)
    })
    .join('')
}

/** Every string of inlines, citations included, in order. */
export function inlineStrings(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'text') return [inline.text]
    return inline.type === 'citation' ? inline.marks.map((m) => m.text) : inlineStrings(inline.children)
  })
}

/** A letter of a script that runs from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const LEFT_TO_RIGHT_MARK = '\u200e'

/**
 * What a number needs between itself and the words before it to stay behind them (UAX 9, W2 and W7): a mark of direction
 * where their last letter is of a right-to-left script, else nothing. [M17]
 */
export function closing(words: string): string {
  let last = words.length - 1
  while (last >= 0 && !/\p{L}/u.test(words.charAt(last))) last--
  return RIGHT_TO_LEFT.test(words.charAt(last)) ? LEFT_TO_RIGHT_MARK : ''
}

/** Words with the numbers of what they cite. */
export function withMark(words: readonly Inline[], mark: readonly Inline[]): Inline[] {
  const close = mark.length === 0 ? '' : closing(plainText(words))
  return [...words, ...(close === '' ? [] : [text(close)]), ...mark]
}
