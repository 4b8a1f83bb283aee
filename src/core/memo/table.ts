import { text } from './inlines'
import type { BlockOf, Inline } from './tree'

export type TableBlock = BlockOf<'timeline' | 'corroboration-table' | 'annex'>

export interface TableColumn {
  readonly label: string
  readonly align: 'left' | 'right'
  /** Share of the measure, in hundredths; the columns of a table add up to 100. */
  readonly width: number
}

/** A table as every writer sets it: the header row repeats, and no row is cut in two. */
export interface TableLayout {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly { readonly cells: readonly (readonly Inline[])[]; readonly item: string | null }[]
}

interface Wide extends Omit<TableColumn, 'label'> {
  /** Dropped where no row has words in it. */
  readonly optional?: true
  /** Takes the room of columns that are dropped. */
  readonly grows?: true
}

const COLUMNS: Readonly<Record<TableBlock['type'], readonly Wide[]>> = {
  timeline: [
    { align: 'left', width: 18 },
    { align: 'left', width: 42, grows: true },
    { align: 'left', width: 14, optional: true },
    { align: 'left', width: 8, optional: true },
    { align: 'left', width: 18, optional: true }
  ],
  'corroboration-table': [
    { align: 'left', width: 50, grows: true },
    { align: 'right', width: 12 },
    { align: 'right', width: 17 },
    { align: 'left', width: 21, optional: true }
  ],
  annex: [
    { align: 'left', width: 11 },
    { align: 'left', width: 67, grows: true },
    { align: 'left', width: 22 }
  ]
}

/** Lays a table block out in columns; optional columns that stay empty are dropped. */
export function tableLayout(block: TableBlock): TableLayout {
  const rows = cellsOf(block)
  const wide = COLUMNS[block.type].map((column, at) => ({ ...column, at, label: block.head[at] ?? '' }))
  const kept = wide.filter(
    ({ at, optional }) => !optional || rows.some((r) => (r.cells[at]?.length ?? 0) > 0)
  )
  const spare = 100 - kept.reduce((sum, column) => sum + column.width, 0)
  return {
    columns: kept.map(({ label, align, width, grows }) => ({
      label,
      align,
      width: grows ? width + spare : width
    })),
    rows: rows.map(({ cells, item }) => ({ item, cells: kept.map(({ at }) => cells[at] ?? []) }))
  }
}

type Rows = readonly { readonly cells: readonly (readonly Inline[])[]; readonly item: string | null }[]

function cellsOf(block: TableBlock): Rows {
  switch (block.type) {
    case 'timeline':
      return block.rows.map((r) => ({
        item: r.item,
        cells: [words(r.when), r.event, words(r.actor), words(r.grade), words(r.note)]
      }))
    case 'corroboration-table':
      return block.rows.map((r) => ({
        item: null,
        cells: [r.claim, words(String(r.articles)), words(String(r.independentOrigins)), words(r.conflict)]
      }))
    case 'annex':
      return block.rows.map((r) => ({
        item: null,
        cells: [
          [{ type: 'link', href: `#source-${String(r.number)}`, children: [text(String(r.number))] }],
          words(r.words),
          words(r.place)
        ]
      }))
  }
}

const words = (value: string): Inline[] => (value === '' ? [] : [text(value)])
