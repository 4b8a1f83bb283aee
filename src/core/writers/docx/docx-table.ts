import {
  FileChild,
  TableLayoutType,
  TableProperties,
  TableRowProperties,
  VerticalAlignTable,
  WidthType,
  type IContext,
  type IXmlableObject
} from 'docx'
import { tableLayout, type TableBlock, type TableColumn } from '../../memo/table'
import type { Inline, Memo } from '../../memo/tree'
import { pageBox } from '../../template/type-scale'
import type { DocxNotes } from './docx-notes'
import { setParagraph } from './docx-runs'
import { twips } from './docx-units'
import { STYLE, TABLE_STYLE } from './style-names'
import { MemoParagraph } from './word-pieces'

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
  const { columns, rows } = tableLayout(block, memo.template)
  const measure = twips(pageBox(memo.template).measure)
  const widths = columns.map(({ width }) => Math.round((measure * width) / 100))
  const cell = (inlines: readonly Inline[], style: string) => setParagraph(inlines, notes, { style })
  return [
    new MemoTable(widths, [
      columns.map((column) => cell([{ type: 'text', text: column.label }], headStyle(column))),
      ...rows.map((row) => row.cells.map((inlines, at) => cell(inlines, cellStyle(columns[at]))))
    ]),
    new MemoParagraph({ style: STYLE.afterTable }, [])
  ]
}

const headStyle = ({ align }: TableColumn) => (align === 'right' ? STYLE.tableHeadFigure : STYLE.tableHead)
const cellStyle = (column: TableColumn | undefined) =>
  column?.align === 'right' ? STYLE.tableFigure : STYLE.tableText

/** The last column has no gap after it. */
const TO_THE_EDGE = { 'w:tcMar': [{ 'w:right': { _attr: { 'w:w': 0, 'w:type': WidthType.DXA } } }] }

/** Heads of one line and of two stand on the rule together. */
const AT_THE_FOOT = { 'w:vAlign': { _attr: { 'w:val': VerticalAlignTable.BOTTOM } } }

/** A table of fixed columns, a paragraph a cell; its first row is the head. Widths in twentieths of a point. */
class MemoTable extends FileChild {
  constructor(
    private readonly widths: readonly number[],
    private readonly rows: readonly (readonly MemoParagraph[])[]
  ) {
    super('w:tbl')
  }

  override prepForXml(context: IContext): IXmlableObject {
    const properties = new TableProperties({
      style: TABLE_STYLE,
      layout: TableLayoutType.FIXED,
      width: { size: this.widths.reduce((sum, w) => sum + w, 0), type: WidthType.DXA },
      tableLook: LOOK
    })
    const head = new TableRowProperties({ cantSplit: true, tableHeader: true }).prepForXml(context)
    const body = new TableRowProperties({ cantSplit: true }).prepForXml(context)
    const grid = this.widths.map((width) => ({ 'w:gridCol': { _attr: { 'w:w': width } } }))
    const cells = (inHead: boolean) =>
      this.widths.map((width, at) => ({
        'w:tcPr': [
          { 'w:tcW': { _attr: { 'w:type': WidthType.DXA, 'w:w': width } } },
          ...(at === this.widths.length - 1 ? [TO_THE_EDGE] : []),
          ...(inHead ? [AT_THE_FOOT] : [])
        ]
      }))
    const [headCells, bodyCells] = [cells(true), cells(false)]
    return {
      'w:tbl': [
        properties.prepForXml(context),
        { 'w:tblGrid': grid },
        ...this.rows.map((row, index) => ({
          'w:tr': [
            index === 0 ? head : body,
            ...row.map((words, at) => ({
              'w:tc': [(index === 0 ? headCells : bodyCells)[at], words.prepForXml(context)]
            }))
          ]
        }))
      ]
    }
  }
}
