import type { MeasuredTable } from './internals'
import { linesOf, type Leaf } from './leaf'

/** The most of a table's width that a fitted column takes, and that all of them take together. */
const MOST_OF_ONE = 0.22
const MOST_OF_ALL = 0.6

/** Gives every column of a table its width in points, and stands short heads on the line below the columns' names. */
export function setColumns(table: MeasuredTable, width: number): void {
  const { widths, body, headerRows } = table.table
  const room = width - table._offsets.total
  const fitted = widths.map((column) =>
    column.width === 'fit' ? Math.min(column._maxWidth, Math.max(column._minWidth, room * MOST_OF_ONE)) : 0
  )
  const taken = fitted.reduce((sum, w) => sum + w, 0)
  const shrink = Math.min(1, (room * MOST_OF_ALL) / taken)
  const rest = widths.filter((column) => column.width === 'rest').length
  widths.forEach((column, index) => {
    if (column.width === 'fit') column.width = column._calcWidth = (fitted[index] ?? 0) * shrink
  })
  const left = room - Math.min(taken, room * MOST_OF_ALL)
  for (const column of widths) if (column.width === 'rest') column.width = column._calcWidth = left / rest
  for (const row of body.slice(0, headerRows)) standOnLine(row as readonly Leaf[], table)
}

/** Cells of a head with fewer lines than the tallest start lower. */
function standOnLine(cells: readonly Leaf[], table: MeasuredTable): void {
  const heights = cells.map(
    (cell, index) => linesOf(cell, table.table.widths[index]?._calcWidth ?? 0).length * cell.leading
  )
  const tallest = Math.max(...heights)
  cells.forEach((cell, index) => (cell._margin = [0, tallest - (heights[index] ?? 0), 0, 0]))
}
