import { ShadingType, type IStylesOptions } from 'docx'
import type { Memo } from '../../memo/tree'
import type { Template } from '../../template/template'
import { typeScale } from '../../template/type-scale'
import { bodyStyles } from './body-styles'
import { hex, leading, points, twips } from './docx-units'
import { characterStyles, furnitureStyles } from './furniture-styles'
import { listStyles } from './list-styles'
import { rule, type ParagraphLook, type RunLook } from './style'
import { STYLE, TABLE_STYLE } from './style-names'

/** Every style of the document. What a style can say is said here, and nowhere as direct formatting. [D2] */
export function docxStyles(memo: Memo): IStylesOptions {
  const { template } = memo
  const scale = typeScale(template)
  return {
    default: {
      document: {
        run: {
          font: template.type.text,
          size: points(scale.text),
          language: { value: memo.language, eastAsia: 'zh-CN', bidirectional: 'ar-SA' }
        },
        paragraph: { spacing: { after: 0, ...leading(scale.leading) } }
      },
      ...headingStyles(template)
    },
    paragraphStyles: [...bodyStyles(template), ...listStyles(template), ...furnitureStyles(memo)],
    characterStyles: characterStyles(memo)
  }
}

/** How the masthead stands out: by a strong rule above it, or reversed out of a band. */
const MASTHEADS: Readonly<Record<Template['design']['masthead'], (accent: string) => ParagraphLook>> = {
  plain: () => ({}),
  rule: (accent) => ({ border: { top: rule(accent, 24, 6) } }),
  band: (accent) => {
    const edge = rule(accent, 24, 4)
    return {
      indent: { left: twips(7), right: twips(7) },
      border: { left: edge, top: edge, bottom: edge, right: edge },
      shading: { type: ShadingType.CLEAR, fill: hex(accent), color: 'auto' }
    }
  }
}

function noteStyles(template: Template) {
  const { small, smallLeading } = typeScale(template)
  const notes = {
    run: { size: points(small) },
    paragraph: { spacing: { after: twips(2), ...leading(smallLeading) } }
  }
  return { footnoteText: notes, endnoteText: notes }
}

function headingStyles(template: Template): NonNullable<IStylesOptions['default']> {
  const { heading1, heading2, masthead, leading: lead } = typeScale(template)
  const { accent } = template.colours
  const run = (size: number): RunLook => ({
    font: template.type.headings,
    size: points(size),
    bold: true,
    color: hex(accent)
  })
  const heading = (level: number, size: number, [above, below]: readonly [number, number]) => ({
    next: STYLE.text,
    quickFormat: true,
    run: { ...run(size), ...(level === 0 ? headingInk(template) : {}) },
    paragraph: {
      spacing: { before: twips(lead * above), after: twips(lead * below), ...leading(size * 1.3) },
      keepNext: true,
      keepLines: true,
      outlineLevel: level,
      ...(level === 0 ? headingRule(template) : {})
    }
  })
  const isBand = template.design.masthead === 'band'
  return {
    title: {
      next: STYLE.header,
      quickFormat: true,
      run: { ...run(masthead), ...(isBand ? { color: 'FFFFFF' } : {}) },
      paragraph: {
        spacing: { after: twips(lead * 0.6), ...leading(masthead * 1.2) },
        keepNext: true,
        ...MASTHEADS[template.design.masthead](accent)
      }
    },
    heading1: heading(0, heading1, [1.3, 0.35]),
    heading2: heading(1, heading2, [0.8, 0.25]),
    ...noteStyles(template),
    hyperlink: { run: { color: hex(accent), underline: {} } }
  }
}

const headingInk = ({ design }: Template): RunLook =>
  design.headings === 'capitals' ? { smallCaps: true, characterSpacing: 12 } : {}
const headingRule = ({ design, colours }: Template): ParagraphLook =>
  design.headings === 'ruled' ? { border: { top: rule(colours.rule, 6, 4) } } : {}

/**
 * Styles the docx library cannot make from options, as XML: the table's, with hairlines between rows and
 * stronger ones under the head and the last row.
 */
export function externalStyles({ template }: Memo): string {
  const line = hex(template.colours.rule)
  const strong = hex(template.colours.muted)
  const border = (side: string, colour: string) =>
    `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colour}"/>`
  return (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="Memo table"/>` +
    '<w:uiPriority w:val="4"/><w:qFormat/><w:tblPr><w:tblBorders>' +
    border('bottom', strong) +
    border('insideH', line) +
    '</w:tblBorders><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="180" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${border('bottom', strong)}</w:tcBorders></w:tcPr></w:tblStylePr>` +
    '</w:style></w:styles>'
  )
}
