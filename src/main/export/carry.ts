import type { Format } from '../../contract/operations'
import { carryInDocx, carriedByDocx } from './carry-docx'
import { carriedByPdf, carryInPdf } from './carry-pdf'

/** The formats whose files can carry a project, and so be opened again. */
export const canCarry = (format: Format): boolean => format === 'docx' || format === 'pdf'

/** The file with a project's bytes inside, where its format can carry them. The same bytes give the same bytes. */
export function carryProject(format: Format, file: Uint8Array, project: Uint8Array): Uint8Array {
  if (format === 'docx') return carryInDocx(file, project)
  return format === 'pdf' ? carryInPdf(file, project) : file
}

/** The bytes of the project that a memo carries; null where it carries none, or is no Word or PDF file. */
export async function carriedProject(file: Uint8Array): Promise<Uint8Array | null> {
  const starts = (magic: string): boolean => Buffer.from(file.subarray(0, magic.length)).toString('latin1') === magic
  if (starts('%PDF-')) return carriedByPdf(file)
  return starts('PK') ? carriedByDocx(file) : null
}
