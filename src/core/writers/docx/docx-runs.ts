import { ExternalHyperlink, InternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx'
import type { Inline, InlineOf, InlineType } from '../../memo/tree'
import { xmlText } from '../../memo/xml-text'
import type { DocxNotes } from './docx-notes'
import { CHARACTER } from './style-names'
import { anchorName } from './docx-units'

/** What the words around a run give it. */
interface Look {
  readonly strong?: true
  readonly emphasis?: true
  readonly style?: string
}
type Setters = {
  readonly [T in InlineType]: (inline: InlineOf<T>, look: Look, notes: DocxNotes) => ParagraphChild[]
}

const SETTERS: Setters = {
  text: (i, look) => textRuns(i.text, look),
  strong: (i, look, notes) => setInlines(i.children, notes, { ...look, strong: true }),
  emphasis: (i, look, notes) => setInlines(i.children, notes, { ...look, emphasis: true }),
  link: (i, look, notes) => {
    const internal = i.href.startsWith('#')
    const style = look.style ?? (internal ? CHARACTER.place : 'Hyperlink')
    const children = setInlines(i.children, notes, { ...look, style })
    return internal
      ? [new InternalHyperlink({ anchor: anchorName(i.href.slice(1)), children })]
      : [new ExternalHyperlink({ link: i.href, children })]
  },
  citation: (i, _, notes) => notes.cite(i.marks)
}

/** Sets inlines as runs, links and citations. */
export const setInlines = (inlines: readonly Inline[], notes: DocxNotes, look: Look = {}): ParagraphChild[] =>
  inlines.flatMap((i) =>
    (SETTERS[i.type] as (i: Inline, look: Look, notes: DocxNotes) => ParagraphChild[])(i, look, notes)
  )

/** Plain words as runs, split where the writing direction turns. */
export const textRuns = (words: string, look: Look = {}): TextRun[] =>
  directions(xmlText(words)).map(
    ({ text, rightToLeft }) =>
      new TextRun({ text, ...runLook(look), ...(rightToLeft ? { rightToLeft } : {}) })
  )

function runLook({ strong, emphasis, style }: Look): IRunOptions {
  if (style === undefined && strong)
    return { style: CHARACTER.strong, ...(emphasis ? { italics: true } : {}) }
  if (style === undefined && emphasis) return { style: CHARACTER.emphasis }
  return {
    ...(style === undefined ? {} : { style }),
    ...(strong ? { bold: true } : {}),
    ...(emphasis ? { italics: true } : {})
  }
}

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/
/** A stretch of right-to-left words with the spaces and marks between them. */
const RTL_STRETCH = new RegExp(`${RTL.source}+(?:[\\s\\p{P}\\d]*${RTL.source}+)*`, 'gu')

function directions(text: string): { text: string; rightToLeft: boolean }[] {
  if (!RTL.test(text)) return [{ text, rightToLeft: false }]
  const parts: { text: string; rightToLeft: boolean }[] = []
  let from = 0
  for (const match of text.matchAll(RTL_STRETCH)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index), rightToLeft: false })
    parts.push({ text: match[0], rightToLeft: true })
    from = match.index + match[0].length
  }
  if (from < text.length) parts.push({ text: text.slice(from), rightToLeft: false })
  return parts
}

/** Whether a paragraph reads from right to left: its first letter decides. */
export const readsRightToLeft = (words: string): boolean => RTL.test(/\p{L}/u.exec(words)?.[0] ?? '')
