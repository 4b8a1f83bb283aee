import type { PagePlace } from '../../../contract/page-map'
import type { PdfDefinition, PdfNode, PdfStack } from '../../../core/writers/pdf/pdf-node'
import { CannotFit } from '../cannot-fit'
import { setColumns } from './columns'
import { groupHeight, heightOf, linesToSet, rowHeight } from './fit'
import {
  DocMeasure,
  DocumentContext,
  LayoutBuilder,
  measuredTable,
  PageElementWriter,
  type Context,
  type Measured,
  type MeasuredTable,
  type Page,
  type PdfDocument,
  type Row
} from './internals'
import { besideFirst, besideLast, linesOf, measureLeaf, release, type Leaf } from './leaf'
import type { Line } from './line'
import { PanelTracker } from './panel-tracker'
import { PartTracker } from './part-tracker'
import type { ProvideFont } from './piece'

class MemoMeasure extends DocMeasure {
  constructor(
    document: PdfDocument,
    private readonly provideFont: ProvideFont
  ) {
    super(document, {}, {}, null, {})
  }

  /** Called by pdfmake for each paragraph. */
  measureLeaf(node: Leaf): Leaf {
    measureLeaf(node, this.provideFont)
    return node
  }

  measureBlock(node: unknown): unknown {
    return this.measureNode(node)
  }
}

/**
 * Lays a memo out on pages: pdfmake's pages, tables and columns, with paragraphs, stacks and page breaks of its own.
 * Nothing is dropped: a block breaks where it must, and what cannot be broken is refused with `CannotFit`.
 */
export class MemoLayout extends LayoutBuilder {
  /** pdfmake expands shorthand here; our nodes have none. */
  readonly docPreprocessor = { preprocessBlock: (node: PdfNode) => node }

  constructor(definition: PdfDefinition, document: PdfDocument, provideFont: ProvideFont) {
    const [left, top, right, bottom] = definition.pageMargins
    super(definition.pageSize, { left, top, right, bottom }, null)
    this.docMeasure = new MemoMeasure(document, provideFont)
    this.writer = new PageElementWriter(new DocumentContext())
  }

  /** The pages of a document. `progress` hears which share of the content is laid out. */
  layout(definition: PdfDefinition, progress: (share: number) => void): readonly Page[] {
    this.makeRoom(definition)
    this.writer.addPage(this.pageSize, null, this.pageMargins)
    let done = 0
    for (const group of groupsOf(definition.content)) {
      for (const item of group) this.docMeasure.measureBlock(item)
      group.forEach((_, index) => this.processItem(group, index))
      done += group.length
      progress(done / definition.blocks)
    }
    const { pages } = this.context
    for (let page = 0; page < pages.length; page++) {
      this.context.page = page
      this.setFurniture(definition.header(page + 1, pages.length), 0, this.pageMargins.top)
      const foot = this.pageSize.height - this.pageMargins.bottom
      this.setFurniture(definition.footer(page + 1, pages.length), foot, this.pageMargins.bottom)
    }
    return pages
  }

  /** Where the items stand, in the order they were set. */
  readonly places: PagePlace[] = []

  /** Called by pdfmake for the cells of tables. */
  processNode(node: PdfNode & Partial<Measured>): void {
    const [left, top, right, bottom] = node._margin ?? [0, 0, 0, 0]
    node.positions = []
    if (top > this.room) this.writer.moveToNextPage()
    else this.context.moveDown(top)
    this.context.addMargin(left, right)
    const tracker = node.item === undefined ? null : new PartTracker(this.writer)
    if ('text' in node) this.processParagraph(node as Leaf)
    else if ('stack' in node) this.processStack(node)
    else this.processTable(measuredTable(node))
    this.context.addMargin(-left, -right)
    for (const { page, top, bottom } of tracker?.end() ?? [])
      this.places.push({ item: node.item ?? '', page: page + 1, top, bottom })
    // Space below a block is dropped at the foot of a page.
    this.context.moveDown(Math.min(bottom, this.room))
  }

  override processTable(node: MeasuredTable): void {
    setColumns(node, this.context.availableWidth)
    super.processTable(node)
  }

  /** Called by pdfmake for the rows of tables: a row that fits on a page is not broken, and the last is not left alone. */
  override processRow(row: Row) {
    const { tableNode, rowIndex = 0 } = row
    if (tableNode && this.writer.transactionLevel === 0) {
      const { paddingTop, paddingBottom, hLineWidth } = tableNode.layout
      const around = paddingTop() + paddingBottom() + hLineWidth(rowIndex + 1)
      const height = rowHeight(tableNode, rowIndex) - around
      const isLastButOne =
        rowIndex > tableNode.table.headerRows && rowIndex === tableNode.table.body.length - 2
      const withLast = isLastButOne ? height + rowHeight(tableNode, rowIndex + 1) : height
      const fresh = this.roomOnFreshPage()
      if ([height, withLast].some((h) => h > this.room && h <= fresh)) this.writer.moveToNextPage()
    }
    return super.processRow(row)
  }

