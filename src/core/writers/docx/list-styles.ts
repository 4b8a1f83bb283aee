import { AlignmentType, LineRuleType, type IParagraphStyleOptions } from 'docx'
import type { Template } from '../../template/template'
import { typeScale } from '../../template/type-scale'
import { hex, leading, points, twips } from './docx-units'
import { style, type RunLook } from './style'
import { STYLE } from './style-names'

/** Styles of tables, the sources list and the contents. */
export function listStyles(template: Template): IParagraphStyleOptions[] {
  const { leading: lead, small, smallLeading, heading2 } = typeScale(template)
  const { muted, accent } = template.colours
  const cell = { spacing: { before: twips(2.5), after: twips(2.5), ...leading(smallLeading) } }
  const right = { ...cell, alignment: AlignmentType.RIGHT }
  const run: RunLook = { size: points(small) }
  const cells: RunLook = { ...run, font: template.type.headings }
  const head: RunLook = { ...cells, bold: true, color: hex(muted) }
  return [
    style(STYLE.tableHead, 'Table head', { ...cell, keepNext: true }, head),
    style(STYLE.tableHeadFigure, 'Table head, figures', { ...right, keepNext: true }, head),
    style(STYLE.tableText, 'Table text', cell, cells),
    style(STYLE.tableFigure, 'Table figure', right, cells),
    style(STYLE.afterTable, 'After table', {
      spacing: { line: twips(lead * 0.3), lineRule: LineRuleType.EXACT }
    }),
    style(
      STYLE.source,
      'Source entry',
      {
        indent: { left: twips(20), hanging: twips(20) },
        keepLines: true,
        spacing: { after: twips(lead * 0.35), ...leading(smallLeading) }
      },
      run
    ),
    style(
      STYLE.contentsLabel,
      'Contents label',
      { spacing: { before: twips(lead), after: twips(lead * 0.3) }, keepNext: true },
      { ...head, size: points(heading2), color: hex(accent) }
    )
  ]
}
