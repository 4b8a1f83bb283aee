import { strFromU8, strToU8 } from 'fflate'
import { Document, Packer, Paragraph, type IContext, type IXmlableObject } from 'docx'
import type { DocxMemo } from '../../core/writers/docx/write-docx'
import { Bytes } from './bytes'
import { bookmarkNumbers, editPart, readParts, renameContents, type DocxParts } from './docx-parts'
import type { PageNumbers } from './docx-pages'

export interface Pages {
  readonly pageNumbers?: PageNumbers
}

/** Packs a document as a whole, which the library must see to write its contents. */
export async function packWhole({ options, section, body }: DocxMemo, pages: Pages): Promise<DocxParts> {
  const parts = await pack(
    new Document({ ...options, ...pages, sections: [{ ...section, children: [...body] }] })
  )
  editPart(parts, 'word/document.xml', (xml) => renameContents(bookmarkNumbers()(xml)))
  return parts
}

/**
 * Packs a document block by block: the library packs one with an empty body, and the memo's blocks are written into it
 * as they are made. As a whole it would be four trees, one made from the other, before the first byte.
 */
export async function packByBlock({ options, section, body }: DocxMemo): Promise<DocxParts> {
  const document = new Document({ ...options, sections: [{ ...section, children: [new Paragraph('')] }] })
  const blocks = bodyXml(document, body)
  const parts = await pack(document)
  const empty = strFromU8(parts[DOCUMENT] ?? new Uint8Array())
  const from = empty.indexOf('<w:body>') + '<w:body>'.length
  const whole = new Bytes()
  whole.add(strToU8(empty.slice(0, from)))
  whole.add(blocks)
  whole.add(strToU8(empty.slice(empty.lastIndexOf('<w:sectPr'))))
  parts[DOCUMENT] = whole.bytes()
  return parts
}

const DOCUMENT = 'word/document.xml'
const pack = async (document: Document): Promise<DocxParts> =>
  readParts(new Uint8Array(await Packer.toBuffer(document)))

/** Characters that are gathered before they become bytes. */
const STRETCH = 1 << 16

/** Writing it tells the document which lists and links it has. */
function bodyXml(document: Document, body: DocxMemo['body']): Uint8Array {
  const context: IContext = { file: document, viewWrapper: document.Document, stack: [] }
  const numbered = bookmarkNumbers()
  const bytes = new Bytes()
  let stretch = ''
  const flush = () => {
    bytes.add(strToU8(numbered(withListNumbers(stretch, document))))
    stretch = ''
  }
  for (const block of body) {
    stretch += xmlOf(block.prepForXml(context) ?? {})
    if (stretch.length > STRETCH) flush()
  }
  flush()
  return bytes.bytes()
}

/** The library writes the number of a list when all of them are known, until then its name in braces. */
const withListNumbers = (xml: string, { Numbering }: Document): string =>
  xml.replace(/<w:numId w:val="\{([^"]+)-0\}"\/>/g, (_, name: string) => {
    const list = Numbering.ConcreteNumbering.find(({ reference }) => reference === name)
    return `<w:numId w:val="${String(list?.numId ?? 0)}"/>`
  })

/** An element as the library's serialiser takes it: attributes first, then what it holds. */
function xmlOf(element: IXmlableObject): string {
  let xml = ''
  for (const name in element) {
    const held: unknown = element[name]
    let attributes = ''
    let inside = ''
    for (const part of Array.isArray(held) ? (held as unknown[]) : [held])
      if (typeof part !== 'object' || part === null) inside += escaped(String(part ?? ''))
      else if ('_attr' in part) attributes += attributesOf(part._attr as object)
      else inside += xmlOf(part as IXmlableObject)
    xml += inside === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`
  }
  return xml
}

const attributesOf = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
}
const escaped = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c) : text
