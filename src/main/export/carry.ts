import type { Format } from '../../contract/operations'
import type { Memo } from '../../core/memo/tree'
import type { Project } from '../../core/project/project'
import { projectBytes } from '../files/project-file'
import { carryInDocx, carriedByDocx } from './carry-docx'
import { carriedByPdf, carryInPdf } from './carry-pdf'

/** The formats whose files can carry a project, and so be opened again. */
const CARRIERS: readonly Format[] = ['docx', 'pdf']

/**
 * What memos of a project carry: all that it takes to go on working on it, but not its earlier versions, which are
 * nobody's business but the author's, nor what can be worked out again. Nothing where the template says so, for a copy to hand out, and where no format
 * could carry it.
 */
export async function projectToCarry(
  project: Project,
  formats: readonly Format[],
  { distribution = false }: { readonly distribution?: boolean | undefined }
): Promise<Uint8Array | undefined> {
  if (distribution || !project.template.carryProject) return undefined
  if (!formats.some((format) => CARRIERS.includes(format))) return undefined
  return projectBytes({ ...project, versions: [], worked: null })
}

/** A memo that names no author in its file's properties: what it says itself is the analyst's to choose. */
export const nameless = (memo: Memo): Memo => ({ ...memo, author: '' })

/** The file with a project's bytes inside, where its format can carry them. The same bytes give the same bytes. */
export function carryProject(format: Format, file: Uint8Array, project: Uint8Array): Uint8Array {
  if (format === 'docx') return carryInDocx(file, project)
  return format === 'pdf' ? carryInPdf(file, project) : file
}

/** The bytes of the project that a memo carries; null where it carries none, or is no Word or PDF file. */
export async function carriedProject(file: Uint8Array): Promise<Uint8Array | null> {
  const starts = (magic: string): boolean =>
    Buffer.from(file.subarray(0, magic.length)).toString('latin1') === magic
  if (starts('%PDF-')) return carriedByPdf(file)
  return starts('PK') ? carriedByDocx(file) : null
}
