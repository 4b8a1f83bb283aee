import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Project } from '../../../src/core/project/project'
import { disk } from '../../../src/main/files/disk'
import { Journal } from '../../../src/main/files/journal'
import type { About } from '../../../src/main/files/journal-format'
import { openProjectFile, saveProjectFile } from '../../../src/main/files/project-file'
import { ProjectLock } from '../../../src/main/files/project-lock'
import { findRecoveries, recoveryFolder } from '../../../src/main/files/recovery'
import { project } from '../../core/project/build'
import { retitle } from './crashed'
import { failingDisk } from './failing-disk'
import { fill, onSmallDisk } from './small-disk'

let folder = ''
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'disk-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))

const about: About = { pid: process.pid, startedAt: '2024-01-01T00:00:00Z', path: null, fingerprint: null }
const titled = (title: string): Project => ({ ...project(), briefing: { ...project().briefing, title } })

describe('a disk that fails', () => {
  it.each(['ENOSPC', 'EIO', 'EACCES'])(
    'with %s at any call of opening gives the project or a failure by name',
    async (code) => {
      const path = join(folder, 'x.briefing')
      await saveProjectFile(path, project())
      let failures = 0
      for (let at = 1; ; at += 1) {
        const faults = failingDisk(at, code)
        const opened = await openProjectFile(path, faults.disk)
        if (faults.calls() < at) break
        failures += 1
        if (!opened.ok) expect(opened.error).toMatchObject({ message: expect.stringContaining('x.briefing') })
        else expect(opened.value.project).toEqual(project())
      }
      expect(failures).toBeGreaterThan(2)
      process.stdout.write(`${String(failures)} injected ${code} failures of opening: each named\n`)
    }
  )

  it.each(['ENOSPC', 'EIO'])(
    'with %s at any call of a journal costs no more than the entry that failed',
    async (code) => {
      let failures = 0
      for (let at = 1; ; at += 1) {
        const data = join(folder, String(at))
        await mkdir(data)
        const faults = failingDisk(at, code)
        const reported: unknown[] = []
        const report = (error: unknown) => void reported.push(error)
        const journal = new Journal(join(recoveryFolder(data), 'one'), report, faults.disk)
        let state = project()
        for (const title of ['One', 'Two', 'Three', 'Four']) {
          const before = state
          state = retitle(journal, before, title, about)
          await journal.settled()
          const [found] = await findRecoveries(data, () => false)
          const kept = found?.project.briefing.title ?? project().briefing.title
          expect([before.briefing.title, title]).toContain(kept)
          if (reported.length === 0) expect(kept).toBe(title)
        }
        journal.end()
        await journal.settled()
        if (faults.calls() < at) break
        failures += 1
      }
      expect(failures).toBeGreaterThan(20)
      process.stdout.write(
        `${String(failures)} injected ${code} failures of a journal: one entry lost at most\n`
      )
    }
  )
})

describe('a disk that fills up', () => {
  it('keeps the file as it was saved last, says why, and takes saves again when there is room', async () => {
    await onSmallDisk(64, async (small) => {
      const path = join(small, 'work.briefing')
      let saved = ''
      let refused = 0
      for (let n = 0; n < 40; n += 1) {
        const random = Array.from({ length: n * 400 }, (_, at) => ((at * 7919 + n) % 9973).toString(36))
        const title = `${String(n)} ${random.join('')}`
        const reply = await saveProjectFile(path, titled(title))
        if (reply.ok) saved = title
        else
          expect(reply.error).toMatchObject({
            code: 'not-writable',
            message: expect.stringMatching(/disk is full/)
          })
        if (!reply.ok) refused += 1
        const opened = await openProjectFile(path)
        expect(opened.ok && opened.value.project.briefing.title).toBe(saved)
        expect((await readdir(small)).filter((name) => name.endsWith('.tmp'))).toEqual([])
      }
      expect(refused).toBeGreaterThan(5)
      expect(await saveProjectFile(path, titled('Small again'))).toMatchObject({ ok: true })
      process.stdout.write(
        `40 saves to a disk of 64 KB: ${String(refused)} refused, the file whole each time\n`
      )
    })
  })

  it('costs a journal what it had no room for, and nothing once there is room', async () => {
    await onSmallDisk(64, async (data) => {
      const reported: unknown[] = []
      const journal = new Journal(join(recoveryFolder(data), 'one'), (error) => void reported.push(error))
      let state = titled('Start')
      const note = async (title: string): Promise<string | undefined> => {
        state = retitle(journal, state, title, about)
        await journal.settled()
        return (await findRecoveries(data, () => false))[0]?.project.briefing.title
      }
      expect(await note('Room')).toBe('Room')
      const empty = await fill(data)
      const long = 'x'.repeat(5000)
      expect(await note(`None ${long}`)).toBe('Room')
      expect(await note(`Still none ${long}`)).toBe('Room')
      expect(reported).toHaveLength(2)
      await empty()
      expect(await note('Room again')).toBe('Room again')
      expect(reported).toHaveLength(2)
    })
  })

  it('gives everybody a lock, and takes it back from none', async () => {
    await onSmallDisk(64, async (small) => {
      const path = join(small, 'work.briefing')
      const take = () => ProjectLock.take(path, new Date(), { force: false, lost: () => undefined })
      await saveProjectFile(path, project())
      const empty = await fill(small)
      const first = await take()
      expect(first.ok && (await first.lock.isHeld())).toBe(true)
      expect((await saveProjectFile(path, titled('No room'))).ok).toBe(false)
      expect((await readdir(small)).sort()).toEqual(['filler', 'work.briefing'])
      await empty()
      const second = await take()
      expect(second.ok && (await second.lock.isHeld())).toBe(true)
      expect(first.ok && (await first.lock.isHeld())).toBe(false)
      for (const taken of [first, second]) if (taken.ok) taken.lock.release()
    })
  })

  it('keeps the file as it was, whichever write finds it full', async () => {
    const path = join(folder, 'work.briefing')
    await saveProjectFile(path, titled('Old'))
    const old = await readFile(path)
    let failures = 0
    for (let at = 1; ; at += 1) {
      await writeFile(path, old)
      const faults = failingDisk(at, 'ENOSPC')
      const reply = await saveProjectFile(path, titled('New'), { disk: faults.disk })
      if (faults.calls() < at) break
      if (!reply.ok) failures += 1
      const opened = await openProjectFile(path, disk)
      expect(['Old', 'New']).toContain(opened.ok && opened.value.project.briefing.title)
    }
    expect(failures).toBeGreaterThan(5)
    process.stdout.write(`${String(failures)} saves found the disk full: the old or the new file each time\n`)
  })
})
