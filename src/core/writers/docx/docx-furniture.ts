import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import type { Memo, RunningLine } from '../../memo/tree'
import { markLook } from '../../memo/marking'
import { textRuns } from './docx-runs'
import { CHARACTER, STYLE } from './style-names'
import { asRuns } from './word-pieces'

/** Head of every page: the handling mark, and the running line below it. [D3] */
export const docxHeader = (memo: Memo): Header =>
  new Header({ children: atLeastOne([...marking(memo), ...runningLine(memo.header)]) })

/** Foot of every page: the running line, and the handling mark below it. */
export const docxFooter = (memo: Memo): Footer =>
  new Footer({ children: atLeastOne([...runningLine(memo.footer), ...marking(memo)]) })

const atLeastOne = (paragraphs: Paragraph[]): Paragraph[] =>
  paragraphs.length > 0 ? paragraphs : [new Paragraph({ style: STYLE.running })]

function marking({ marking: mark }: Memo): Paragraph[] {
  if (mark === null) return []
  const label = markLook(mark).kind === 'label'
  return [
    new Paragraph({
      style: STYLE.marking,
      children: asRuns(textRuns(label ? padded(mark) : mark, label ? { style: CHARACTER.mark } : {}))
    })
  ]
}

/** A label with paper at both ends: spaces that no line end swallows. */
export const padded = (mark: string): string => `\u2005${mark}\u2005`

function runningLine({ left, right }: RunningLine): Paragraph[] {
  if (left === '' && right === '') return []
  return [
    new Paragraph({
      style: STYLE.running,
      children: [...filled(left), new TextRun({ children: [new Tab()] }), ...filled(right)]
    })
  ]
}

/** Words with `{page}` and `{pages}` as Word's own fields. */
const filled = (words: string): TextRun[] =>
  words
    .split(/(\{page\}|\{pages\})/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      if (part === '{page}') return [new TextRun({ children: [PageNumber.CURRENT] })]
      if (part === '{pages}') return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })]
      return asRuns(textRuns(part))
    })
