import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { link, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import type { Holder } from '../../contract/project-shapes'
import { followLinks } from './atomic-save'
import { codec } from './codec'
import { disk, errorCode } from './disk'
import { processIsAlive } from './process-is-alive'
import { readCapped } from './read-capped'

/** Milliseconds between a holder's signs of life, and without one after which nobody can be there any more. */
const BEAT = 15_000
const SILENCE = 120_000
const MAX_LOCK_BYTES = 10_000

const Claim = z.object({
  /** Tells this lock from any other. */
  token: z.string(),
  host: z.string(),
  pid: z.int().positive(),
  since: z.string()
})
type Claim = z.infer<typeof Claim>

/**
 * The lock, or who has it. A folder that takes no lock takes no save either: there everybody gets one, and the save says
 * what is wrong.
 */
export type LockAttempt =
  { readonly ok: true; readonly lock: ProjectLock } | { readonly ok: false; readonly holder: Holder }

/**
 * The right to write a project file, as a small file beside it, `.<name>.lock`: beside it, because those who share the
 * file may be on other machines, which see nothing else in common. It names its holder and is touched as long as that
 * lives. Nothing is ever written on the strength of it alone: a save also looks whether the file is as it was left.
 */
export class ProjectLock {
  readonly #place: string
  readonly #token: string
  readonly #beat: NodeJS.Timeout

  private constructor(place: string, token: string, lost: () => void) {
    this.#place = place
    this.#token = token
    held.add(this)
    this.#beat = setInterval(() => void this.#touch(lost), BEAT).unref()
  }

  /** Takes the lock where nobody holds it, or where `force` says so; `lost` hears if it is taken by force later. */
  static async take(
    path: string,
    now: Date,
    options: { readonly force: boolean; lost(): void }
  ): Promise<LockAttempt> {
    const place = await lockPlace(path)
    const claim = { token: randomUUID(), host: hostname(), pid: process.pid, since: now.toISOString() }
    const lock = () => ({ ok: true as const, lock: new ProjectLock(place, claim.token, options.lost) })
    const draft = `${place}.${claim.token}`
    try {
      await writeFile(draft, JSON.stringify(claim), { flag: 'wx' })
      while (!(await put(draft, place))) {
        const holder = await holderAt(place)
        if (holder && !holder.gone && !options.force) return { ok: false, holder }
        if (!holder && (await readClaim(place)) !== 'broken') continue // left just now: whoever comes first has it
        await rename(draft, place) // of two who find the same stale lock the later has it, and the earlier learns
        break
      }
      return lock()
    } catch (error) {
      if (!UNLOCKABLE.includes(errorCode(error))) throw error
      return lock()
    } finally {
      await rm(draft, { force: true }).catch(() => undefined)
    }
  }

  /** Whether nobody has taken it since. A lock that is gone, or never could be made, is nobody else's. */
  async isHeld(): Promise<boolean> {
    const claim = await readClaim(this.#place)
    return !isClaim(claim) || claim.token === this.#token
  }

  /** At once, so that it can be done as the process ends; after a crash it is the pid that tells. */
  release(): void {
    clearInterval(this.#beat)
    held.delete(this)
    try {
      if (parseClaim(readFileSync(this.#place))?.token === this.#token) rmSync(this.#place)
    } catch {
      // Nothing is there, or nothing can be done about it.
    }
  }

  async #touch(lost: () => void): Promise<void> {
    const now = new Date()
    if (await this.isHeld()) await utimes(this.#place, now, now).catch(() => undefined)
    else lost()
  }
}

const held = new Set<ProjectLock>()
process.on('exit', () => {
  for (const lock of held) lock.release()
})

/** Who holds a project file; null where nobody does. */
export const holderOf = async (path: string): Promise<Holder | null> => holderAt(await lockPlace(path))

/** Folders that take no new file, and names too long for one beside. */
const UNLOCKABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR']

async function lockPlace(path: string): Promise<string> {
  const target = await followLinks(path, disk).catch(() => path)
  return join(dirname(target), `.${basename(target)}.lock`)
}

/** Gives a whole lock file its name, unless there is one. False where there is. */
async function put(draft: string, place: string): Promise<boolean> {
  try {
    await link(draft, place)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    // A file system without links: the gap between looking and renaming is what it costs.
    if (isClaim(await readClaim(place))) return false
    await rename(draft, place)
    return true
  }
}

async function holderAt(place: string): Promise<Holder | null> {
  const claim = await readClaim(place)
  const stats = await stat(place).catch(() => null)
  if (!isClaim(claim) || !stats) return null
  const { host, pid, since } = claim
  const isOurs = host === hostname()
  const isSilent = Date.now() - stats.mtimeMs > SILENCE
  return {
    host,
    pid,
    since,
    here: isOurs && pid === process.pid,
    gone: isSilent || (isOurs && !processIsAlive(pid))
  }
}

type Read = Claim | 'absent' | 'broken'
const isClaim = (read: Read): read is Claim => typeof read === 'object'

/** A lock is given its name when it is whole: one that is broken was never a lock. */
async function readClaim(place: string): Promise<Read> {
  const bytes = await readCapped(place, MAX_LOCK_BYTES)
  if (!bytes.ok) return bytes.error.code === 'not-found' ? 'absent' : 'broken'
  return parseClaim(bytes.value) ?? 'broken'
}

function parseClaim(bytes: Uint8Array): Claim | null {
  try {
    return Claim.parse(JSON.parse(codec.decode(bytes)))
  } catch {
    return null
  }
}
