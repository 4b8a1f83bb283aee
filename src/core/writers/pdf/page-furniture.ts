import type { Memo, RunningLine } from '../../memo/tree'
import type { PdfNode, PdfText } from './pdf-node'
import type { Typesetter } from './typesetter'

/** TLP 2.0 label colours on black (FIRST, Traffic Light Protocol 2.0, 2022). */
const TLP_COLOURS: Readonly<Record<string, string>> = {
  'TLP:RED': '#ff2b2b',
  'TLP:AMBER': '#ffc000',
  'TLP:AMBER+STRICT': '#ffc000',
  'TLP:GREEN': '#33ff00',
  'TLP:CLEAR': '#ffffff'
}
/** Usual banner colours (STANDARDS: handling marks), by the first word that fits. */
const CLASSIFICATION_COLOURS: readonly (readonly [prefix: string, colour: string])[] = [
  ['TOP SECRET', '#ff8c00'],
  ['SECRET', '#c8102e'],
  ['CONFIDENTIAL', '#0033a0'],
  ['CUI', '#502b85'],
  ['UNCLASSIFIED', '#007a33']
]

/** The marking at the head of every page, and the template's running line below it. */
export function runningHead(memo: Memo, setter: Typesetter, page: number, pages: number): PdfNode {
  const [left, top, right] = setter.style.margins
  const lines = [...marking(memo, setter), ...runningLine(memo.header, setter, page, pages)]
  const height = lines.reduce((sum, line) => sum + line.leading, 0)
  return { stack: lines, margin: [left, Math.max(0, (top - height) / 2 - 4), right, 0] }
}

/** The template's running line (page X of Y) at the foot of every page, and the marking below it. */
export function runningFoot(memo: Memo, setter: Typesetter, page: number, pages: number): PdfNode {
  const [left, , right, bottom] = setter.style.margins
  const lines = [...runningLine(memo.footer, setter, page, pages), ...marking(memo, setter)]
  const height = lines.reduce((sum, line) => sum + line.leading, 0)
  return { stack: lines, margin: [left, Math.max(0, (bottom - height) / 2), right, 0] }
}

function runningLine(line: RunningLine, setter: Typesetter, page: number, pages: number): PdfText[] {
  if (line.left === '' && line.right === '') return []
  const { caption } = setter.style
  const words = (text: string) =>
    setter.words(text.replaceAll('{page}', `${page}`).replaceAll('{pages}', `${pages}`), caption)
  return [{ text: words(line.left), right: words(line.right), leading: caption.leading, tag: null }]
}

const ALIGNMENTS = { left: 'left', centre: 'center', right: 'right' } as const

function marking(memo: Memo, setter: Typesetter): PdfText[] {
  const mark = memo.marking
  if (mark === null) return []
  const tlp = TLP_COLOURS[mark]
  const colour = tlp ?? CLASSIFICATION_COLOURS.find(([first]) => mark.startsWith(first))?.[1]
  const look = { ...setter.style.marking, color: colour ?? setter.style.body.color }
  return [
    {
      text: setter.words(mark, look),
      leading: look.leading,
      alignment: ALIGNMENTS[memo.template.marking.align],
      ...(tlp ? { chip: { fill: '#000000', padding: 6 } } : {}),
      tag: null
    }
  ]
}
