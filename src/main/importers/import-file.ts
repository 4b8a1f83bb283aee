import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, succeed, type Reply } from '../../contract/reply'
import { readSource } from '../../core/source/read-source'
import type { Source } from '../../core/source/source'
import { decode } from './decode'
import { MAX_TEXT_FILE_BYTES } from './import-limits'

/** Reads one article from a file. */
export async function importFile(path: string): Promise<Reply<Source>> {
  const name = basename(path)
  try {
    const info = await stat(path)
    if (!info.isFile()) return fail('not-a-file', `${name} is not a file. Choose a text file.`)
    if (info.size > MAX_TEXT_FILE_BYTES) return tooLarge(name)
    return importBytes(name, await readFile(path))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return fail('not-found', `${name} is not there. Check its name and folder.`)
    return fail('unreadable', `${name} could not be read. Check that you may open it.`, String(error))
  }
}

/** Reads one article from a file's bytes. */
export function importBytes(name: string, bytes: Uint8Array): Reply<Source> {
  if (bytes.byteLength > MAX_TEXT_FILE_BYTES) return tooLarge(name)
  const text = decode(bytes)
  if (text === null) return fail('binary', `${name} is not a text file. Save the article as plain text.`)
  if (text.trim() === '') return fail('empty', `${name} is empty. There is nothing to read in it.`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const id = 's-' + createHash('sha256').update(name).update('\0').update(bytes).digest('hex').slice(0, 12)
  return succeed(readSource({ id, file: name, sha256, text }))
}

const tooLarge = (name: string): Reply<never> =>
  fail(
    'too-large',
    `${name} is larger than ${MAX_TEXT_FILE_BYTES / 1024 / 1024} MB. Cut it into smaller files.`
  )
