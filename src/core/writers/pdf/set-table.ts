import { tableLayout, type TableBlock } from '../../memo/table'
import type { PdfNode, PdfTableLayout, PdfText, Tag } from './pdf-node'
import type { Typesetter } from './typesetter'

/** A light table: hairlines between rows, none between columns; the head repeats on every page. */
export function setTable(block: TableBlock, setter: Typesetter): PdfNode {
  const { columns, rows } = tableLayout(block, setter.template)
  const { table: look, tableHead, leading } = setter.style
  const table: Tag = { type: 'Table', parent: null }
  const head: Tag = { type: 'TR', parent: table }
  const body = rows.map(({ cells, item }) => {
    const row: Tag = { type: 'TR', parent: table }
    return columns.map(({ align }, at): PdfText => ({
      text: setter.inlines(cells[at] ?? [], look, item),
      leading: look.leading,
      alignment: align,
      tag: { type: 'TD', parent: row }
    }))
  })
  return {
    table: {
      headerRows: 1,
      shares: columns.map(({ width }) => width),
      widths: columns.map(() => 0),
      body: [
        columns.map(({ label, align }) => ({
          text: setter.words(label, tableHead),
          leading: tableHead.leading,
          alignment: align,
          tag: { type: 'TH', parent: head, scope: 'Column' }
        })),
        ...body
      ]
    },
    layout: lightTable(columns.length, body.length + 1, setter),
    margin: [0, 0, 0, leading * 0.7]
  }
}

function lightTable(columns: number, rows: number, setter: Typesetter): PdfTableLayout {
  const { rule, muted } = setter.style
  return {
    hLineWidth: (line) => (line === 0 ? 0 : 0.5),
    hLineColor: (line) => (line === 1 || line === rows ? muted : rule),
    vLineWidth: () => 0,
    paddingLeft: (column) => (column === 0 ? 0 : 6),
    paddingRight: (column) => (column === columns - 1 ? 0 : 6),
    paddingTop: () => 3,
    paddingBottom: () => 4
  }
}
