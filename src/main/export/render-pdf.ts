import type { PageMap } from '../../contract/page-map'
import type { Memo, Warning } from '../../core/memo/tree'
import { pdfDefinition } from '../../core/writers/pdf/pdf-definition'
import { installedCoverage, installedFont } from './fonts'
import { print } from './pdfmake/print'

/** A memo as the bytes of a PDF. Only its layout can tell how many pages it takes, and where its items stand. */
export function renderPdf(
  memo: Memo,
  progress: (share: number) => void
): { bytes: Uint8Array; warnings: Warning[]; map: PageMap } {
  const { definition, warnings } = pdfDefinition(memo, installedCoverage)
  const { bytes, map } = print(definition, installedFont, { progress, most: memo.template.pages.max })
  return { bytes, warnings: [...warnings(), ...tooLong(map)], map }
}

function tooLong({ pages, most, linesOver }: PageMap): Warning[] {
  if (most === null || pages <= most) return []
  const allowed = most === 1 ? 'one page' : `${most} pages`
  const lines = linesOver === 1 ? 'one line' : `${linesOver} lines`
  const message = `The memo takes ${pages} pages, and this template allows ${allowed}: it is ${lines} too long.`
  return [{ code: 'over-limit', message, item: null }]
}
