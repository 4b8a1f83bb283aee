import {
  HeadingLevel,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions
} from 'docx'
import { plainText } from '../../memo/inlines'
import { backLinks, entryInlines } from '../../memo/source-entry'
import { tableLayout, type TableBlock } from '../../memo/table'
import type { Block, BlockOf, BlockType, Inline, Memo } from '../../memo/tree'
import { pageBox } from '../../template/type-scale'
import { LIST } from './docx-lists'
import type { DocxNotes } from './docx-notes'
import { readsRightToLeft, setInlines, textRuns } from './docx-runs'
import { CHARACTER, STYLE, TABLE_STYLE } from './docx-styles'
import { twips } from './docx-units'

interface Setting {
  readonly memo: Memo
  readonly notes: DocxNotes
  /** The block after this one. */
  readonly next: Block | undefined
}
type Setters = { readonly [T in BlockType]: (block: BlockOf<T>, setting: Setting) => FileChild[] }

const SETTERS: Setters = {
  masthead: (b) => [new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(b.text) })],
  'memo-header': (b) =>
    b.rows.map(
      (row) =>
        new Paragraph({
          style: STYLE.header,
          children: [
            ...textRuns(row.label, { style: CHARACTER.label }),
            new TextRun({ children: [new Tab()] }),
            ...textRuns(row.value, row.strong ? { strong: true } : {})
          ]
        })
    ),
  contents: (b) => [
    new Paragraph({ style: STYLE.contentsLabel, children: textRuns(b.label) }),
    new TableOfContents(b.label, { hyperlink: true, headingStyleRange: '1-2' })
  ],
  'bottom-line': (b, setting) => [
    ...(b.label === '' ? [] : [new Paragraph({ style: STYLE.bottomLineLabel, children: textRuns(b.label) })]),
    words(b.children, setting, { style: STYLE.bottomLine })
  ],
  heading: (b, { notes }) => [
    new Paragraph({
      heading: b.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      children: notes.anchor(b.id, textRuns(b.text))
    })
  ],
  judgement: (b, setting) => [
    words(b.children, setting, {
      style: STYLE.judgement,
      numbering: { reference: LIST.judgements, level: 0 },
      ...(b.tags.length > 0 ? { keepNext: true, spacing: { after: 0 } } : {})
    }),
    ...(b.tags.length > 0
      ? [new Paragraph({ style: STYLE.tags, children: textRuns(b.tags.join(' · ')) })]
      : [])
  ],
  paragraph: (b, setting) => [
    words(b.children, setting, {
      style: STYLE.text,
      ...(b.number === null ? {} : { numbering: { reference: LIST.paragraphs, level: 0 } })
    })
  ],
  bullet: (b, setting) => [
    words(b.children, setting, { style: STYLE.fact, numbering: { reference: LIST.facts, level: 0 } })
  ],
  note: (b, setting) => [words(b.children, setting, { style: STYLE.note })],
  'block-quote': (b, setting) => [
    words(b.children, setting, { style: STYLE.quote }),
    words(b.attribution, setting, {
      style: STYLE.attribution,
      ...(setting.next?.type === 'wordings' ? { keepNext: true } : {})
    })
  ],
  wordings: (b, setting) => [
    new Paragraph({ style: STYLE.wordingsLabel, children: textRuns(b.label) }),
    ...b.rows.map((row) =>
      words([...row.words, { type: 'text', text: ` (${row.outlets})` }], setting, {
        style: STYLE.wording,
        numbering: { reference: LIST.wordings, level: 0 }
      })
    )
  ],
  timeline: table,
  'corroboration-table': table,
  'sources-list': (b, { notes }) =>
    notes.style === 'endnotes'
      ? []
      : b.entries.map(
          (entry) =>
            new Paragraph({
              style: STYLE.source,
              numbering: { reference: LIST.sources, level: 0 },
              children: [
                ...notes.anchor(entry.id, setInlines(entryInlines(entry), notes)),
                ...setInlines(backLinks(entry), notes, { style: CHARACTER.back })
              ]
            })
        ),
  annex: table
}

/** Sets every block in order; a kind without a setter does not type check. [D1] */
export const setBlocks = (memo: Memo, notes: DocxNotes): FileChild[] =>
  memo.blocks.flatMap((block, at) => {
    const setting = { memo, notes, next: memo.blocks[at + 1] }
    return (SETTERS[block.type] as (b: Block, s: Setting) => FileChild[])(block, setting)
  })

const words = (inlines: readonly Inline[], { notes }: Setting, options: IParagraphOptions): Paragraph =>
  new Paragraph({
    ...options,
    ...(readsRightToLeft(plainText(inlines)) ? { bidirectional: true } : {}),
    children: setInlines(inlines, notes)
  })

/** [D6] The head repeats on every page, rows are not cut, and the last rows stay with the first. */
function table(block: TableBlock, setting: Setting): FileChild[] {
  const { columns, rows } = tableLayout(block)
  const measure = twips(pageBox(setting.memo.template).measure)
  const columnWidths = columns.map(({ width }) => Math.round((measure * width) / 100))
  const cell = (at: number, inlines: readonly Inline[], style: string) =>
    new TableCell({
      width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
      children: [words(inlines, setting, { style })]
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (c, at) =>
        new TableCell({
          width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
          children: [
            new Paragraph({
              style: STYLE.tableHead,
              ...(c.align === 'right' ? { alignment: 'right' as const } : {}),
              children: textRuns(c.label)
            })
          ]
        })
    )
  })
  return [
    new Table({
      style: TABLE_STYLE,
      layout: TableLayoutType.FIXED,
      width: { size: measure, type: WidthType.DXA },
      columnWidths,
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true
      },
      rows: [
        head,
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: row.cells.map((c, at) =>
                cell(at, c, columns[at]?.align === 'right' ? STYLE.tableFigure : STYLE.tableText)
              )
            })
        )
      ]
    })
  ]
}
