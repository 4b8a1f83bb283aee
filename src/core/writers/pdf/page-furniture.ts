import { markLook } from '../../memo/marking'
import type { Memo, RunningLine } from '../../memo/tree'
import type { PdfNode, PdfStack, PdfText } from './pdf-node'
import type { Typesetter } from './typesetter'

type Piece = PdfNode & { readonly height: number }

/** The marking at the head of every page, and the template's running line below it. */
export function runningHead(memo: Memo, setter: Typesetter, page: number, pages: number): PdfNode {
  const [left, top, right] = setter.style.margins
  const pieces = [...marking(memo, setter), ...runningLine(memo.header, setter, page, pages)]
  return { stack: pieces, margin: [left, Math.max(0, (top - heightOf(pieces)) / 2 - 4), right, 0] }
}

/** The template's running line (page X of Y) at the foot of every page, and the marking below it. */
export function runningFoot(memo: Memo, setter: Typesetter, page: number, pages: number): PdfNode {
  const [left, , right, bottom] = setter.style.margins
  const pieces = [...runningLine(memo.footer, setter, page, pages), ...marking(memo, setter)]
  return { stack: pieces, margin: [left, Math.max(0, (bottom - heightOf(pieces)) / 2), right, 0] }
}

const heightOf = (pieces: readonly Piece[]) => pieces.reduce((sum, piece) => sum + piece.height, 0)

function runningLine(line: RunningLine, setter: Typesetter, page: number, pages: number): Piece[] {
  if (line.left === '' && line.right === '') return []
  const { caption } = setter.style
  const words = (text: string) =>
    setter.words(text.replaceAll('{page}', `${page}`).replaceAll('{pages}', `${pages}`), caption)
  const text: PdfText = {
    text: words(line.left),
    right: words(line.right),
    leading: caption.leading,
    margin: [0, 2, 0, 2],
    tag: null
  }
  return [{ ...text, height: caption.leading + 4 }]
}

/** A label's paper stands within the margins of the page; points. */
const LABEL_PADDING = 6
const LABEL_MARGIN = [LABEL_PADDING, 0, LABEL_PADDING, 0] as const
const ALIGNMENTS = { left: 'left', centre: 'center', right: 'right' } as const

/** A label no wider than its words for TLP, a band over the whole measure for a classification. */
function marking(memo: Memo, setter: Typesetter): Piece[] {
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
  return [{ ...(kind === 'label' ? text : band), height: look.leading }]
}
