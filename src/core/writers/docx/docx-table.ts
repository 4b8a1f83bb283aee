import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType, type FileChild } from 'docx'
import { tableLayout, type TableBlock, type TableColumn } from '../../memo/table'
import type { Inline, Memo } from '../../memo/tree'
import { pageBox } from '../../template/type-scale'
import type { DocxNotes } from './docx-notes'
import { twips } from './docx-units'
import { words } from './docx-words'
import { STYLE, TABLE_STYLE } from './style-names'

interface Setting {
  readonly memo: Memo
  readonly notes: DocxNotes
}

const LOOK = {
  firstRow: true,
  lastRow: false,
  firstColumn: false,
  lastColumn: false,
  noHBand: true,
  noVBand: true
} as const

/**
 * [D6] The head repeats on every page, and no row is cut in two. A thin paragraph follows: LibreOffice does not
 * keep a heading that touches a table with what comes after it.
 */
export function setTable(block: TableBlock, { memo, notes }: Setting): FileChild[] {
  const { columns, rows } = tableLayout(block)
  const measure = twips(pageBox(memo.template).measure)
  const columnWidths = columns.map(({ width }) => Math.round((measure * width) / 100))
  const cell = (inlines: readonly Inline[], at: number, style: string) =>
    new TableCell({
      width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
      children: [words(inlines, notes, { style })]
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) => cell([{ type: 'text', text: column.label }], at, headStyle(column)))
  })
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.cells.map((inlines, at) => cell(inlines, at, cellStyle(columns[at])))
      })
  )
  return [
    new Table({
      style: TABLE_STYLE,
      layout: TableLayoutType.FIXED,
      width: { size: measure, type: WidthType.DXA },
      columnWidths,
      tableLook: LOOK,
      rows: [head, ...body]
    }),
    new Paragraph({ style: STYLE.afterTable })
  ]
}

const headStyle = ({ align }: TableColumn) => (align === 'right' ? STYLE.tableHeadFigure : STYLE.tableHead)
const cellStyle = (column: TableColumn | undefined) =>
  column?.align === 'right' ? STYLE.tableFigure : STYLE.tableText
