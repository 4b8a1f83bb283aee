import { constants } from 'node:fs'
import { basename } from 'node:path'
import { fail, succeed, type ErrorCode, type Reply } from '../../contract/reply'
import { disk as realDisk, errorCode, type Disk } from './disk'

/** The bytes of a regular file of at most `limit` bytes, or why they cannot be had. Never waits on a pipe. */
export async function readCapped(
  path: string,
  limit: number,
  disk: Disk = realDisk
): Promise<Reply<Uint8Array>> {
  const name = basename(path)
  try {
    const file = await disk.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = await file.stat()
      if (stats.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' })
      if (!stats.isFile()) return fail('not-a-file', `${name} is not a file. Choose a file.`)
      if (stats.size > limit) return fail('too-large', tooLarge(name, stats.size, limit))
      const bytes = await file.readFile()
      return bytes.length > limit ? fail('too-large', tooLarge(name, bytes.length, limit)) : succeed(bytes)
    } finally {
      await file.close()
    }
  } catch (error) {
    return readFailure(path, error)
  }
}

/** Precise enough to tell a file from the limit it passes. */
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`

const tooLarge = (name: string, size: number, limit: number): string =>
  `${name} has ${megabytes(size)}; at most ${megabytes(limit)} are read. Choose a smaller file.`

function readFailure(path: string, error: unknown): Reply<never> {
  const [code, message] = reason(errorCode(error), path)
  return fail(code, message, String(error))
}

function reason(code: string, path: string): readonly [ErrorCode, string] {
  const name = basename(path)
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return ['not-found', `${path} does not exist. Check the name, and whether its disk is plugged in.`]
    case 'EISDIR':
      return ['not-a-file', `${name} is a folder. Choose a file.`]
    case 'EACCES':
    case 'EPERM':
      return ['unreadable', `${name} may not be read. Ask for permission or choose another file.`]
    case 'ELOOP':
      return [
        'unreadable',
        `${name} could not be read: the links there lead in a circle. Choose another file.`
      ]
    case 'ENAMETOOLONG':
      return ['not-found', `${name} cannot be there: its name is too long. Check the name.`]
    default:
      return ['unreadable', `${name} could not be read (${code}). Try again or choose another file.`]
  }
}
