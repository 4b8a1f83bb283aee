import { basename, extname } from 'node:path'
import { MEMO_EXTENSIONS } from '../../contract/project-files'
import { fail, succeed, type Reply } from '../../contract/reply'
import { readProjectBytes, type ReadProject } from '../files/project-file'
import { MAX_PROJECT_BYTES } from '../files/project-limits'
import { readCapped } from '../files/read-capped'
import { carriedProject } from './carry'

/** A project that was opened; `carriedBy` is the name of the memo it was inside, null for a file of its own. */
export interface OpenedProject extends ReadProject {
  readonly carriedBy: string | null
}

/** Opens a project file, or the project that a memo carries. */
export async function openProjectOrMemo(path: string): Promise<Reply<OpenedProject>> {
  const bytes = await readCapped(path, MAX_PROJECT_BYTES)
  return bytes.ok ? readProjectOrMemo(basename(path), bytes.value) : bytes
}

/** The same for a file's bytes; the extension of its name tells which of the two it is. */
export async function readProjectOrMemo(name: string, bytes: Uint8Array): Promise<Reply<OpenedProject>> {
  const isMemo = MEMO_EXTENSIONS.includes(extname(name).toLowerCase())
  const project = isMemo ? await carriedProject(bytes) : bytes
  if (!project) return fail('not-a-project', carriesNone(name))
  const read = await readProjectBytes(name, project)
  return read.ok ? succeed({ ...read.value, carriedBy: isMemo ? name : null }) : read
}

const carriesNone = (name: string): string =>
  `${name} carries no project: it was made without one, or another program saved it anew. Open the project file itself.`
