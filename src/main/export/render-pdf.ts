import type { Memo, Warning } from '../../core/memo/tree'
import { pdfDefinition } from '../../core/writers/pdf/pdf-definition'
import { installedCoverage, installedFont } from './fonts'
import { print } from './pdfmake/print'

/** A memo as the bytes of a PDF. Only its layout can tell how many pages it takes. */
export function renderPdf(
  memo: Memo,
  progress: (share: number) => void
): { bytes: Uint8Array; warnings: Warning[] } {
  const { definition, warnings } = pdfDefinition(memo, installedCoverage)
  const { bytes, pages, linesOver } = print(definition, installedFont, {
    progress,
    most: memo.template.pages.max ?? Infinity
  })
  return { bytes, warnings: [...warnings, ...tooLong(memo, pages, linesOver)] }
}

function tooLong({ template }: Memo, pages: number, linesOver: number): Warning[] {
  const { max } = template.pages
  if (max === null || pages <= max) return []
  const allowed = max === 1 ? 'one page' : `${max} pages`
  const lines = linesOver === 1 ? 'one line' : `${linesOver} lines`
  const message = `The memo takes ${pages} pages, and this template allows ${allowed}: it is ${lines} too long.`
  return [{ code: 'over-limit', message, item: null }]
}
