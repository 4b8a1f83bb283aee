import { writeDocx, type DocxMemo } from '../../core/writers/docx/write-docx'
import { memoStrings } from '../../core/memo/strings'
import type { Memo, Warning } from '../../core/memo/tree'
import { readLetterhead } from '../files/letterheads'
import { CannotFit } from './cannot-fit'
import { packByBlock, packWhole, type Pages } from './docx-body'
import { zipParts, type DocxParts } from './docx-parts'
import { embedFonts } from './embed-fonts'

/** A memo as the bytes of a .docx file: the same memo gives the same bytes, in any process and time zone. */
export async function packDocx(memo: Memo): Promise<{ bytes: Uint8Array; warnings: Warning[] }> {
  const docx = writeDocx(memo)
  const { parts, warnings } = await packed(memo, docx)
  return { bytes: zipParts(parts, memo), warnings: [...docx.warnings, ...warnings] }
}

interface Packed {
  readonly parts: DocxParts
  readonly warnings: readonly Warning[]
}

async function packed(memo: Memo, docx: DocxMemo): Promise<Packed> {
  const { letterhead } = memo.template
  const hasContents = memo.blocks.some((block) => block.type === 'contents')
  const { pages, warnings } = hasContents ? await pagesOfContents(memo) : { pages: {}, warnings: [] }
  if (letterhead !== null) return packOnLetterhead(memo, docx, letterhead, pages)
  const parts = hasContents ? await packWhole(docx, pages) : await packByBlock(docx)
  embedFonts(parts, memo)
  return { parts, warnings }
}

async function packOnLetterhead(memo: Memo, docx: DocxMemo, name: string, pages: Pages): Promise<Packed> {
  const letterhead = await readLetterhead(memo.template, name)
  if (!letterhead.ok) throw new CannotFit(letterhead.error.message)
  const { setIntoLetterhead } = await import('./set-into-letterhead')
  return setIntoLetterhead(memo, docx, letterhead.value, pages)
}

/** Characters of a memo that is laid out for the page numbers of its contents: about 15 pages, 3 seconds. */
const MAX_LAID_OUT = 30_000

/** [X2] Page numbers for the contents; a long memo leaves them to Word, and says so. */
async function pagesOfContents(memo: Memo): Promise<{ pages: Pages; warnings: Warning[] }> {
  const length = memoStrings(memo).reduce((sum, words) => sum + words.length, 0)
  if (length > MAX_LAID_OUT) return { pages: {}, warnings: [LEFT_TO_WORD] }
  return { pages: { pageNumbers: (await import('./docx-pages')).pageNumbers() }, warnings: [] }
}

const LEFT_TO_WORD: Warning = {
  code: 'not-rendered',
  message:
    'The memo is long: the page numbers of its contents are left to Word, which asks to fill them in when it opens the file.',
  item: null
}
