import {
  AlignmentType,
  BorderStyle,
  ImportedXmlComponent,
  ShadingType,
  type IBorderOptions,
  type IParagraphStyleOptions,
  type IStylesOptions
} from 'docx'
import { markLook } from '../../memo/marking'
import type { Memo } from '../../memo/tree'
import { pageBox, typeScale } from '../../template/type-scale'
import { hex, leading, points, twips } from './docx-units'

/** Ids of the paragraph styles; in Word's gallery they show under their names. */
export const STYLE = {
  header: 'MemoHeader',
  bottomLineLabel: 'BottomLineLabel',
  bottomLine: 'BottomLine',
  judgement: 'Judgement',
  tags: 'JudgementTags',
  text: 'MemoText',
  fact: 'Fact',
  note: 'DeskNote',
  quote: 'BlockQuotation',
  attribution: 'Attribution',
  wordingsLabel: 'WordingsLabel',
  wording: 'Wording',
  tableHead: 'TableHead',
  tableText: 'TableText',
  tableFigure: 'TableFigure',
  source: 'SourceEntry',
  contentsLabel: 'ContentsLabel',
  running: 'RunningLine',
  marking: 'HandlingMark'
} as const

export const CHARACTER = {
  label: 'FieldLabel',
  strong: 'Strong',
  emphasis: 'Emphasis',
  citation: 'CitationNumber',
  back: 'BackLink',
  mark: 'HandlingLabel'
} as const

export const TABLE_STYLE = 'MemoTable'

type Paragraph = NonNullable<IParagraphStyleOptions['paragraph']>
type Run = NonNullable<IParagraphStyleOptions['run']>

/** Every style of the document. What a style can say is said here, and nowhere as direct formatting. [D2] */
export function docxStyles(memo: Memo): IStylesOptions {
  const { template } = memo
  const scale = typeScale(template)
  const [primary = 'en'] = memo.language.split('-')
  return {
    default: {
      document: {
        run: {
          font: template.type.text,
          size: points(scale.text),
          language: {
            value: memo.language,
            eastAsia: 'zh-CN',
            bidirectional: primary === 'he' ? 'he-IL' : 'ar-SA'
          }
        },
        paragraph: { spacing: { after: 0, ...leading(scale.leading) } }
      },
      ...headings(memo)
    },
    paragraphStyles: [...bodyStyles(memo), ...tableAndListStyles(memo), ...furniture(memo)],
    characterStyles: characterStyles(memo),
    importedStyles: [tableStyle(memo)]
  }
}

function headings({ template }: Memo): NonNullable<IStylesOptions['default']> {
  const scale = typeScale(template)
  const run = (size: number): Run => ({
    font: template.type.headings,
    size: points(size),
    bold: true,
    color: hex(template.colours.accent)
  })
  const above = scale.leading
  return {
    title: {
      next: STYLE.header,
      quickFormat: true,
      run: run(scale.masthead),
      paragraph: { spacing: { after: twips(above * 0.5), ...leading(scale.masthead * 1.2) }, keepNext: true }
    },
    heading1: {
      next: STYLE.text,
      quickFormat: true,
      run: run(scale.heading1),
      paragraph: {
        spacing: { before: twips(above * 1.3), after: twips(above * 0.35), ...leading(scale.heading1 * 1.3) },
        keepNext: true,
        keepLines: true
      }
    },
    heading2: {
      next: STYLE.text,
      quickFormat: true,
      run: run(scale.heading2),
      paragraph: {
        spacing: {
          before: twips(above * 0.8),
          after: twips(above * 0.25),
          ...leading(scale.heading2 * 1.35)
        },
        keepNext: true,
        keepLines: true
      }
    },
    hyperlink: { run: { color: hex(template.colours.accent), underline: {} } }
  }
}

const rule = (colour: string, size = 4, space = 0): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  space,
  color: hex(colour)
})

function style(
  id: string,
  name: string,
  paragraph: Paragraph,
  run: Run = {},
  basedOn = 'Normal'
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn,
    quickFormat: true,
    uiPriority: 2,
    paragraph,
    run
  }
}

function bodyStyles({ template }: Memo): IParagraphStyleOptions[] {
  const { accent, tint, rule: line, muted } = template.colours
  const { leading: lead, small, smallLeading, heading2 } = typeScale(template)
  const sans = template.type.headings
  const after = (part: number) => ({ after: twips(lead * part) })
  const box: Paragraph = {
    indent: { left: twips(10), right: twips(6) },
    border: {
      left: rule(accent, 24, 8),
      top: rule(tint, 24, 3),
      bottom: rule(tint, 24, 3),
      right: rule(tint, 24, 3)
    },
    shading: { type: ShadingType.CLEAR, fill: hex(tint), color: 'auto' },
    keepLines: true
  }
  const hanging = { left: twips(20), hanging: twips(20) }
  const smallRun: Run = { size: points(small), color: hex(muted) }
  return [
    style(STYLE.text, 'Memo text', { spacing: after(0.5) }),
    style(
      STYLE.bottomLineLabel,
      'Bottom line label',
      { ...box, keepNext: true, spacing: { before: twips(lead) } },
      { font: sans, bold: true, size: points(heading2), color: hex(accent) }
    ),
    style(STYLE.bottomLine, 'Bottom line', { ...box, spacing: { after: twips(lead * 0.6) } }),
    style(STYLE.judgement, 'Key judgement', { indent: hanging, spacing: after(0.45), keepLines: true }),
    style(
      STYLE.tags,
      'Judgement tags',
      { indent: { left: twips(20) }, spacing: { ...after(0.5), ...leading(smallLeading) } },
      { ...smallRun, font: sans }
    ),
    style(STYLE.fact, 'Fact', { indent: { left: twips(14), hanging: twips(14) }, spacing: after(0.35) }),
    style(
      STYLE.note,
      'Note',
      { spacing: { ...after(0.5), ...leading(smallLeading) } },
      { ...smallRun, font: sans }
    ),
    style(STYLE.quote, 'Block quotation', {
      indent: { left: twips(20), right: twips(14) },
      border: { left: rule(line, 12, 9) },
      keepNext: true,
      keepLines: true,
      spacing: { before: twips(lead * 0.2) }
    }),
    style(
      STYLE.attribution,
      'Attribution',
      {
        indent: { left: twips(20), right: twips(14) },
        border: { left: rule(line, 12, 9) },
        keepLines: true,
        spacing: { ...after(0.6), ...leading(smallLeading) }
      },
      { ...smallRun, font: sans }
    ),
    style(
      STYLE.wordingsLabel,
      'Wordings label',
      { indent: { left: twips(30) }, keepNext: true, spacing: leading(smallLeading) },
      { ...smallRun, font: sans }
    ),
    style(
      STYLE.wording,
      'Wording',
      {
        indent: { left: twips(42), hanging: twips(12) },
        spacing: { ...after(0.2), ...leading(smallLeading) }
      },
      { size: points(small) }
    )
  ]
}