  private get context(): Context {
    return this.writer.context()
  }

  /** What is left of the page. pdfmake gives the blocks it keeps whole (table headers) a page without a height. */
  private get room(): number {
    const { availableHeight } = this.context
    return Number.isNaN(availableHeight) ? Infinity : availableHeight
  }

  private processItem(items: readonly PdfNode[], index: number): void {
    const item = items[index] as PdfNode
    if (item.keepWithNext || item.keepTogether || 'table' in item) this.keepFrom(items, index)
    this.processNode(item)
  }

  private processStack({ stack, panel }: PdfStack): void {
    const tracker = panel ? new PanelTracker(panel, this.writer) : null
    stack.forEach((_, index) => this.processItem(stack, index))
    tracker?.draw()
  }

  /** Moves to the next page when an item with all that belongs to it fits there and not here. */
  private keepFrom(items: readonly PdfNode[], index: number): void {
    const height = groupHeight(items, index, this.context.availableWidth)
    const item = items[index] as PdfNode & Measured
    const bottom = item._margin?.[3] ?? 0
    const needed = item.keepTogether ? height - bottom : height
    if (needed <= this.room || needed > this.roomOnFreshPage()) return
    this.writer.moveToNextPage()
    if (item._margin) item._margin = [item._margin[0], 0, item._margin[2], bottom]
  }

  private roomOnFreshPage(): number {
    const { pageSize } = this.context.getCurrentPage()
    const repeated = this.writer.repeatables.reduce((sum, r) => sum + r.height, 0)
    return pageSize.height - this.pageMargins.top - this.pageMargins.bottom - repeated
  }

  private processParagraph(leaf: Leaf): void {
    const lines = linesOf(leaf, this.context.availableWidth)
    for (let next = 0, fresh = false; next < lines.length;) {
      const room = this.linesThatFit(leaf.leading, lines.length - next)
      const wanted = linesToSet(room, lines.length - next, next === 0)
      // On a page of its own, what little fits is better than nothing.
      const count = wanted === 0 && fresh ? room : wanted
      if (count === 0 && fresh)
        throw new CannotFit(
          'The page is too small for a single line of text. Give the template smaller margins.'
        )
      for (const line of lines.slice(next, next + count)) {
        if (line === lines[0]) this.placeBeside(besideFirst(leaf))
        if (line === lines.at(-1)) this.placeBeside(besideLast(leaf))
        this.writer.addLine(line)
        if (leaf.chip) this.drawChip(line.x, line.y, line.getWidth(), leaf)
      }
      next += count
      if (next < lines.length) this.writer.moveToNextPage()
      fresh = true
    }
    release(leaf)
  }

  /** Adds up the way the page writer does, so that both agree to the last fraction. */
  private linesThatFit(leading: number, most: number): number {
    let left = this.room
    let count = 0
    while (count < most && left >= leading) {
      left -= leading
      count++
    }
    return count
  }

  private placeBeside(line: Line | null): void {
    if (line) this.writer.addLine(line, true)
  }

  private drawChip(x: number, y: number, w: number, { chip, leading }: Leaf): void {
    if (!chip) return
    const box = {
      type: 'rect',
      x: x - chip.padding,
      y,
      w: w + 2 * chip.padding,
      h: leading,
      color: chip.fill
    } as const
    this.writer.addVector(box, true, true, this.context.getCurrentPage().items.length - 1)
  }

  /** Margins that are too narrow for what stands in them on every page are as wide as it needs. */
  private makeRoom({ header, footer }: PdfDefinition): void {
    const [head, foot] = [header(1, 1), footer(1, 1)].map((node) => {
      this.docMeasure.measureBlock(node)
      return heightOf(node, this.pageSize.width)
    })
    const { top, bottom } = this.pageMargins
    this.pageMargins = {
      ...this.pageMargins,
      top: Math.max(top, head ?? 0),
      bottom: Math.max(bottom, foot ?? 0)
    }
  }

  /** What stands at the same place on every page: in the middle of `height` points from `y` on. */
  private setFurniture(node: PdfNode, y: number, height: number): void {
    this.docMeasure.measureBlock(node)
    const free = Math.max(0, height - heightOf(node, this.pageSize.width))
    this.writer.beginUnbreakableBlock(this.pageSize.width, height)
    this.processNode(node)
    this.writer.commitUnbreakableBlock(0, y + free / 2)
  }
}

/** Nodes with those before them that are never parted from them; no more at a time than is needed, to spare memory. */
function* groupsOf(nodes: Iterable<PdfNode>): Generator<readonly PdfNode[]> {
  let group: PdfNode[] = []
  for (const node of nodes) {
    group.push(node)
    if (node.keepWithNext) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}
