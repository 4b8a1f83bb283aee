import { markLook } from '../../memo/marking'
import type { Memo, RunningLine } from '../../memo/tree'
import type { PdfNode, PdfStack, PdfText } from './pdf-node'
import type { Typesetter } from './typesetter'

/** Points between the running head and the text, more than above it. */
const BELOW_HEAD = 8

/** The marking at the head of every page, and the template's running line below it. */
export function runningHead(memo: Memo, setter: Typesetter, page: number, pages: number): PdfNode {
  const [left, , right] = setter.style.margins
  const stack = [...marking(memo, setter), ...runningLine(memo.header, setter, page, pages)]
  return { stack, margin: [left, 0, right, BELOW_HEAD] }
}

/** The template's running line (page X of Y) at the foot of every page, and the marking below it. */
export function runningFoot(memo: Memo, setter: Typesetter, page: number, pages: number): PdfNode {
  const [left, , right] = setter.style.margins
  const stack = [...runningLine(memo.footer, setter, page, pages), ...marking(memo, setter)]
  return { stack, margin: [left, 0, right, 0] }
}

function runningLine(line: RunningLine, setter: Typesetter, page: number, pages: number): PdfText[] {
  if (line.left === '' && line.right === '') return []
  const { caption } = setter.style
  const filled = (text: string) =>
    setter.words(text.replaceAll('{page}', `${page}`).replaceAll('{pages}', `${pages}`), caption)
  return [
    {
      text: filled(line.left),
      right: filled(line.right),
      leading: caption.leading,
      margin: [0, 2, 0, 2],
      tag: null
    }
  ]
}

const ALIGNMENTS = { left: 'left', centre: 'center', right: 'right' } as const

/** A label's paper stands within the margins of the page; points. */
const LABEL_PADDING = 6
const LABEL_MARGIN = [LABEL_PADDING, 0, LABEL_PADDING, 0] as const

/** A label no wider than its words for TLP, a band over the whole measure for a classification. */
function marking(memo: Memo, setter: Typesetter): PdfNode[] {
  if (memo.marking === null) return []
  const { kind, ink, paper } = markLook(memo.marking)
  const look = { ...setter.style.marking, color: ink }
  const text: PdfText = {
    text: setter.words(memo.marking, look),
    leading: look.leading,
    alignment: ALIGNMENTS[memo.template.marking.align],
    ...(kind === 'label' ? { chip: { fill: paper, padding: LABEL_PADDING }, margin: LABEL_MARGIN } : {}),
    tag: null
  }
  const band: PdfStack = { stack: [text], panel: { fill: paper, rules: [] } }
  return [kind === 'label' ? text : band]
}
