import { basename, extname } from 'node:path'
import { fail, succeed, type Reply } from '../../contract/reply'
import { openProjectFile, MAX_PROJECT_BYTES, readProjectBytes, type ReadProject } from '../files/project-file'
import { readCapped } from '../files/read-capped'
import { carriedProject } from './carry'

/** A project that was opened; `carriedBy` is the name of the memo it was inside, null for a file of its own. */
export interface OpenedProject extends ReadProject {
  readonly carriedBy: string | null
}

/** The names of memos that may carry a project. */
const MEMO_EXTENSIONS: readonly string[] = ['.docx', '.pdf']

/** Opens a project file, or the project that a memo carries. */
export async function openProjectOrMemo(path: string): Promise<Reply<OpenedProject>> {
  if (!MEMO_EXTENSIONS.includes(extname(path).toLowerCase())) {
    const read = await openProjectFile(path)
    return read.ok ? succeed({ ...read.value, carriedBy: null }) : read
  }
  const name = basename(path)
  const bytes = await readCapped(path, MAX_PROJECT_BYTES)
  if (!bytes.ok) return bytes
  const carried = await carriedProject(bytes.value)
  if (!carried) return fail('not-a-project', carriesNone(name))
  const read = await readProjectBytes(name, carried)
  return read.ok ? succeed({ ...read.value, carriedBy: name }) : read
}

const carriesNone = (name: string): string =>
  `${name} carries no project: it was made without one, or another program saved it anew. Open the project file itself.`