function tableAndListStyles({ template }: Memo): IParagraphStyleOptions[] {
  const { leading: lead, small, smallLeading } = typeScale(template)
  const { muted } = template.colours
  const cell = { spacing: { before: twips(2), after: twips(2), ...leading(smallLeading) } }
  const run: Run = { size: points(small) }
  const head: Run = { ...run, font: template.type.headings, bold: true, color: hex(muted) }
  return [
    style(STYLE.tableHead, 'Table head', { ...cell, keepNext: true }, head),
    style(STYLE.tableText, 'Table text', cell, run),
    style(STYLE.tableFigure, 'Table figure', { ...cell, alignment: AlignmentType.RIGHT }, run),
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
      {
        ...head,
        size: points(typeScale(template).heading2),
        color: hex(template.colours.accent)
      }
    )
  ]
}

function furniture(memo: Memo): IParagraphStyleOptions[] {
  const { template, marking } = memo
  const { leading: lead, small, smallLeading } = typeScale(template)
  const { rule: line, muted } = template.colours
  const look = marking === null ? null : markLook(marking)
  const align = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT }
  const measure = twips(pageBox(template).measure)
  return [
    style(STYLE.header, 'Memo header', {
      indent: { left: twips(64), hanging: twips(64) },
      leftTabStop: twips(64),
      border: { top: rule(line, 4, 5), bottom: rule(line, 4, 5) },
      spacing: { before: twips(2), after: twips(2) },
      keepLines: true
    }),
    style(
      STYLE.running,
      'Running line',
      {
        rightTabStop: measure,
        spacing: { before: twips(lead * 0.3), ...leading(smallLeading) }
      },
      { font: template.type.headings, size: points(small), color: hex(muted) }
    ),
    style(
      STYLE.marking,
      'Handling mark',
      {
        alignment: align[template.marking.align],
        ...(look?.kind === 'band'
          ? { shading: { type: ShadingType.CLEAR, fill: hex(look.paper), color: 'auto' } }
          : {})
      },
      {
        font: template.type.headings,
        size: points(12),
        bold: true,
        ...(look ? { color: hex(look.ink) } : {})
      }
    )
  ]
}

function characterStyles({ template, marking }: Memo): NonNullable<IStylesOptions['characterStyles']> {
  const { accent, muted } = template.colours
  const look = marking === null ? null : markLook(marking)
  const label =
    look?.kind === 'label'
      ? { shading: { type: ShadingType.CLEAR, fill: hex(look.paper), color: 'auto' } }
      : {}
  const character = (id: string, name: string, run: Run) => ({
    id,
    name,
    quickFormat: true,
    uiPriority: 3,
    run
  })
  return [
    character(CHARACTER.strong, 'Strong', { bold: true, boldComplexScript: true }),
    character(CHARACTER.emphasis, 'Emphasis', { italics: true, italicsComplexScript: true }),
    character(CHARACTER.citation, 'Citation number', {
      superScript: true,
      color: hex(accent),
      font: template.type.headings
    }),
    character(CHARACTER.back, 'Back link', {
      superScript: true,
      color: hex(accent),
      font: template.type.headings
    }),
    character(CHARACTER.label, 'Field label', {
      font: template.type.headings,
      smallCaps: true,
      color: hex(muted),
      characterSpacing: 10
    }),
    character(CHARACTER.mark, 'Handling label', label)
  ]
}

/** Hairlines between rows, a stronger one under the head; the docx library has no table styles of its own. */
function tableStyle({ template }: Memo): ImportedXmlComponent {
  const line = hex(template.colours.rule)
  const head = hex(template.colours.accent)
  const border = (side: string, size: number, colour: string) =>
    `<w:${side} w:val="single" w:sz="${String(size)}" w:space="0" w:color="${colour}"/>`
  const xml =
    `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="Memo table"/>` +
    '<w:uiPriority w:val="4"/><w:qFormat/><w:tblPr><w:tblBorders>' +
    border('top', 8, head) +
    border('bottom', 8, head) +
    border('insideH', 4, line) +
    '</w:tblBorders><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${border('bottom', 8, head)}</w:tcBorders></w:tcPr></w:tblStylePr>` +
    '</w:style>'
  return ImportedXmlComponent.fromXmlString(xml) as ImportedXmlComponent
}
