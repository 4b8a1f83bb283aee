import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { z } from 'zod'
import type { Holder } from '../../contract/project-shapes'
import { followLinks } from './atomic-save'
import { hiddenName } from './beside'
import { codec } from './codec'
import { disk as realDisk, errorCode, type Disk } from './disk'
import { parseJson } from './parse-json'
import { processIsAlive } from './process-is-alive'
import { readCapped } from './read-capped'

/** Milliseconds between a holder's signs of life, and without one after which nobody can be there any more. */
const BEAT = 15_000
const SILENCE = 120_000
/** How often a lock is tried for that is there and gone again each time. */
const TRIES = 50
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
 * The lock, or who has it. Where the disk gives none, because it is full or fails or may not be written, everybody gets
 * one: it is no condition for reading, and the save says what is wrong.
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
  readonly #disk: Disk
  readonly #beat: NodeJS.Timeout

  private constructor(place: string, token: string, disk: Disk, lost: () => void) {
    this.#place = place
    this.#token = token
    this.#disk = disk
    held.add(this)
    this.#beat = setInterval(() => void this.#touch(lost), BEAT).unref()
  }

  /** Takes the lock where nobody holds it, or where `force` says so; `lost` hears if it is taken by force later. */
  static async take(
    path: string,
    now: Date,
    { force, lost, disk = realDisk }: { readonly force: boolean; lost(): void; readonly disk?: Disk }
  ): Promise<LockAttempt> {
    const place = await lockPlace(path, disk)
    const claim = { token: randomUUID(), host: hostname(), pid: process.pid, since: now.toISOString() }
    const draft = `${place}.${claim.token}`
    let holder: Holder | null = null
    try {
      await disk.writeFile(draft, JSON.stringify(claim), { flag: 'wx' })
      await disk.chmod(draft, 0o644) // whoever shares the file may see who has it, whatever this user's mask
      holder = await settle(draft, place, force, disk)
    } catch (error) {
      if (errorCode(error) === 'UNKNOWN') throw error
    } finally {
      await disk.rm(draft, { force: true }).catch(() => undefined)
    }
    return holder
      ? { ok: false, holder }
      : { ok: true, lock: new ProjectLock(place, claim.token, disk, lost) }
  }

  /** Whether nobody has taken it since. A lock that is gone, or never could be made, is nobody else's. */
  async isHeld(): Promise<boolean> {
    const claim = await readClaim(this.#place, this.#disk)
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
    if (await this.isHeld()) await this.#disk.utimes(this.#place, now, now).catch(() => undefined)
    else lost()
  }
}

const held = new Set<ProjectLock>()
process.on('exit', () => {
  for (const lock of held) lock.release()
})

/** Who holds a project file; null where nobody does. */
export async function holderOf(path: string): Promise<Holder | null> {
  const place = await lockPlace(path, realDisk)
  const claim = await readClaim(place, realDisk)
  return isClaim(claim) ? holderBy(claim, place, realDisk) : null
}

async function lockPlace(path: string, disk: Disk): Promise<string> {
  const target = await followLinks(path, disk).catch(() => path)
  return hiddenName(target, 'lock')
}

/** Puts a whole lock file into its place; or tells who is there. One that cannot be read is left to whoever has it. */
async function settle(draft: string, place: string, force: boolean, disk: Disk): Promise<Holder | null> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await put(draft, place, disk)) return null
    const claim = await readClaim(place, disk)
    if (claim === 'unreadable') return null
    const holder = isClaim(claim) ? await holderBy(claim, place, disk) : null
    if (claim === 'absent' || (isClaim(claim) && !holder)) continue // left just now: whoever comes first has it
    if (holder && !holder.gone && !force) return holder
    await disk.rename(draft, place) // of two who find the same stale lock the later has it, and the earlier learns
    return null
  }
  return null
}

/** Gives a whole lock file its name, unless there is one. False where there is. */
async function put(draft: string, place: string, disk: Disk): Promise<boolean> {
  try {
    await disk.link(draft, place)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    // A file system without links: the gap between looking and renaming is what it costs.
    if ((await readClaim(place, disk)) !== 'absent') return false
    await disk.rename(draft, place)
    return true
  }
}

/** Whose claim it is; null where it has been left by now. */
async function holderBy({ host, pid, since }: Claim, place: string, disk: Disk): Promise<Holder | null> {
  const stats = await disk.stat(place).catch(() => null)
  if (!stats) return null
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

type Read = Claim | 'absent' | 'unreadable' | 'broken'
const isClaim = (read: Read): read is Claim => typeof read === 'object'

/** A lock is given its name when it is whole: one that is broken was never a lock. */
async function readClaim(place: string, disk: Disk): Promise<Read> {
  const bytes = await readCapped(place, MAX_LOCK_BYTES, disk)
  if (bytes.ok) return parseClaim(bytes.value) ?? 'broken'
  if (bytes.error.code === 'not-found') return 'absent'
  return bytes.error.code === 'unreadable' ? 'unreadable' : 'broken'
}

const parseClaim = (bytes: Uint8Array): Claim | null =>
  Claim.safeParse(parseJson(codec.decode(bytes))).data ?? null
