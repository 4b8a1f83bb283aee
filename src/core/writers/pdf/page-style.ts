import type { Template } from '../../template/template'

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
const INK = '#1a1a1a'
/** The marking at the head and the page number at the foot need this much margin, in points. */
const LEAST_VERTICAL_MARGIN = 54

const points = (mm: number) => mm * POINTS_PER_MM
const round = (size: number) => Math.round(size * 4) / 4

export type PageStyle = ReturnType<typeof pageStyle>

/** The type scale and measures of a template. Every size follows from its text size and leading. */
export function pageStyle(template: Template) {
  const { text, headings, size, leading } = template.type
  const { accent, tint, rule, muted } = template.colours
  const { top, right, bottom, left } = template.page.margins
  const scaled = (factor: number) => round(size * factor)
  const body: TextStyle = { font: text, fontSize: size, leading, color: INK }
  const small: TextStyle = { ...body, fontSize: scaled(0.86), leading: round(leading * 0.87) }
  const sans = (factor: number, lead: number): TextStyle => ({
    font: headings,
    fontSize: scaled(factor),
    leading: round(leading * lead),
    color: INK
  })
  return {
    leading,
    accent,
    tint,
    rule,
    muted,
    margins: [
      points(left),
      Math.max(points(top), LEAST_VERTICAL_MARGIN),
      points(right),
      Math.max(points(bottom), LEAST_VERTICAL_MARGIN)
    ] as const,
    /** Hanging indent of numerals and bullets. */
    indent: round(size * 1.75),
    body,
    small,
    masthead: { ...sans(1.9, 1.8), bold: true, color: accent },
    heading1: { ...sans(1.2, 1.15), bold: true, color: accent },
    heading2: { ...sans(1, 1), bold: true },
    numeral: { ...sans(1, 1), bold: true, color: accent },
    label: { ...sans(0.95, 1), color: muted, fontFeatures: ['smcp'], characterSpacing: 0.5 },
    caption: { ...sans(0.81, 0.85), color: muted },
    marking: { ...sans(1, 1), fontSize: 12, leading: 16, bold: true },
    table: { ...sans(0.86, 0.87) },
    tableHead: { ...sans(0.81, 0.87), bold: true, color: muted }
  }
}
