import { Renderer, type Outline, type Page, type PdfDocument, type Vector } from './internals'
import type { Line, PlacedRun } from './line'
import { Structure } from './structure'
import { textWidth } from './piece'
import { TextWriter } from './text-writer'

/** Draws laid-out pages into a document, with structure for what is read and artifacts for what is not. */
export class MemoRenderer extends Renderer {
  private readonly structure: Structure
  private readonly writer: TextWriter
  private readonly drawn = new Set<Line>()
  /** Every place that can be led to, with its page. */
  private pageOf = new Map<string, number>()
  private chapter: Outline

  constructor(document: PdfDocument) {
    super(document)
    this.structure = new Structure(document)
    this.writer = new TextWriter(document)
    this.chapter = document.outline
  }

  /** Draws all pages, letting go of each once it is drawn. `progress` hears the share done. */
  draw(pages: readonly Page[], progress: (share: number) => void): void {
    this.pageOf = pagesOfPlaces(pages)
    pages.forEach((page, index) => {
      this.renderPages([page])
      page.items = []
      progress((index + 1) / pages.length)
    })
    this.structure.end()
  }

  /** Called by pdfmake for each line of each page, in the order of the text. */
  renderLine(line: Line): void {
    const repeated = this.drawn.has(line.original)
    this.drawn.add(line.original)
    if (line.marks.outline && !repeated) this.addOutline(line.marks.outline)
    const tag = repeated ? null : line.marks.tag
    if (line.marks.id !== undefined && !repeated) this.addPlace(line.marks.id, line.x, line.y)
    for (const run of line.inlines.map((r) => this.filledIn(r))) {
      if (run.look.id !== undefined && !repeated) this.addPlace(run.look.id, line.x + run.x, line.y)
      this.structure.mark(tag, this.leads(run), (link) => this.drawRun(run, line, link))
    }
  }

  override renderVector(vector: Vector): void {
    this.structure.artifact(() => super.renderVector(vector))
  }

  /** A link to a place that this memo does not have is plain text; the preflight has said so. */
  private leads({ look }: PlacedRun): boolean {
    if (look.linkToDestination !== undefined) return this.pageOf.has(look.linkToDestination)
    return look.link !== undefined
  }

  private drawRun(run: PlacedRun, line: Line, link: object | undefined): void {
    const { look } = run
    const document = this.pdfDocument
    if (look.actualText !== undefined) document.markContent('Span', { actual: look.actualText })
    this.writer.write({
      text: run.text,
      rtl: run.rtl,
      font: run.font,
      size: look.fontSize,
      features: look.fontFeatures,
      spacing: look.characterSpacing ?? 0,
      color: look.color,
      x: line.x + run.x,
      y: line.y + line.baseline() - (look.rise ?? 0)
    })
    if (look.actualText !== undefined) document.endMarkedContent()
    if (!this.leads(run)) return
    const area = [line.x + run.x, line.y, run.width, line.getHeight()] as const
    const options = { structParent: link, Contents: new String(run.text.trim()) }
    if (look.link !== undefined) document.link(...area, asciiAddress(look.link), options)
    else if (look.linkToDestination !== undefined) document.goTo(...area, look.linkToDestination, options)
  }

  private addPlace(id: string, x: number, y: number): void {
    this.pdfDocument.addNamedDestination(id, 'XYZ', x, Math.max(0, y - PLACE_MARGIN), null)
  }

  private addOutline({ text, level }: { text: string; level: number }): void {
    if (level === 1) this.chapter = this.pdfDocument.outline.addItem(text, { expanded: true })
    else this.chapter.addItem(text, { expanded: false })
  }

  /** A run that waits for a page number gets it now, its right edge where it was. */
  private filledIn(run: PlacedRun): PlacedRun {
    if (run.look.pageOf === undefined) return run
    const text = `${this.pageOf.get(run.look.pageOf) ?? ''}`
    const width = textWidth(text, run.look, run.font)
    return { ...run, text, width, x: run.x + run.width - width }
  }
}

/** How far above a place a reader is shown it, in points. */
const PLACE_MARGIN = 4

function pagesOfPlaces(pages: readonly Page[]): Map<string, number> {
  const places = new Map<string, number>()
  pages.forEach(({ items }, index) => {
    for (const { type, item } of items)
      if (type === 'line')
        for (const id of [item.marks.id, ...item.inlines.map((run) => run.look.id)])
          if (id !== undefined) places.set(id, index + 1)
  })
  return places
}

/** Addresses in a PDF are ASCII (ISO 32000-1, 12.6.4.7). */
const asciiAddress = (address: string): string =>
  URL.canParse(address) ? new URL(address).href : encodeURI(address)
