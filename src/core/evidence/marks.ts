import type { Span } from '../source/span'

/** One quotation mark: what it may do, and the family it pairs inside of. */
interface Mark extends Span {
  readonly side: 'open' | 'close' | 'either'
  readonly family: string
}

/** [Q1] Which article-wide habits the marks are read by. */
export interface MarkStyle {
  /** The article sets direct speech in single marks: ‘…’ or '…'. */
  readonly single: boolean
}

const CURLY = 'curly'
const PAIRED: Readonly<Record<string, Pick<Mark, 'side' | 'family'>>> = {
  '“': { side: 'open', family: CURLY },
  '„': { side: 'open', family: CURLY },
  '‟': { side: 'open', family: CURLY },
  '”': { side: 'close', family: CURLY },
  '"': { side: 'either', family: CURLY },
  '＂': { side: 'either', family: CURLY },
  '«': { side: 'open', family: 'guillemet' },
  '»': { side: 'close', family: 'guillemet' },
  '「': { side: 'open', family: 'corner' },
  '」': { side: 'close', family: 'corner' },
  '『': { side: 'open', family: 'white corner' },
  '』': { side: 'close', family: 'white corner' },
  '〝': { side: 'open', family: 'prime' },
  '〞': { side: 'close', family: 'prime' },
  '〟': { side: 'close', family: 'prime' }
}
const DOUBLED = 'doubled'
const SINGLE = 'single'

export const isBlank = (c: string): boolean => c === '' || /\s/.test(c)
const isWord = (c: string): boolean => /[\p{L}\p{N}]/u.test(c)
const isHebrew = (c: string): boolean => c >= '\u05d0' && c <= '\u05ea'

/** Letters, figures and signs of ASCII that are no quotation marks: nearly all of a text. */
const isPlain = (code: number): boolean => code < 128 && code !== 34 && code !== 39 && code !== 96

/**
 * Every quotation mark of a paragraph, in order. An apostrophe is never one: single marks count only in the
 * single style, and then only at the edge of a word.
 */
export function marksIn(text: string, within: Span, style: MarkStyle): Mark[] {
  const marks: Mark[] = []
  for (let i = within.start; i < within.end; i++) {
    if (isPlain(text.charCodeAt(i))) continue
    const c = text.charAt(i)
    const paired = PAIRED[c]
    if (paired) {
      const inside = c === '"' && isHebrew(text.charAt(i - 1)) && isHebrew(text.charAt(i + 1))
      if (!inside) marks.push({ start: i, end: i + 1, ...paired })
    } else if ((c === "'" || c === '`') && text.charAt(i + 1) === c) {
      if (text.charAt(i + 2) !== c)
        marks.push({ start: i, end: i + 2, side: c === '`' ? 'open' : 'either', family: DOUBLED })
      i++
    } else if (style.single && (c === "'" || c === '‘' || c === '’')) {
      const mark = singleMark(text, i, c)
      if (mark) marks.push(mark)
    }
  }
  return style.single ? withoutPossessives(text, marks) : marks
}

/** [Q2] ‘ before a word opens; ’ after one closes; between letters, and before a cut-off word, it is an apostrophe. */
function singleMark(text: string, at: number, c: string): Mark | null {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (isWord(before) && isWord(after)) return null
  const opens = !isBlank(after) && (isBlank(before) || '(—–-“"'.includes(before)) && c !== '’'
  if (opens) return { start: at, end: at + 1, side: 'open', family: SINGLE }
  return isBlank(before) || c === '‘' ? null : { start: at, end: at + 1, side: 'close', family: SINGLE }
}

/** [Q2] “officials’ plan”: after an s, a mark is a possessive where a surer closing mark follows. */
function withoutPossessives(text: string, marks: Mark[]): Mark[] {
  const kept: Mark[] = []
  let surerFollows = false
  for (const mark of [...marks].reverse()) {
    if (mark.family === SINGLE && mark.side === 'open') surerFollows = false
    else if (mark.family === SINGLE) {
      const before = text.charAt(mark.start - 1)
      if (before === 's' && text.charAt(mark.end) === ' ' && surerFollows) continue
      surerFollows = true
    }
    kept.push(mark)
  }
  return kept.reverse()
}

/** A run in single marks that closes on a sentence's stop. */
const SINGLE_RUN = /(?:^|\s)['‘](?:[^'‘’\n]|(?<=\w)['’](?=\w)){2,400}[,.?!]['’](?=\s|$)/gm
const DOUBLE_RUN = /"[^"\n]*"|“[^“”\n]*”/g

/**
 * [Q1] Whether an article quotes in single marks: a sentence's stop stands inside them, and they stand outside double
 * ones more often than there are double ones.
 */
export function markStyle(text: string): MarkStyle {
  if (/[„«»「]|''|``/.test(text)) return { single: false }
  const doubles = text.match(DOUBLE_RUN)?.length ?? 0
  const outside = doubles > 0 ? text.replace(DOUBLE_RUN, '') : text
  return { single: (outside.match(SINGLE_RUN)?.length ?? 0) > doubles }
}
