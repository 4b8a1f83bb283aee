import {
  bookmarkUniqueNumericId,
  FileChild,
  ParagraphProperties,
  RunProperties,
  TextRun,
  XmlComponent,
  type IContext,
  type IXmlableObject
} from 'docx'
import type { DocxList } from './docx-lists'

/**
 * Paragraphs and runs as the docx library's serialiser takes them: an element is an object of one key, its attributes
 * first. The library's own classes make a dozen objects for each run; a long memo has a hundred thousand runs, of few
 * looks, so here a look is made once and shared.
 */
export type Piece = IXmlableObject | XmlComponent

/** What a paragraph is, apart from its words. */
export interface ParagraphLook {
  /** Id of a paragraph style. */
  readonly style: string
  readonly list?: DocxList
  readonly bidirectional?: boolean
  readonly keepNext?: boolean
}

/** What words are set in. */
export interface RunLook {
  /** Id of a character style. */
  readonly style?: string
  readonly bold?: boolean
  readonly italics?: boolean
  readonly rightToLeft?: boolean
}

/** A paragraph of the body, a table's cell, a header or a note. */
export class MemoParagraph extends FileChild {
  constructor(
    private readonly look: ParagraphLook,
    private readonly pieces: readonly Piece[]
  ) {
    super('w:p')
  }

  override prepForXml(context: IContext): IXmlableObject {
    return {
      'w:p': [paragraphProperties(this.look, context), ...this.pieces.map((p) => written(p, context))]
    }
  }
}

/** Pieces for a paragraph of the library's own, as in headers and notes, which takes runs. */
export const asRuns = (pieces: readonly Piece[]): TextRun[] => pieces.map((piece) => new WrittenRun(piece))

class WrittenRun extends TextRun {
  constructor(private readonly piece: Piece) {
    super({})
  }

  override prepForXml(context: IContext): IXmlableObject {
    return written(this.piece, context)
  }
}

const written = (piece: Piece, context: IContext): IXmlableObject =>
  piece instanceof XmlComponent ? (piece.prepForXml(context) ?? {}) : piece

const SPACE = { _attr: { 'xml:space': 'preserve' } }

/** Words of one look; `words` hold only what XML can. */
export function textRun(words: string, look: RunLook): IXmlableObject {
  const text = { 'w:t': [SPACE, words] }
  const properties = runProperties(look)
  return { 'w:r': properties === undefined ? [text] : [properties, text] }
}

/** A named place around pieces. */
export function bookmark(name: string, pieces: readonly Piece[]): Piece[] {
  const id = bookmarkUniqueNumericId()
  const start = { 'w:bookmarkStart': { _attr: { 'w:name': name, 'w:id': id } } }
  return [start, ...pieces, { 'w:bookmarkEnd': { _attr: { 'w:id': id } } }]
}

/** A link to a named place of the document, or to an address out of it. */
export class Link extends XmlComponent {
  constructor(
    private readonly target: { readonly place: string } | { readonly address: string },
    private readonly pieces: readonly Piece[]
  ) {
    super('w:hyperlink')
  }

  override prepForXml(context: IContext): IXmlableObject {
    const to =
      'place' in this.target
        ? { 'w:anchor': this.target.place }
        : { 'r:id': relationshipTo(this.target.address, context) }
    const pieces = this.pieces.map((piece) => written(piece, context))
    return { 'w:hyperlink': [{ _attr: { 'w:history': 1, ...to } }, ...pieces] }
  }
}

/** An address is a relationship of the part it stands in: one, however often it is used. */
function relationshipTo(address: string, { viewWrapper: { Relationships } }: IContext): string {
  const known = remembered(addresses, Relationships)
  const id = known.get(address) ?? `rIdLink${String(known.size + 1)}`
  if (!known.has(address)) Relationships.addRelationship(id, HYPERLINK, address, 'External')
  known.set(address, id)
  return id
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** Ids of addresses, by the part's relationships. */
const addresses = new WeakMap<object, Map<string, string>>()
/** Paragraph properties by look, by document: the library counts a document's lists as it writes them. */
const paragraphLooks = new WeakMap<object, Map<string, IXmlableObject>>()
const runLooks = new Map<string, IXmlableObject | undefined>()

function paragraphProperties(look: ParagraphLook, context: IContext): IXmlableObject {
  const { style, list, bidirectional, keepNext } = look
  const known = remembered(paragraphLooks, context.file)
  const key = `${style} ${list ?? ''} ${String(bidirectional)} ${String(keepNext)}`
  const made = known.get(key)
  if (made) return made
  const properties = new ParagraphProperties({
    style,
    ...(list === undefined ? {} : { numbering: { reference: list, level: 0 } }),
    ...(bidirectional === undefined ? {} : { bidirectional }),
    ...(keepNext === undefined ? {} : { keepNext })
  }).prepForXml(context)
  known.set(key, properties ?? {})
  return properties ?? {}
}

function runProperties(look: RunLook): IXmlableObject | undefined {
  const { style = '', bold = false, italics = false, rightToLeft = false } = look
  const key = `${style} ${String(bold)} ${String(italics)} ${String(rightToLeft)}`
  if (!runLooks.has(key)) runLooks.set(key, new RunProperties(look).prepForXml(NO_CONTEXT))
  return runLooks.get(key)
}

/** The properties of a run do not depend on where it stands. */
const NO_CONTEXT = { stack: [] } as unknown as IContext

function remembered<V>(by: WeakMap<object, Map<string, V>>, key: object): Map<string, V> {
  const known = by.get(key) ?? new Map<string, V>()
  by.set(key, known)
  return known
}
