import { createRequire } from 'node:module'
import { pdfDefinition } from '../../core/writers/pdf/pdf-definition'
import type { Memo, Warning } from '../../core/memo/tree'
import { fontFiles, installedCoverage } from './fonts'

interface PdfMake {
  setFonts(fonts: object): void
  setUrlAccessPolicy(policy: () => boolean): void
  setLocalAccessPolicy(policy: (path: string) => boolean): void
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> }
}
const pdfmake = createRequire(import.meta.url)('pdfmake') as PdfMake

/** A memo as the bytes of a PDF: the same memo gives the same bytes. */
export async function renderPdf(memo: Memo): Promise<{ bytes: Uint8Array; warnings: Warning[] }> {
  const { definition, warnings } = pdfDefinition(memo, installedCoverage)
  const fonts = fontFiles()
  pdfmake.setFonts(fonts)
  pdfmake.setUrlAccessPolicy(() => false)
  const files = Object.values(fonts).flatMap((cuts) => Object.values(cuts))
  pdfmake.setLocalAccessPolicy((path) => files.includes(path))
  const bytes = await pdfmake.createPdf({ ...definition, version: '1.7', displayTitle: true }).getBuffer()
  return { bytes, warnings }
}
