import type { Template } from '../../template/template'
import type { Margin } from './pdf-node'

/** How one kind of text is set: everything a run needs but its words. Points. */
export interface TextStyle {
  readonly font: string
  readonly fontSize: number
  readonly leading: number
  readonly color: string
  readonly bold?: boolean
  readonly italics?: boolean
  readonly characterSpacing?: number
  readonly fontFeatures?: readonly string[]
}

const POINTS_PER_MM = 72 / 25.4
/** Width and height in points. */
const SIZES = { A4: [595.28, 841.89], Letter: [612, 792] } as const
const INK = '#1a1a1a'
/** The marking at the head, and at the foot below the page number, need this much of the margins, in points. */
const LEAST_HEAD = 54
const LEAST_FOOT = 60

const points = (mm: number) => mm * POINTS_PER_MM
const round = (size: number) => Math.round(size * 4) / 4

export type PageStyle = ReturnType<typeof pageStyle>

/** The type scale and measures of a template: every size follows from its text size, leading and scale. */
export function pageStyle(template: Template) {
  const { text, headings, size, leading, scale } = template.type
  const { accent, tint, rule, muted } = template.colours
  const body: TextStyle = { font: text, fontSize: size, leading, color: INK }
  const small: TextStyle = { ...body, fontSize: round(size / scale ** 0.8), leading: round(leading * 0.87) }
  const sans = (steps: number, lead: number): TextStyle => ({
    font: headings,
    fontSize: round(size * scale ** steps),
    leading: round(leading * lead),
    color: INK
  })
  return {
    leading,
    accent,
    tint,
    rule,
    muted,
    page: pageSize(template),
    margins: margins(template),
    /** Hanging indent of numerals and bullets. */
    indent: round(size * 1.75),
    body,
    small,
    masthead: { ...sans(3.5, 2), bold: true, color: accent },
    heading1: { ...sans(1, 1.15), bold: true, color: accent },
    heading2: { ...sans(0, 1), bold: true },
    numeral: { ...sans(0, 1), bold: true, color: accent },
    label: { ...sans(-0.3, 1), color: muted, fontFeatures: ['smcp'], characterSpacing: 0.5 },
    caption: { ...sans(-1.2, 0.85), color: muted },
    marking: { ...sans(1, 1), fontSize: 12, leading: 16, bold: true },
    table: { ...sans(-0.8, 0.87) },
    tableHead: { ...sans(-1.2, 0.8), bold: true, color: muted }
  }
}

/** The indent that numbers up to `most` need. */
export const indentFor = (style: PageStyle, most: number): number =>
  Math.max(style.indent, round(`${most}`.length * style.numeral.fontSize * 0.6 + 6))

function pageSize({ page }: Template) {
  const [short, long] = SIZES[page.size]
  return page.orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long }
}

function margins({ page }: Template): Margin {
  const { left, top, right, bottom } = page.margins
  return [
    points(left),
    Math.max(points(top), LEAST_HEAD),
    points(right),
    Math.max(points(bottom), LEAST_FOOT)
  ]
}
