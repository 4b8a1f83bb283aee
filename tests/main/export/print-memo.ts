import type { Memo, Warning } from '../../../src/core/memo/tree'
import { renderPdf } from '../../../src/main/export/render-pdf'
import { PdfFile } from './pdf-file'

/** A memo printed as PDF, ready to be asked about. */
export async function printMemo(memo: Memo): Promise<{ pdf: PdfFile; warnings: Warning[] }> {
  const { bytes, warnings } = await renderPdf(memo, () => undefined)
  return { pdf: new PdfFile(bytes), warnings }
}

const FURNITURE = /^(TLP:AMBER|Sample memo|Page \d+ of \d+)?$/
/** The lines of a page without its running head and foot. */
export const linesOf = (page: string): string[] =>
  page.split('\n').filter((line) => !FURNITURE.test(line.trim()))
export const withoutFurniture = (pages: readonly string[]): string[] =>
  pages.map((page) => linesOf(page).join('\n'))
