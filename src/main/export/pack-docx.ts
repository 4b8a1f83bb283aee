import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { Document, Packer, type IPropertiesOptions } from 'docx'
import { docxOptions } from '../../core/writers/docx/write-docx'
import { memoStrings } from '../../core/memo/strings'
import type { Memo, Warning } from '../../core/memo/tree'
import { readLetterhead } from '../files/letterheads'
import { CannotFit } from './cannot-fit'
import type { PageNumbers } from './docx-pages'
import { embedFonts } from './embed-fonts'

/** A memo as the bytes of a .docx file: the same memo gives the same bytes, in any process and time zone. */
export async function packDocx(memo: Memo): Promise<{ bytes: Uint8Array; warnings: Warning[] }> {
  const { options, warnings } = docxOptions(memo)
  const contents = await pagesOfContents(memo)
  const { letterhead } = memo.template
  const packed =
    letterhead === null
      ? await packPlain({ ...options, ...contents.pages })
      : await packOnLetterhead(memo, options, letterhead, contents.pages)
  return {
    bytes: normaliseDocx(packed.bytes, memo, (parts) => {
      if (letterhead === null) embedFonts(parts, memo)
    }),
    warnings: [...warnings, ...contents.warnings, ...packed.warnings]
  }
}

interface Packed {
  readonly bytes: Uint8Array
  readonly warnings: readonly Warning[]
}

const packPlain = async (options: IPropertiesOptions): Promise<Packed> => ({
  bytes: new Uint8Array(await Packer.toBuffer(new Document(options))),
  warnings: []
})

async function packOnLetterhead(
  memo: Memo,
  options: IPropertiesOptions,
  name: string,
  pages: Pages
): Promise<Packed> {
  const letterhead = await readLetterhead(memo.template, name)
  if (!letterhead.ok) throw new CannotFit(letterhead.error.message)
  const { setIntoLetterhead } = await import('./set-into-letterhead')
  return setIntoLetterhead(memo, options, letterhead.value, pages)
}

/** Characters of a memo that is laid out for the page numbers of its contents: about 15 pages, 3 seconds. */
const MAX_LAID_OUT = 30_000

/** [X2] Page numbers for the contents; a long memo leaves them to Word, and says so. */
async function pagesOfContents(memo: Memo): Promise<{ pages: Pages; warnings: Warning[] }> {
  if (!memo.blocks.some((block) => block.type === 'contents')) return { pages: {}, warnings: [] }
  const length = memoStrings(memo).reduce((sum, words) => sum + words.length, 0)
  if (length > MAX_LAID_OUT) return { pages: {}, warnings: [LEFT_TO_WORD] }
  return { pages: { pageNumbers: (await import('./docx-pages')).pageNumbers() }, warnings: [] }
}

interface Pages {
  readonly pageNumbers?: PageNumbers
}

const LEFT_TO_WORD: Warning = {
  code: 'not-rendered',
  message:
    'The memo is long: the page numbers of its contents are left to Word, which asks to fill them in when it opens the file.',
  item: null
}

type Parts = Record<string, Uint8Array>

/**
 * Makes a packed document repeatable. [X1] The library writes the time of day, random relationship ids,
 * bookmark ids that count on from document to document, and the zip's own times: all are made anew from the
 * memo and the order of things. `add` puts in what the library cannot make.
 */
export function normaliseDocx(
  packed: Uint8Array,
  memo: Pick<Memo, 'date' | 'language'>,
  add: (parts: Parts) => void = () => undefined
): Uint8Array {
  const parts = unzipSync(packed, { filter: ({ name }) => !name.endsWith('/') })
  for (const name of Object.keys(parts).filter((n) => n.endsWith('.rels'))) renameRelationships(parts, name)
  edit(parts, 'word/document.xml', (xml) => renameContents(renumberBookmarks(xml)))
  edit(parts, 'word/fontTable.xml', withSubstitutes)
  add(parts)
  edit(parts, 'docProps/core.xml', (xml) => coreProperties(xml, memo))
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const ordered = Object.fromEntries(names.map((name) => [name, parts[name] ?? new Uint8Array()]))
  return zipSync(ordered, { level: 6, mtime: ZIP_EPOCH })
}

/** The first time a zip entry can carry, in local time as the format wants it. */
const ZIP_EPOCH = new Date(1980, 0, 1)

/** Content types come first: readers that sniff the file look for them there. */
const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2)

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const part = parts[name]
  if (part) parts[name] = strToU8(change(strFromU8(part)))
}

/** Gives random relationship ids of a part's `.rels` numbers in their order, there and in the part itself. */
function renameRelationships(parts: Parts, rels: string): void {
  const names = new Map<string, string>()
  edit(parts, rels, (xml) =>
    xml.replace(/ Id="(rId[^"\d][^"]*|rId\d*[^"\d][^"]*)"/g, (_, id: string) => {
      const name = `rIdx${String(names.size + 1)}`
      names.set(id, name)
      return ` Id="${name}"`
    })
  )
  if (names.size === 0) return
  const owner = rels.replace('_rels/', '').replace(/\.rels$/, '')
  edit(parts, owner, (xml) =>
    xml.replace(/ r:(id|embed|link)="([^"]+)"/g, (whole, kind: string, id: string) => {
      const name = names.get(id)
      return name === undefined ? whole : ` r:${kind}="${name}"`
    })
  )
}

/** Bookmark ids in the order of the document, from 1. */
function renumberBookmarks(xml: string): string {
  const ids = new Map<string, number>()
  return xml.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]+)"/g,
    (_, before: string, id: string) => {
      const number = ids.get(id) ?? ids.size + 1
      ids.set(id, number)
      return `${before}${String(number)}"`
    }
  )
}

/** The contents' own bookmarks, numbered by the process, in the order of the document. */
function renameContents(xml: string): string {
  const names = new Map<string, string>()
  return xml.replace(/\b_Toc\d+\b/g, (name) => {
    const known = names.get(name) ?? `_Toc${String(names.size + 1)}`
    names.set(name, known)
    return known
  })
}

/** What Word takes where a template's font is not installed: a face of the same kind, not its own default. [X3] */
const SUBSTITUTES = [
  ['Noto Serif', 'Cambria', 'roman', '02020600060500020200'],
  ['Noto Sans', 'Segoe UI', 'swiss', '020B0502040504020204']
] as const

function withSubstitutes(xml: string): string {
  const fonts = SUBSTITUTES.filter(([name]) => !xml.includes(`w:name="${name}"`)).map(
    ([name, instead, family, panose]) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:panose1 w:val="${panose}"/>` +
      `<w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`
  )
  return xml
    .replace(/(<w:fonts\b[^>]*)\/>$/, '$1></w:fonts>')
    .replace('</w:fonts>', `${fonts.join('')}</w:fonts>`)
}

function coreProperties(xml: string, { date, language }: Pick<Memo, 'date' | 'language'>): string {
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
}
