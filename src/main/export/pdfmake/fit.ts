import type { PdfNode, PdfStack, PdfTable } from '../../../core/writers/pdf/pdf-node'
import { setColumns } from './columns'
import { measuredTable, type Measured, type MeasuredTable } from './internals'
import { linesOf, type Leaf } from './leaf'

/** Lines of a paragraph that stay together at either side of a page break. */
const LEAST_LINES = 2

/** How many of `rest` lines go on a page with room for `room` of them, so that none is left alone on either side. */
export function linesToSet(room: number, rest: number, isStart: boolean): number {
  if (room >= rest) return rest
  const count = Math.min(room, rest - LEAST_LINES)
  return count < (isStart ? LEAST_LINES : 1) ? 0 : count
}

/** Points from the top of a node's first line to its last, margins included. */
export function heightOf(node: PdfNode, width: number): number {
  const [left, top, right, bottom] = marginsOf(node)
  return top + contentHeight(node, width - left - right) + bottom
}

/** The least of a node that must stand with what comes before it, in points. */
function startHeight(node: PdfNode, width: number): number {
  const [left, top, right] = marginsOf(node)
  return top + contentStart(node, width - left - right)
}

/** `startHeight` of the item of a stack, with all that it is kept together with. */
export function groupHeight(items: readonly PdfNode[], index: number, width: number): number {
  const item = items[index]
  if (item === undefined) return 0
  if (item.keepWithNext) return heightOf(item, width) + groupHeight(items, index + 1, width)
  return startHeight(item, width)
}

export function rowHeight(table: MeasuredTable, index: number): number {
  const cells = table.table.body[index] ?? []
  const content = cells.map((cell, column) => heightOf(cell, table.table.widths[column]?._calcWidth ?? 0))
  const { paddingTop, paddingBottom, hLineWidth } = table.layout
  return Math.max(0, ...content) + paddingTop() + paddingBottom() + hLineWidth(index + 1)
}

const marginsOf = (node: PdfNode) => (node as Partial<Measured>)._margin ?? [0, 0, 0, 0]

function contentHeight(node: PdfNode, width: number): number {
  if ('text' in node) return linesOf(node as Leaf, width).length * node.leading
  if ('stack' in node) return node.stack.reduce((sum, item) => sum + heightOf(item, width), 0)
  return rowsHeight(node, width, node.table.body.length)
}

function contentStart(node: PdfNode, width: number): number {
  if ('text' in node) {
    const lines = linesOf(node as Leaf, width).length
    return (lines < LEAST_LINES * 2 ? lines : LEAST_LINES) * node.leading
  }
  if ('stack' in node) return stackStart(node, width)
  return rowsHeight(node, width, node.table.headerRows + 1)
}

const stackStart = (node: PdfStack, width: number) =>
  node.keepTogether ? contentHeight(node, width) : groupHeight(node.stack, 0, width)

function rowsHeight(node: PdfTable, width: number, rows: number): number {
  const table = measuredTable(node)
  setColumns(table, width)
  return table.table.body.slice(0, rows).reduce((sum, _row, index) => sum + rowHeight(table, index), 0)
}
