/**
 * What this folder builds on: parts of pdfmake 0.3.11 (pinned exactly in package.json) that it does not export, and the
 * pdfkit it brings along. They are extended by subclasses, never patched in place; `internals.test.ts` holds every
 * property relied upon, so that an update of pdfmake that changes one fails there and not on somebody's page.
 *
 * Why not pdfmake's own entry: it drops a block or row taller than a page without a word, leaves single lines and
 * headings behind, sets right-to-left text left to right, claims tags it does not write, and decodes every font anew
 * for each document. Its page, table and column machinery is good and stays.
 */
import type { EventEmitter } from 'node:events'
import { createRequire } from 'node:module'
import type { PdfNode, PdfTable } from '../../../core/writers/pdf/pdf-node'
import type { Line } from './line'

const load = createRequire(createRequire(import.meta.url).resolve('pdfmake'))
const part = <T>(name: string): T => (load(`./${name}`) as { default: T }).default

/** A decoded font (fontkit). */
export interface DecodedFont {
  hasGlyphForCodePoint(codePoint: number): boolean
  getGlyph(id: number, codePoints?: readonly number[]): Glyph
}
export interface Glyph {
  readonly id: number
  readonly advanceWidth: number
  /** The characters it stands for: several for a ligature, none for a mark split off its letter. */
  readonly codePoints: readonly number[]
}
/** Thousandths of the size. */
export interface GlyphPosition {
  readonly xAdvance: number
  readonly xOffset: number
  readonly yOffset: number
  readonly advanceWidth: number
}

interface Shaped {
  readonly glyphs: readonly Glyph[]
  readonly positions: readonly GlyphPosition[]
}

/** A font in a document (pdfkit): the glyphs used become its subset, by index in `widths` and `unicode`. */
export interface EmbeddedFont {
  readonly id: string
  readonly font: DecodedFont
  readonly scale: number
  /** The glyphs of the document, in the order of their entries, and the font file made of them. */
  subset: { readonly glyphs: number[]; encode(): Uint8Array }
  readonly widths: number[]
  readonly unicode: (readonly number[])[]
  layoutCache: Record<string, unknown>
  layout(text: string, features?: readonly string[]): Shaped
  /** A word with the space after it, shaped once. */
  layoutCached(word: string): Shaped & { readonly advanceWidth: number }
  widthOfString(text: string, size: number, features?: readonly string[]): number
  ref(): object
}

export interface StructElement {
  add(child: StructElement | StructContent): StructElement
  end(): void
}
/** A stretch of marked content on a page. */
export interface StructContent {
  readonly refs: readonly unknown[]
}
export interface Outline {
  addItem(title: string, options: { expanded: boolean }): Outline
}

/** An object of the file. */
export interface PdfReference {
  /** `P` is the parent, of an element of the structure. */
  data: { readonly P?: unknown }
}

/** Names of places. */
interface NameTree {
  _compareKeys: (a: string, b: string) => number
}

/** pdfkit's document, as pdfmake extends it. */
export interface PdfDocument {
  readonly _root: {
    readonly data: { readonly Names: { readonly data: { readonly Dests: NameTree } } }
  }
  readonly _font: EmbeddedFont
  _fontFamilies: Record<string, EmbeddedFont>
  readonly outline: Outline
  readonly page: { readonly fonts: Record<string, object> }
  font(bytes: Uint8Array): PdfDocument
  addContent(operators: string): PdfDocument
  link(x: number, y: number, w: number, h: number, url: string, options: object): PdfDocument
  goTo(x: number, y: number, w: number, h: number, name: string, options: object): PdfDocument
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void
  markContent(tag: string, options: object): PdfDocument
  markStructureContent(tag: string): StructContent
  endMarkedContent(): PdfDocument
  struct(type: string, options?: object): StructElement
  addStructure(element: StructElement): PdfDocument
  _refEnd(reference: PdfReference): void
  end(): void
}

export interface Vector {
  readonly type: 'rect' | 'line'
  readonly [property: string]: unknown
}
export interface Page {
  items: readonly ({ type: 'line'; item: Line } | { type: 'vector'; item: Vector })[]
  readonly pageSize: { readonly width: number; readonly height: number }
}

/** Where the next thing goes. Points from the top left of the page; heights are what is left on it. */
export interface Context {
  page: number
  readonly pages: readonly Page[]
  readonly x: number
  readonly y: number
  readonly availableWidth: number
  readonly availableHeight: number
  readonly pageMargins: { readonly top: number; readonly bottom: number }
  getCurrentPage(): Page
  moveDown(points: number): void
  addMargin(left: number, right: number): void
}
export interface PageWriter extends EventEmitter {
  readonly transactionLevel: number
  readonly repeatables: readonly { readonly height: number }[]
  context(): Context
  addPage(size: object, orientation: null, margins: object): void
  addLine(line: Line, stay?: boolean): unknown
  addVector(vector: Vector, absoluteX: boolean, absoluteY: boolean, index?: number, page?: number): void
  moveToNextPage(): void
  beginUnbreakableBlock(width?: number, height?: number): void
  commitUnbreakableBlock(x?: number, y?: number): void
}

/** What pdfmake adds to a node while it works. */
export interface Measured {
  _margin?: [number, number, number, number] | null
  _minWidth: number
  _maxWidth: number
  positions: unknown[]
}
/** A column; its width in points. */
interface Column {
  width: number
  _calcWidth: number
}
export type MeasuredTable = Omit<PdfTable, 'table'> &
  Measured & {
    readonly _offsets: { readonly total: number }
    readonly table: Omit<PdfTable['table'], 'widths'> & { readonly widths: readonly Column[] }
  }
/** pdfmake puts columns in the place of widths when it measures a table. */
export const measuredTable = (node: PdfTable): MeasuredTable => node as unknown as MeasuredTable

export interface Row {
  readonly cells: readonly (PdfNode & Measured)[]
  readonly widths: readonly { readonly _calcWidth: number }[]
  readonly tableNode?: MeasuredTable
  readonly rowIndex?: number
}

interface LayoutBuilderParts {
  readonly pageSize: { readonly width: number; readonly height: number }
  pageMargins: { readonly left: number; readonly top: number; readonly bottom: number }
  writer: PageWriter
  docMeasure: { measureBlock(node: unknown): unknown }
  processTable(node: MeasuredTable): void
  processRow(row: Row): { pageBreaks: unknown[]; positions: unknown[] }
}
interface DocMeasureParts {
  measureNode(node: unknown): unknown
}
interface RendererParts {
  readonly pdfDocument: PdfDocument
  renderPages(pages: readonly Page[]): void
  renderVector(vector: Vector): void
}

export const LayoutBuilder =
  part<new (size: object, margins: object, svg: null) => LayoutBuilderParts>('LayoutBuilder')
export const DocMeasure =
  part<
    new (
      document: PdfDocument,
      styles: object,
      defaults: object,
      svg: null,
      layouts: object
    ) => DocMeasureParts
  >('DocMeasure')
export const Renderer = part<new (document: PdfDocument) => RendererParts>('Renderer')
export const PageElementWriter = part<new (context: Context) => PageWriter>('PageElementWriter')
export const DocumentContext = part<new () => Context>('DocumentContext')
export const PdfKitDocument =
  part<
    new (
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object
    ) => PdfDocument & { provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont }
  >('PDFDocument')
/** Unicode line breaking (UAX 14), as pdfmake does it. */
export const LineBreaker = load('linebreak') as new (text: string) => {
  nextBreak(): { readonly position: number; readonly required?: boolean } | null
}
