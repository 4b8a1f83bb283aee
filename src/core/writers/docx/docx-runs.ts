import type { Inline, InlineOf, InlineType } from '../../memo/tree'
import { plainText } from '../../memo/inlines'
import { xmlText } from '../../memo/xml-text'
import type { DocxNotes } from './docx-notes'
import { CHARACTER } from './style-names'
import { anchorName } from './docx-units'
import { Link, MemoParagraph, textRun, type ParagraphLook, type Piece, type RunLook } from './word-pieces'

/** What the words around a run give it. */
interface Look {
  readonly strong?: true
  readonly emphasis?: true
  readonly style?: string
}
type Setters = {
  readonly [T in InlineType]: (inline: InlineOf<T>, look: Look, notes: DocxNotes) => Piece[]
}

const SETTERS: Setters = {
  text: (i, look) => textRuns(i.text, look),
  strong: (i, look, notes) => setInlines(i.children, notes, { ...look, strong: true }),
  emphasis: (i, look, notes) => setInlines(i.children, notes, { ...look, emphasis: true }),
  link: (i, look, notes) => {
    const internal = i.href.startsWith('#')
    const style = look.style ?? (internal ? CHARACTER.place : 'Hyperlink')
    const pieces = setInlines(i.children, notes, { ...look, style })
    return [new Link(internal ? { place: anchorName(i.href.slice(1)) } : { address: i.href }, pieces)]
  },
  citation: (i, _, notes) => notes.cite(i.marks)
}

/** Sets inlines as runs, links and citations. */
export const setInlines = (inlines: readonly Inline[], notes: DocxNotes, look: Look = {}): Piece[] =>
  inlines.flatMap((i) =>
    (SETTERS[i.type] as (i: Inline, look: Look, notes: DocxNotes) => Piece[])(i, look, notes)
  )

/** A paragraph of inlines, in the direction its first letter reads. */
export const setParagraph = (
  inlines: readonly Inline[],
  notes: DocxNotes,
  look: ParagraphLook
): MemoParagraph =>
  new MemoParagraph(
    readsRightToLeft(plainText(inlines)) ? { ...look, bidirectional: true } : look,
    setInlines(inlines, notes)
  )

/** Plain words as runs, split where the writing direction turns. */
export const textRuns = (words: string, look: Look = {}): Piece[] =>
  directions(xmlText(words)).map(({ text, rightToLeft }) =>
    textRun(text, rightToLeft ? { ...runLook(look), rightToLeft } : runLook(look))
  )

function runLook({ strong, emphasis, style }: Look): RunLook {
  const slanted = emphasis ? { italics: true } : {}
  if (style !== undefined) return { style, ...(strong ? { bold: true } : {}), ...slanted }
  if (strong) return { style: CHARACTER.strong, ...slanted }
  return emphasis ? { style: CHARACTER.emphasis } : {}
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
const readsRightToLeft = (words: string): boolean => RTL.test(/\p{L}/u.exec(words)?.[0] ?? '')
