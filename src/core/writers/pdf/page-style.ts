import { MARK_FONT, MARK_SIZE } from '../../memo/marking'
import type { Template } from '../../template/template'
import { pageBox, typeScale } from '../../template/type-scale'
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

const INK = '#1a1a1a'
const PAPER = '#ffffff'
/** The marking at the head, and at the foot below the page number, need this much of the margins, in points. */
const LEAST_HEAD = 54
const LEAST_FOOT = 60

const round = (size: number) => Math.round(size * 4) / 4

export type PageStyle = ReturnType<typeof pageStyle>

/** The type and measures of a template's page: every size follows from its type scale. */
export function pageStyle(template: Template) {
  const { text, leading, small, smallLeading, heading2, quote, quoteLeading } = typeScale(template)
  const { accent, tint, rule, muted } = template.colours
  const { width, height } = pageBox(template)
  const serif = (fontSize: number, lead: number): TextStyle => ({
    font: template.type.text,
    fontSize,
    leading: lead,
    color: INK
  })
  const sans = (fontSize: number, lead = round(fontSize * 1.3)): TextStyle => ({
    ...serif(fontSize, lead),
    font: template.type.headings
  })
  return {
    leading,
    accent,
    tint,
    rule,
    muted,
    page: { width, height },
    margins: margins(template),
    /** Hanging indent of numerals and bullets. */
    indent: round(text * 1.75),
    body: serif(text, leading),
    small: serif(small, smallLeading),
    ...dressed(template, sans),
    quote: serif(quote, quoteLeading),
    heading2: { ...sans(heading2), bold: true },
    numeral: { ...sans(text, leading), bold: true, color: accent },
    label: { ...sans(text, leading), color: muted, fontFeatures: ['smcp'], characterSpacing: 0.5 },
    /** What stands beside the text: attributions, labels, remarks, running lines. */
    caption: { ...sans(small), color: muted },
    marking: { ...sans(MARK_SIZE), font: MARK_FONT, bold: true },
    table: sans(small),
    tableHead: { ...sans(small), bold: true, color: muted }
  }
}

/** Masthead and headings as the template's design has them. */
function dressed(template: Template, sans: (size: number) => TextStyle) {
  const { heading1, masthead } = typeScale(template)
  const { accent } = template.colours
  const { design } = template
  const capitals = { fontFeatures: ['smcp'], characterSpacing: 0.6 }
  const heading = { ...sans(heading1), bold: true, color: accent }
  return {
    masthead: { ...sans(masthead), bold: true, color: design.masthead === 'band' ? PAPER : accent },
    heading1: design.headings === 'capitals' ? { ...heading, ...capitals } : heading
  }
}

/** The indent that numbers up to `most` need. */
export const indentFor = (style: PageStyle, most: number): number =>
  Math.max(style.indent, round(`${most}`.length * style.numeral.fontSize * 0.6 + 6))

function margins(template: Template): Margin {
  const { left, top, right, bottom } = pageBox(template).margins
  return [left, Math.max(top, LEAST_HEAD), right, Math.max(bottom, LEAST_FOOT)]
}
