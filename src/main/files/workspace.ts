import { lstat, mkdir, readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fail, succeed, type Reply } from '../../contract/reply'
import { errorCode } from './disk'
import { fileName } from './file-name'

export interface WorkspaceFile {
  readonly path: string
  readonly size: number
  /** ISO 8601. */
  readonly modified: string
}

/** Files of the workspace folder with one of the extensions, by name. Links are left out: they may lead elsewhere. */
export async function listWorkspace(folder: string, extensions: readonly string[]): Promise<WorkspaceFile[]> {
  const names = await readdir(folder).catch(() => [])
  const fitting = names.filter(
    (name) => !name.startsWith('.') && extensions.includes(extname(name).toLowerCase())
  )
  const files = await Promise.all(fitting.sort().map((name) => describe(join(folder, name))))
  return files.filter((file) => file !== null)
}

/** Where a file of that name goes in the workspace folder, which is made where it is missing. */
export async function workspacePath(
  folder: string,
  name: string,
  extension: string
): Promise<Reply<{ path: string; exists: boolean }>> {
  const plain = fileName(name, extension)
  if (!plain.ok) return plain
  try {
    await mkdir(folder, { recursive: true })
    const path = join(folder, plain.value)
    const there = await lstat(path).catch(() => null)
    if (there && !there.isFile())
      return fail('not-a-file', `${plain.value} is there and is not a file. Choose another name.`)
    return succeed({ path, exists: there !== null })
  } catch (error) {
    return fail('not-writable', `The folder ${folder} cannot be made (${errorCode(error)}).`, String(error))
  }
}

async function describe(path: string): Promise<WorkspaceFile | null> {
  const info = await lstat(path).catch(() => null)
  return info?.isFile() ? { path, size: info.size, modified: info.mtime.toISOString() } : null
}
