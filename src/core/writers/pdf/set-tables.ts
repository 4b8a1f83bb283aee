import type { BlockOf } from '../../memo/tree'
import type { PdfNode, PdfRun, PdfTableLayout, PdfText, Tag } from './pdf-node'
import { sourceLink, type Typesetter } from './typesetter'

interface Column {
  readonly width: 'fit' | 'rest'
  readonly alignment: 'left' | 'right'
  /** Dropped where no row has words in it. */
  readonly optional?: true
}

export function setCorroborationTable(block: BlockOf<'corroboration-table'>, setter: Typesetter): PdfNode {
  const { table } = setter.style
  const columns: Column[] = [
    { width: 'rest', alignment: 'left' },
    { width: 'fit', alignment: 'right' },
    { width: 'fit', alignment: 'right' },
    { width: 'fit', alignment: 'left', optional: true }
  ]
  const rows = block.rows.map((row) => [
    setter.inlines(row.claim, table),
    setter.words(`${row.articles}`, table),
    setter.words(`${row.independentOrigins}`, table),
    setter.words(row.conflict, table)
  ])
  return setTable(block.head, columns, rows, setter)
}

export function setTimeline(block: BlockOf<'timeline'>, setter: Typesetter): PdfNode {
  const { table } = setter.style
  const columns: Column[] = [
    { width: 'fit', alignment: 'left' },
    { width: 'rest', alignment: 'left' },
    { width: 'fit', alignment: 'left', optional: true },
    { width: 'fit', alignment: 'left', optional: true },
    { width: 'fit', alignment: 'left', optional: true }
  ]
  const rows = block.rows.map((row) => [
    setter.words(row.when, { ...table, bold: true }, row.item),
    setter.inlines(row.event, table, row.item),
    setter.words(row.actor, table, row.item),
    setter.words(row.grade, table, row.item),
    setter.words(row.note, table, row.item)
  ])
  return setTable(block.head, columns, rows, setter)
}

/** The exact words behind each citation. */
export function setAnnex(block: BlockOf<'annex'>, setter: Typesetter): PdfNode {
  const { table } = setter.style
  const columns: Column[] = [
    { width: 'fit', alignment: 'right' },
    { width: 'rest', alignment: 'left' },
    { width: 'fit', alignment: 'left' }
  ]
  const rows = block.rows.map((row) => [
    setter.words(`${row.number}`, table, null, sourceLink(row.number)),
    setter.words(row.words, table),
    setter.words(row.place, table)
  ])
  return setTable(block.head, columns, rows, setter)
}

/** A light table: hairlines between rows, none between columns. */
function setTable(
  head: readonly string[],
  all: readonly Column[],
  rows: readonly PdfRun[][][],
  setter: Typesetter
): PdfNode {
  const kept = [...all.keys()].filter((at) => !all[at]?.optional || rows.some((cells) => cells[at]?.length))
  const columns = kept.flatMap((at) => all[at] ?? [])
  const { table: look, tableHead, leading } = setter.style
  const table: Tag = { type: 'Table', parent: null }
  const row = (cells: readonly PdfRun[][], isHead: boolean): PdfText[] => {
    const tag: Tag = { type: 'TR', parent: table }
    return columns.map((column, index) => ({
      text: cells[kept[index] ?? 0] ?? [],
      leading: isHead ? tableHead.leading : look.leading,
      alignment: column.alignment,
      tag: isHead ? { type: 'TH', parent: tag, scope: 'Column' } : { type: 'TD', parent: tag }
    }))
  }
  return {
    table: {
      headerRows: 1,
      widths: columns.map((c) => c.width),
      body: [
        row(
          head.map((words) => setter.words(words, tableHead)),
          true
        ),
        ...rows.map((cells) => row(cells, false))
      ]
    },
    layout: lightTable(columns.length, rows.length + 1, setter),
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
