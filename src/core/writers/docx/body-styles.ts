import { ShadingType, type IParagraphStyleOptions } from 'docx'
import type { Template } from '../../template/template'
import { typeScale } from '../../template/type-scale'
import { hex, leading, points, twips } from './docx-units'
import { rule, style, type ParagraphLook, type RunLook } from './style'
import { STYLE } from './style-names'

/** Styles of the running text. */
export const bodyStyles = (template: Template): IParagraphStyleOptions[] => [
  ...bottomLine(template),
  ...textStyles(template),
  ...quoteStyles(template)
]

const smallRun = (template: Template): RunLook => ({
  size: points(typeScale(template).small),
  color: hex(template.colours.muted),
  font: template.type.headings
})

/** A tinted box with a rule at its left; label and words share its borders, so that Word draws one box. */
function bottomLine(template: Template): IParagraphStyleOptions[] {
  const { accent, tint } = template.colours
  const { leading: lead } = typeScale(template)
  const box: ParagraphLook = {
    indent: { left: twips(11), right: twips(8) },
    border: {
      left: rule(accent, 24, 8),
      top: rule(tint, 24, 4),
      bottom: rule(tint, 24, 5),
      right: rule(tint, 24, 5)
    },
    shading: { type: ShadingType.CLEAR, fill: hex(tint), color: 'auto' },
    keepLines: true
  }
  const label: RunLook = {
    font: template.type.headings,
    bold: true,
    smallCaps: true,
    characterSpacing: 10,
    color: hex(accent)
  }
  return [
    style(
      STYLE.bottomLineLabel,
      'Bottom line label',
      { ...box, keepNext: true, spacing: { before: twips(lead * 1.2) } },
      label
    ),
    style(STYLE.bottomLine, 'Bottom line', { ...box, spacing: { after: twips(lead * 0.6) } })
  ]
}

function textStyles(template: Template): IParagraphStyleOptions[] {
  const { leading: lead, smallLeading } = typeScale(template)
  const after = (part: number) => ({ after: twips(lead * part) })
  const hanging = (pt: number) => ({ left: twips(pt), hanging: twips(pt) })
  const small = { ...after(0.5), ...leading(smallLeading) }
  return [
    style(STYLE.text, 'Memo text', { spacing: after(0.5) }),
    style(STYLE.judgement, 'Key judgement', { indent: hanging(20), spacing: after(0.5), keepLines: true }),
    style(STYLE.judgementTagged, 'Key judgement with tags', {
      indent: hanging(20),
      keepLines: true,
      keepNext: true
    }),
    style(STYLE.tags, 'Judgement tags', { indent: { left: twips(20) }, spacing: small }, smallRun(template)),
    style(STYLE.fact, 'Fact', { indent: hanging(14), spacing: after(0.35) }),
    style(STYLE.note, 'Note', { spacing: { before: twips(lead * 0.35), ...small } }, smallRun(template))
  ]
}

function quoteStyles(template: Template): IParagraphStyleOptions[] {
  const { leading: lead, small, smallLeading, quote, quoteLeading } = typeScale(template)
  const free = template.design.quotes === 'display'
  const behindRule = (right: number): ParagraphLook => ({
    ...(free
      ? {}
      : {
          indent: { left: twips(20), right: twips(right) },
          border: { left: rule(template.colours.rule, 12, 9) }
        }),
    keepLines: true
  })
  const below = { after: twips(lead * (free ? 1 : 0.7)), ...leading(smallLeading) }
  const indent = { left: twips(42), hanging: twips(12) }
  const wording = { after: twips(lead * 0.2), ...leading(smallLeading) }
  return [
    style(
      STYLE.quote,
      'Block quotation',
      { ...behindRule(14), keepNext: true, spacing: leading(quoteLeading) },
      { size: points(quote) }
    ),
    // Were its indents the same, the rule would run on through the space to the next quote.
    style(STYLE.attribution, 'Attribution', { ...behindRule(0), spacing: below }, smallRun(template)),
    style(
      STYLE.wordingsLabel,
      'Wordings label',
      { indent: { left: twips(30) }, keepNext: true, spacing: leading(smallLeading) },
      smallRun(template)
    ),
    style(STYLE.wording, 'Wording', { indent, spacing: wording }, { size: points(small) }),
    style(STYLE.lastWording, 'Last wording', { indent, spacing: below }, { size: points(small) })
  ]
}
