import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { disk, type Disk } from '../../../src/main/files/disk'
import { ProjectLock } from '../../../src/main/files/project-lock'
import { failingDisk } from './failing-disk'

let folder = ''
let file = ''
let place = ''
const held: ProjectLock[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-disk-'))
  file = join(folder, 'work.briefing')
  place = join(folder, '.work.briefing.lock')
  await writeFile(file, 'words')
})
afterEach(async () => {
  for (const lock of held.splice(0)) lock.release()
  await rm(folder, { recursive: true, force: true })
})

async function take(on: Disk = disk) {
  const taken = await ProjectLock.take(file, new Date(), { force: false, lost: () => undefined, disk: on })
  if (taken.ok) held.push(taken.lock)
  return taken
}

/** Takes the lock with each call of the disk failing in turn; how many did. */
async function failEach(code: string, before: () => Promise<void>, after: TakenCheck): Promise<number> {
  for (let at = 1; ; at += 1) {
    for (const lock of held.splice(0)) lock.release()
    await rm(place, { force: true })
    await before()
    const faults = failingDisk(at, code)
    const taken = await take(faults.disk)
    await after(taken)
    if (faults.calls() < at) return at - 1
  }
}
type TakenCheck = (taken: Awaited<ReturnType<typeof take>>) => Promise<void>

const claim = (pid: number) =>
  writeFile(place, JSON.stringify({ token: 't', host: hostname(), pid, since: new Date().toISOString() }))

describe.each(['EIO', 'ENOSPC', 'EACCES', 'EROFS'])('with %s at any call of taking a lock', (code) => {
  it('a file that nobody has is had', async () => {
    const failures = await failEach(
      code,
      () => Promise.resolve(),
      async (taken) => {
        expect(taken.ok && (await taken.lock.isHeld())).toBe(true)
      }
    )
    expect(failures).toBeGreaterThan(3)
    process.stdout.write(
      `${String(failures)} injected ${code} failures of taking a free lock: had each time\n`
    )
  })

  it('a file that somebody has stays theirs, and who it is taken for stands back before writing', async () => {
    let refused = 0
    const failures = await failEach(
      code,
      async () => void (await take()),
      async (taken) => {
        const [first] = held
        expect(await first?.isHeld()).toBe(true)
        if (taken.ok) expect(await taken.lock.isHeld()).toBe(false)
        else refused += 1
      }
    )
    expect(refused).toBeGreaterThan(0)
    process.stdout.write(`${String(failures)} injected ${code} failures of taking a held lock: never taken\n`)
  })

  it('a file whose holder is gone is had', async () => {
    await failEach(
      code,
      () => claim(2 ** 22 + 1),
      async (taken) => {
        expect(taken.ok).toBe(true)
        expect(JSON.parse(await readFile(place, 'utf8'))).toMatchObject({ pid: expect.any(Number) })
      }
    )
  })
})
