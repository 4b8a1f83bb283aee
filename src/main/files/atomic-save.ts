import { randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { fail, succeed, type Reply } from '../../contract/reply'
import { hiddenName, previousName } from './beside'
import { disk as realDisk, errorCode, type Disk } from './disk'
import { writeFailure } from './write-failure'

export interface SaveOptions {
  /** Keep what stood there before as `<name>.bak`. */
  readonly keepPrevious: boolean
  readonly disk?: Disk
  /** Stopped before anything is written, it leaves the file as it is. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Writes a file wholly or not at all: a temporary file beside it, fsync, rename, fsync of the folder. Symbolic
 * links are followed; mode, owner and group stay as they were, as far as the system lets the user give files away.
 * Another name of the same file (a hard link) keeps the version before. On failure the old file is intact and nothing
 * is left over.
 */
export async function atomicSave(
  path: string,
  bytes: Uint8Array,
  options: SaveOptions
): Promise<Reply<null>> {
  if (options.signal?.aborted)
    return fail('cancelled', `Saving ${basename(path)} was stopped. The file is as it was.`)
  const disk = options.disk ?? realDisk
  const made: string[] = []
  try {
    const target = await followLinks(path, disk)
    const temporary = besideName(target, 'tmp')
    made.push(temporary)
    const before = await statOrNull(target, disk)
    await writeTemporary(temporary, bytes, before, disk)
    if (before && options.keepPrevious) await keepPrevious(target, made, disk)
    await disk.rename(temporary, target)
    await syncFolder(dirname(target), disk)
    return succeed(null)
  } catch (error) {
    for (const name of made) await disk.rm(name, { force: true }).catch(() => undefined)
    const { code, message, detail } = writeFailure(path, error)
    return fail(code, message, detail)
  }
}

const besideName = (target: string, kind: 'tmp' | 'bak'): string =>
  hiddenName(target, `${randomBytes(6).toString('hex')}.${kind}`)

/** The file a path leads to, also where it does not exist yet. */
export async function followLinks(path: string, disk: Disk, hops = 0): Promise<string> {
  try {
    return await disk.realpath(path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || hops > 20) throw error
  }
  const folder = await disk.realpath(dirname(path))
  const here = join(folder, basename(path))
  const link = await disk.readlink(here).catch(() => null)
  return link === null ? here : followLinks(resolve(folder, link), disk, hops + 1)
}

async function statOrNull(path: string, disk: Disk): Promise<Stats | null> {
  try {
    const stats = await disk.stat(path)
    if (stats.isFile()) return stats
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
  throw Object.assign(new Error(`${path} is not a file`), { code: 'EISDIR' })
}

async function writeTemporary(
  path: string,
  bytes: Uint8Array,
  before: Stats | null,
  disk: Disk
): Promise<void> {
  const file = await disk.open(path, 'wx', before ? before.mode & 0o777 : 0o666)
  try {
    await file.writeFile(bytes)
    if (before) await likeBefore(file, before)
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Owner, group and mode of the file before. Only root may give a file to another user, and others only to a group of
 * their own: a group that could not be kept gets no more than everybody had.
 */
async function likeBefore(file: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const isKept = (owner: number) =>
    file.chown(owner, gid).then(
      () => true,
      () => false
    )
  const hasGroup = (await isKept(uid)) || (await isKept(KEEP)) || (await file.stat()).gid === gid
  await file.chmod(hasGroup ? mode & 0o7777 : (mode & 0o707) | ((mode & 0o7) << 3))
}

/** The owner that leaves the owner as it is. */
const KEEP = -1

/** A second name for the old file, so that there is no moment without it; a copy where links are not to be had. */
async function keepPrevious(target: string, made: string[], disk: Disk): Promise<void> {
  const second = besideName(target, 'bak')
  made.push(second)
  await disk.link(target, second).catch(() => disk.copyFile(target, second))
  await disk.rename(second, previousName(target))
  // Where `.bak` is that very file already, because another program saves too, renaming does nothing at all.
  await disk.rm(second, { force: true })
}

async function syncFolder(folder: string, disk: Disk): Promise<void> {
  if (process.platform === 'win32') return // folders cannot be opened there
  const handle = await disk.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
