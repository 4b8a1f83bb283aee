import type { MeasuredTable } from './internals'
import { linesOf, type Leaf } from './leaf'

/** Gives every column of a table its width in points, and stands short heads on the line below the columns' names. */
export function setColumns(table: MeasuredTable, width: number): void {
  const { widths, shares, body, headerRows } = table.table
  const room = width - table._offsets.total
  widths.forEach((column, index) => {
    column.width = column._calcWidth = (room * (shares[index] ?? 0)) / 100
  })
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
