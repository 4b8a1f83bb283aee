import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Memo } from '../../core/memo/tree'

/** The parts of a Word file by their names. */
export type DocxParts = Record<string, Uint8Array>

export const readParts = (file: Uint8Array): DocxParts =>
  unzipSync(file, { filter: ({ name }) => !name.endsWith('/') })

/** Changes a part, where there is one of that name. */
export function editPart(parts: DocxParts, name: string, change: (xml: string) => string): void {
  const part = parts[name]
  if (part) parts[name] = strToU8(change(strFromU8(part)))
}

/**
 * Parts as a file that is the same for the same memo. [X1] The docx library writes the time of day and the zip's own
 * times: both are made anew from the memo.
 */
export function zipParts(parts: DocxParts, memo: Pick<Memo, 'date' | 'language'>): Uint8Array {
  editPart(parts, 'docProps/core.xml', (xml) => coreProperties(xml, memo))
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const ordered = Object.fromEntries(names.map((name) => [name, parts[name] ?? new Uint8Array()]))
  return zipSync(ordered, { level: 6, mtime: ZIP_EPOCH })
}

/** The first time a zip entry can carry, in local time as the format wants it. */
const ZIP_EPOCH = new Date(1980, 0, 1)

/** Content types come first: readers that sniff the file look for them there. */
const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2)

function coreProperties(xml: string, { date, language }: Pick<Memo, 'date' | 'language'>): string {
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
}

/**
 * Numbers bookmarks in the order of the document, from 1: the docx library counts them on from document to document.
 * [X1] Asked for one stretch of the document after the other.
 */
export function bookmarkNumbers(): (xml: string) => string {
  const ids = new Map<string, number>()
  return (xml) =>
    xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]+)"/g, (_, before: string, id: string) => {
      const number = ids.get(id) ?? ids.size + 1
      ids.set(id, number)
      return `${before}${String(number)}"`
    })
}

/** [X1] Names the contents' own bookmarks, which the library numbers by the process, in the order of the document. */
export function renameContents(xml: string): string {
  const names = new Map<string, string>()
  return xml.replace(/\b_Toc\d+\b/g, (name) => {
    const known = names.get(name) ?? `_Toc${String(names.size + 1)}`
    names.set(name, known)
    return known
  })
}
