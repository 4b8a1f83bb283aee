import { strFromU8 } from 'fflate'
import { Document, Packer, patchDocument, PatchType, ShadingType, TextRun, type IPatch } from 'docx'
import { headerRows } from '../../core/memo/header-rows'
import { markLook } from '../../core/memo/marking'
import type { Memo, Warning } from '../../core/memo/tree'
import { xmlText } from '../../core/memo/xml-text'
import { padded } from '../../core/writers/docx/docx-furniture'
import type { DocxMemo } from '../../core/writers/docx/write-docx'
import type { Letterhead } from '../files/letterheads'
import type { Pages } from './docx-body'
import { nameSubstitutes } from './embed-fonts'
import { bookmarkNumbers, editPart, readParts, renameContents, type DocxParts } from './docx-parts'

/**
 * Sets a memo into a house's own Word file. [L2] That file's page, headers, footers and styles stay as they are;
 * styles of the memo that it lacks are added. [L3] Names in double braces are filled; unknown ones are emptied
 * and reported.
 */
export async function setIntoLetterhead(
  memo: Memo,
  docx: DocxMemo,
  { bytes, placeholders }: Letterhead,
  pages: Pages
): Promise<{ parts: DocxParts; warnings: Warning[] }> {
  const { options, body } = docx
  const words = placeholderWords(memo)
  const patches: Record<string, IPatch> = {
    memo: { type: PatchType.DOCUMENT, children: [...body] }
  }
  for (const name of placeholders)
    if (name !== 'memo') patches[name] = { type: PatchType.PARAGRAPH, children: [run(memo, name, words)] }
  const { title, subject, creator, keywords, description, lastModifiedBy } = options
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: bytes,
    patches,
    trimPlaceholders: true,
    ...(options.numbering ? { numbering: options.numbering } : {}),
    ...(options.footnotes ? { footnotes: options.footnotes } : {}),
    ...(options.endnotes ? { endnotes: options.endnotes } : {}),
    ...pages,
    properties: compact({ title, subject, creator, keywords, description, lastModifiedBy })
  })
  const unknown = [...placeholders].filter((name) => name !== 'memo' && !words.has(name)).sort()
  const parts = readParts(patched)
  await addStyles(parts, docx)
  nameSubstitutes(parts)
  editPart(parts, 'word/document.xml', (xml) => renameContents(bookmarkNumbers()(xml)))
  return { parts, warnings: unknown.map(unknownName) }
}

const unknownName = (name: string): Warning => ({
  code: 'not-rendered',
  message: `The letterhead asks for {{${name}}}, which this template does not have. Its place is left empty.`,
  item: null
})

/** What a letterhead may ask for: the memo's own properties, and the fields of its header by their ids. */
function placeholderWords(memo: Memo): ReadonlyMap<string, string> {
  const rows = headerRows(memo)
  const fields = memo.template.fields.map(
    ({ id, label }) => [id, rows.find((row) => row.label === label)?.value ?? ''] as const
  )
  return new Map([
    ...fields,
    ['title', memo.title],
    ['subject', memo.subject],
    ['author', memo.author],
    ['marking', memo.marking ?? ''],
    ['name', memo.template.name]
  ])
}

function run(memo: Memo, name: string, words: ReadonlyMap<string, string>): TextRun {
  const text = xmlText(words.get(name) ?? '')
  if (name !== 'marking' || memo.marking === null) return new TextRun({ text })
  const { ink, paper } = markLook(memo.marking)
  return new TextRun({
    text: padded(text),
    bold: true,
    color: ink.slice(1),
    shading: { type: ShadingType.CLEAR, fill: paper.slice(1), color: 'auto' }
  })
}

/** Adds the memo's styles that the letterhead does not have. */
async function addStyles(parts: DocxParts, { options, section }: DocxMemo): Promise<void> {
  const notes = { footnotes: {}, endnotes: {} }
  const empty = new Document({ ...options, ...notes, sections: [{ ...section, children: [] }] })
  const ours = stylesIn(readParts(new Uint8Array(await Packer.toBuffer(empty)))['word/styles.xml'])
  const known = stylesIn(parts['word/styles.xml'])
  const added = [...ours].filter(([id]) => !known.has(id)).map(([, xml]) => xml)
  editPart(parts, 'word/styles.xml', (xml) => xml.replace('</w:styles>', `${added.join('')}</w:styles>`))
}

const stylesIn = (part: Uint8Array | undefined): Map<string, string> =>
  new Map(
    [
      ...strFromU8(part ?? new Uint8Array()).matchAll(/<w:style [^>]*w:styleId="([^"]+)".*?<\/w:style>/gs)
    ].map((match) => [match[1] ?? '', match[0]])
  )

/** Without the keys that have no value. */
const compact = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
