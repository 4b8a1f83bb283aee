import type { Memo, Warning } from '../../core/memo/tree'
import { pdfDefinition } from '../../core/writers/pdf/pdf-definition'
import { installedCoverage, installedFont } from './fonts'
import { print } from './pdfmake/print'

/** A memo as the bytes of a PDF: the same memo gives the same bytes. */
export async function renderPdf(memo: Memo): Promise<{ bytes: Uint8Array; warnings: Warning[] }> {
  const { definition, warnings } = pdfDefinition(memo, installedCoverage)
  return { bytes: await print(definition, installedFont), warnings }
}
