import type { Memo } from '../../memo/tree'
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

/** The marking at the head of every page. */
export function runningHead(memo: Memo, setter: Typesetter): PdfNode {
  const [left, top, right] = setter.style.margins
  return { stack: marking(memo, setter), margin: [left, Math.max(18, top / 2 - 12), right, 0] }
}

/** The marking, and page X of Y, at the foot of every page. */
export function runningFoot(memo: Memo, setter: Typesetter, page: number, pages: number): PdfNode {
  const [left, , right] = setter.style.margins
  const { caption } = setter.style
  const fill = (words: string) => words.replaceAll('{page}', `${page}`).replaceAll('{pages}', `${pages}`)
  const number: PdfText = {
    text: setter.words(
      [memo.footer.left, memo.footer.right].filter(Boolean).map(fill).join('  \u00b7  '),
      caption
    ),
    leading: caption.leading,
    alignment: 'center',
    tag: null
  }
  return { stack: [number, ...marking(memo, setter)], margin: [left, 14, right, 0] }
}

function marking(memo: Memo, setter: Typesetter): PdfText[] {
  if (memo.marking === null) return []
  const tlp = TLP_COLOURS[memo.marking.toUpperCase()]
  const colour = tlp ?? CLASSIFICATION_COLOURS.find(([p]) => memo.marking?.toUpperCase().startsWith(p))?.[1]
  const look = { ...setter.style.marking, color: colour ?? setter.style.body.color }
  return [
    {
      text: setter.words(memo.marking, look),
      leading: look.leading,
      alignment: 'center',
      ...(tlp ? { chip: { fill: '#000000', padding: 6 } } : {}),
      tag: null
    }
  ]
}
