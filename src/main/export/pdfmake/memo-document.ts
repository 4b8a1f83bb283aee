import { Bytes } from '../bytes'
import { subsetGlyphs } from '../subset-glyphs'
import type { PdfDefinition } from '../../../core/writers/pdf/pdf-node'
import {
  PdfKitDocument,
  type DecodedFont,
  type EmbeddedFont,
  type Glyph,
  type PdfDocument,
  type PdfReference
} from './internals'

/** Finds a font that was decoded before, or decodes it. */
export type FontSource = (family: string, bold: boolean, italics: boolean) => DecodedFont

type Embed = new (document: PdfDocument, font: DecodedFont, id: string) => EmbeddedFont

/** pdfkit's class of embedded fonts, which it keeps to itself; taken from the first font it makes. */
let embed: Embed | null = null

const filesOf = new WeakMap<DecodedFont, Uint8Array>()

/** Decodes a TrueType font the way pdfkit does. */
export function decodeFont(bytes: Uint8Array): DecodedFont {
  const scratch = new PdfKitDocument({}, {}, {}, {}, { autoFirstPage: false, font: null })
  const { _font } = scratch.font(bytes)
  embed = _font.constructor as Embed
  filesOf.set(_font.font, bytes)
  return remembering(_font.font)
}

/**
 * fontkit keeps one object a glyph with the characters it first stood for. A glyph that serves several (a dotless
 * Arabic letter, a space) would be extracted as the wrong one; here each use keeps its own characters.
 */
function remembering(font: DecodedFont): DecodedFont {
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints)
    if (`${glyph.codePoints}` === `${codePoints}`) return glyph
    return Object.create(glyph, { codePoints: { value: codePoints } }) as Glyph
  }
  return font
}

/** The glyphs of a document. fontkit's own subset decodes every outline to copy it. */
class GlyphSubset {
  readonly glyphs = [0]

  constructor(private readonly font: DecodedFont) {}

  encode(): Uint8Array {
    return subsetGlyphs(filesOf.get(this.font) ?? new Uint8Array(), this.glyphs)
  }
}

/** Shaped words by font, kept from document to document: the same word in the same font is always shaped the same. */
const shaped = new WeakMap<DecodedFont, Record<string, unknown>>()
const MOST_WORDS = 50_000

/** A pdfkit document whose fonts are decoded once in a process, not once in a document. */
export class MemoDocument extends PdfKitDocument {
  /** Made by the first write, which comes before this class's own construction. */
  declare private written: Bytes | undefined
  private ending = false
  private readonly embedded = new Map<DecodedFont, EmbeddedFont>()

  constructor(
    definition: PdfDefinition,
    private readonly fontSource: FontSource
  ) {
    super(
      {},
      {},
      {},
      {},
      {
        size: [definition.pageSize.width, definition.pageSize.height],
        pdfVersion: '1.7',
        tagged: true,
        displayTitle: true,
        lang: definition.language,
        autoFirstPage: false,
        font: null,
        info: metadata(definition)
      }
    )
    this._root.data.Names.data.Dests._compareKeys = byBytes
  }

  /** pdfkit writes in many small steps; a stream would keep them all until its turn comes. */
  push(chunk: Uint8Array | null): boolean {
    this.written ??= new Bytes()
    if (chunk) this.written.add(chunk)
    return true
  }

  /** Ends the document and gives its bytes. */
  finish(): Uint8Array {
    this.ending = true
    this.end()
    return this.written?.bytes() ?? new Uint8Array()
  }

  /**
   * Called by pdfkit for each object that is written. What it holds is let go: of an annotation everything, of an
   * element of the structure all but its parent, which tells whether it was whole.
   */
  override _refEnd(reference: PdfReference): void {
    super._refEnd(reference)
    const { P } = reference.data
    if (!this.ending) reference.data = P === undefined ? {} : { P }
  }

  override provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont {
    const decoded = this.fontSource(family, bold, italics)
    const known = this.embedded.get(decoded)
    if (known) return known
    if (!embed) throw new Error('no font was decoded yet')
    const font = new embed(this, decoded, `F${this.embedded.size + 1}`)
    font.layoutCache = wordsOf(decoded)
    font.subset = new GlyphSubset(decoded)
    this.embedded.set(decoded, font)
    this._fontFamilies[font.id] = font
    return font
  }
}

/** A reader finds names by halving: they stand in the order of their bytes (ISO 32000-1, 7.9.6), not of a language. */
const byBytes = (a: string, b: string): number => (bytesOf(a) < bytesOf(b) ? -1 : 1)
/** What is not ASCII is written as UTF-16, which starts with FE. */
const bytesOf = (name: string) => (/^[ -~]*$/.test(name) ? name : `\u00fe${name}`)

function wordsOf(font: DecodedFont): Record<string, unknown> {
  const known = shaped.get(font)
  if (known && Object.keys(known).length < MOST_WORDS) return known
  const words = Object.create(null) as Record<string, unknown>
  shaped.set(font, words)
  return words
}

/** Empty fields are left out. The date is the memo's: a clock would make each run's bytes differ. */
function metadata({ info }: PdfDefinition): Record<string, unknown> {
  const { title, author, subject, creationDate, modDate } = info
  const words = Object.entries({ Title: title, Author: author, Subject: subject }).filter(([, v]) => v !== '')
  return {
    ...Object.fromEntries(words),
    Creator: 'Briefing Desk',
    Producer: 'Briefing Desk',
    CreationDate: creationDate,
    ModDate: modDate
  }
}
