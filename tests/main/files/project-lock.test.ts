import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { removeLeftovers } from '../../../src/main/files/leftovers'
import { holderOf, ProjectLock } from '../../../src/main/files/project-lock'

let folder = ''
let file = ''
const held: ProjectLock[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'))
  file = join(folder, 'work.briefing')
  await writeFile(file, 'words')
})
afterEach(async () => {
  for (const lock of held.splice(0)) lock.release()
  await rm(folder, { recursive: true, force: true })
})

const NOW = new Date('2024-05-06T12:00:00Z')
async function take(path = file, force = false) {
  const taken = await ProjectLock.take(path, NOW, { force, lost: () => undefined })
  if (taken.ok) held.push(taken.lock)
  return taken
}
const lockFile = () => join(folder, '.work.briefing.lock')
const claim = (changes: object) =>
  writeFile(
    lockFile(),
    JSON.stringify({ token: 't', host: hostname(), pid: process.pid, since: NOW.toISOString(), ...changes })
  )

/** The number of a process that has ended. */
async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid ?? 0
}

describe('a lock', () => {
  it('is held by one, and names its holder to the others', async () => {
    expect(await take()).toMatchObject({ ok: true })
    expect(await take()).toEqual({
      ok: false,
      holder: { host: hostname(), pid: process.pid, since: NOW.toISOString(), here: true, gone: false }
    })
  })

  it('is free again when it is released, and leaves nothing', async () => {
    const first = await take()
    if (first.ok) first.lock.release()
    expect(await readdir(folder)).toEqual(['work.briefing'])
    expect(await holderOf(file)).toBeNull()
    expect(await take()).toMatchObject({ ok: true })
  })

  it('is one for a file and the links that lead to it', async () => {
    const link = join(folder, 'link.briefing')
    await symlink('work.briefing', link)
    expect(await take(link)).toMatchObject({ ok: true })
    expect(await take(file)).toMatchObject({ ok: false })
  })

  it('is taken over from a process that is gone', async () => {
    await claim({ pid: await endedPid() })
    expect(await holderOf(file)).toMatchObject({ gone: true, here: false })
    expect(await take()).toMatchObject({ ok: true })
    expect(await holderOf(file)).toMatchObject({ pid: process.pid, gone: false })
  })

  it('is another machine’s until that has been silent for minutes', async () => {
    await claim({ host: 'elsewhere', pid: 1 })
    expect(await take()).toMatchObject({ ok: false, holder: { host: 'elsewhere', gone: false } })
    const old = new Date(Date.now() - 300_000)
    await utimes(lockFile(), old, old)
    expect(await take()).toMatchObject({ ok: true })
  })

  it('is taken by force on the user’s word, and the one before learns', async () => {
    const first = await take()
    expect(await take(file, true)).toMatchObject({ ok: true })
    expect(first.ok && (await first.lock.isHeld())).toBe(false)
    if (first.ok) first.lock.release()
    expect(await holderOf(file)).not.toBeNull()
  })

  it.each(['', '{"token":', 'garbage'])('was never one where it is not whole: %j', async (words) => {
    await writeFile(lockFile(), words)
    expect(await holderOf(file)).toBeNull()
    expect(await take()).toMatchObject({ ok: true })
    expect(JSON.parse(await readFile(lockFile(), 'utf8'))).toMatchObject({ pid: process.pid })
  })

  it('is no condition where the folder takes none', async () => {
    await chmod(folder, 0o500)
    // The system's own folder takes no file even from root, whom permissions do not keep out.
    const closed = process.getuid?.() === 0 ? '/sys/work.briefing' : file
    expect(await take(closed)).toMatchObject({ ok: true })
    await chmod(folder, 0o700)
  })

  it('can be read by whoever shares the file, whatever the mask of its holder', async () => {
    const mask = process.umask(0o077)
    await take()
    process.umask(mask)
    expect((await stat(lockFile())).mode & 0o777).toBe(0o644)
  })

  it('is not waited for where its place is taken by what is no lock', async () => {
    await symlink('nowhere', lockFile())
    expect(await take()).toMatchObject({ ok: true })
  })

  it('goes to one of many who want it at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => take()))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await readdir(folder)).sort()).toEqual(['.work.briefing.lock', 'work.briefing'])
  })
})

describe('what crashes left beside a file', () => {
  it('goes when it is old, and nothing else does', async () => {
    const old = ['.work.briefing.0123456789ab.tmp', '.work.briefing.0123456789ab.bak']
    const draft = '.work.briefing.lock.01234567-0123-0123-0123-0123456789ab'
    const kept = ['.work.briefing.lock', '.work.briefing.ab.tmp', '.other.briefing.0123456789ab.tmp', 'x.tmp']
    for (const name of [...old, draft, ...kept]) {
      await writeFile(join(folder, name), '')
      await utimes(join(folder, name), new Date(0), new Date(0))
    }
    await writeFile(join(folder, '.work.briefing.ba9876543210.tmp'), 'somebody is at it')
    await removeLeftovers(file)
    expect((await readdir(folder)).sort()).toEqual(
      [...kept, '.work.briefing.ba9876543210.tmp', 'work.briefing'].sort()
    )
  })
})
