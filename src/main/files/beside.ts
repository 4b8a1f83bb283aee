import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { firstBytes } from '../../core/briefing/suggested-name'

/** Bytes of a file's name on nearly every file system. */
const MAX_NAME_BYTES = 255
/** Bytes that the longest end of a hidden name takes, with the dots before it: a lock's, while it is made. */
const LONGEST_END = 48

/** Where the previous version of a project file is kept. */
export const previousName = (path: string): string =>
  join(dirname(path), `${shortName(basename(path), '.bak'.length)}.bak`)

/** How the names of all hidden files begin that stand beside a file for a while: what is written, and its lock. */
export const hiddenStart = (path: string): string => `.${shortName(basename(path), LONGEST_END)}.`

/** A hidden file beside another. */
export const hiddenName = (path: string, end: string): string =>
  join(dirname(path), `${hiddenStart(path)}${end}`)

/** A name that leaves so many bytes free: a long one is cut, and told from others by a digest of all of it. */
function shortName(name: string, free: number): string {
  const room = MAX_NAME_BYTES - free
  if (Buffer.byteLength(name) <= room) return name
  const digest = `~${createHash('sha256').update(name).digest('hex').slice(0, 12)}`
  return firstBytes(name, room - digest.length) + digest
}
