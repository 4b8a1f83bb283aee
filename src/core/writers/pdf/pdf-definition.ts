import type { Memo, Warning } from '../../memo/tree'
import { setBlocks } from './blocks'
import type { Coverage } from './coverage'
import { runningFoot, runningHead } from './page-furniture'
import type { PdfDefinition } from './pdf-node'
import { Typesetter } from './typesetter'

/**
 * Sets a memo as a document for the PDF engine of main/export. Blocks are set as they are read, so that a long memo is
 * never whole in memory; `warnings`, asked when all are, names the characters without a glyph.
 */
export function pdfDefinition(
  memo: Memo,
  coverage: Coverage
): { definition: PdfDefinition; warnings: () => Warning[] } {
  const setter = new Typesetter(memo.template, coverage)
  const { style } = setter
  const date = new Date(`${memo.date}T00:00:00Z`)
  const definition: PdfDefinition = {
    pageSize: style.page,
    pageMargins: style.margins,
    language: memo.language,
    info: {
      title: memo.title,
      author: memo.author,
      subject: memo.subject,
      creationDate: date,
      modDate: date
    },
    header: (page, pages) => runningHead(memo, setter, page, pages),
    footer: (page, pages) => runningFoot(memo, setter, page, pages),
    content: setBlocks(memo.blocks, setter),
    blocks: memo.blocks.length
  }
  return { definition, warnings: () => [...setter.missing].map(missingGlyph) }
}

function missingGlyph([character, items]: [string, Set<string | null>]): Warning {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return {
    code: 'missing-glyph',
    message: `No installed font has the character ${character} (U+${code}). The PDF shows \ufffd in its place.`,
    item: [...items].find((item) => item !== null) ?? null
  }
}
