import { AlignmentType, ShadingType, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import { headerRows } from '../../memo/header-rows'
import { MARK_FONT, MARK_SIZE, markLook } from '../../memo/marking'
import type { Memo } from '../../memo/tree'
import { labelWidth, pageBox, typeScale } from '../../template/type-scale'
import { hex, leading, points, twips } from './docx-units'
import { rule, style, type RunLook } from './style'
import { CHARACTER, STYLE } from './style-names'

/** Styles of the memo header, the running lines and the handling mark. */
export function furnitureStyles(memo: Memo): IParagraphStyleOptions[] {
  const { template, marking } = memo
  const { leading: lead, small, smallLeading } = typeScale(template)
  const { rule: line, muted } = template.colours
  const align = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT }
  const sans = template.type.headings
  const labels = headerRows(memo).map(({ label }) => label)
  const values = twips(labelWidth(labels, template))
  return [
    style(STYLE.header, 'Memo header', {
      indent: { left: values, hanging: values },
      leftTabStop: values,
      border: { top: rule(line, 6, 5), bottom: rule(line, 6, 5) },
      spacing: { before: twips(2), after: twips(2) },
      keepLines: true
    }),
    style(
      STYLE.running,
      'Running line',
      {
        rightTabStop: twips(pageBox(template).measure),
        spacing: { before: twips(lead * 0.2), after: twips(lead * 0.2), ...leading(smallLeading) }
      },
      { font: sans, size: points(small), color: hex(muted) }
    ),
    style(
      STYLE.marking,
      'Handling mark',
      { alignment: align[template.marking.align], ...(marking === null ? {} : band(marking)) },
      { font: MARK_FONT, size: points(MARK_SIZE), bold: true, ...markInk(marking) }
    )
  ]
}

const band = (marking: string) => (markLook(marking).kind === 'band' ? shading(markLook(marking).paper) : {})
const markInk = (marking: string | null): RunLook =>
  marking === null ? {} : { color: hex(markLook(marking).ink) }
const shading = (paper: string) => ({
  shading: { type: ShadingType.CLEAR, fill: hex(paper), color: 'auto' }
})

export function characterStyles({ template, marking }: Memo): NonNullable<IStylesOptions['characterStyles']> {
  const { accent, muted } = template.colours
  const raised: RunLook = { superScript: true, color: hex(accent), font: template.type.headings }
  const label = marking !== null && markLook(marking).kind === 'label' ? shading(markLook(marking).paper) : {}
  const character = (id: string, name: string, run: RunLook) => ({
    id,
    name,
    quickFormat: true,
    uiPriority: 3,
    run
  })
  return [
    character(CHARACTER.strong, 'Memo strong', { bold: true, boldComplexScript: true }),
    character(CHARACTER.emphasis, 'Memo emphasis', { italics: true, italicsComplexScript: true }),
    character(CHARACTER.citation, 'Citation number', raised),
    character(CHARACTER.back, 'Back link', { color: hex(accent), font: template.type.headings }),
    character(CHARACTER.place, 'Place link', { color: hex(accent) }),
    character(CHARACTER.label, 'Field label', {
      font: template.type.headings,
      smallCaps: true,
      color: hex(muted),
      characterSpacing: 10
    }),
    character(CHARACTER.mark, 'Handling label', { ...label, ...markInk(marking) })
  ]
}
