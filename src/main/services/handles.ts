import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { FileRef } from '../../contract/operations'
import { fail, succeed, type Reply } from '../../contract/reply'

/** What a handle may be used for: the page can write only where the user said so. */
export type Access = 'read' | 'write'

/** Opaque names for files: the page holds these, never a path. They live as long as the app does. */
export class Handles {
  readonly #paths = new Map<string, { readonly path: string; readonly access: Access }>()
  readonly #known = new Map<string, string>()

  refer(path: string, access: Access): FileRef {
    const key = `${access} ${path}`
    const handle = this.#known.get(key) ?? randomUUID()
    this.#known.set(key, handle)
    this.#paths.set(handle, { path, access })
    return { handle, name: basename(path) }
  }

  /** The path behind a handle; a handle for writing may be read as well. */
  path(handle: string, access: Access): Reply<string> {
    const file = this.#paths.get(handle)
    if (file && (access === 'read' || file.access === 'write')) return succeed(file.path)
    return fail('forbidden', 'The app asked for a file that was not chosen. Choose it again.')
  }
}
