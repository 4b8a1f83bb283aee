import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Project } from '../../../src/core/project/project'
import { disk } from '../../../src/main/files/disk'
import { Journal } from '../../../src/main/files/journal'
import type { About, Entry } from '../../../src/main/files/journal-format'
import { openProjectFile, saveProjectFile } from '../../../src/main/files/project-file'
import { findRecoveries, recoveryFolder, withEntry } from '../../../src/main/files/recovery'
import { project } from '../../core/project/build'
import { failingDisk } from './failing-disk'

let folder = ''
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'disk-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))

const about: About = { pid: process.pid, startedAt: '2024-01-01T00:00:00Z', path: null, fingerprint: null }
const rename = (title: string): Entry => ({ commands: [{ edits: [{ type: 'set-title', title }] }] })
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
          const after = withEntry(before, rename(title)) ?? before
          state = after
          journal.record(
            rename(title),
            about,
            () => before,
            () => after
          )
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

/** A file system of so many bytes, where this machine lets a test have one. */
function mountSmall(place: string, kilobytes: number): boolean {
  const size = `size=${String(kilobytes)}k`
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', place], { stdio: 'ignore' })
  if (status !== 0)
    process.stdout.write('no small file system to be had here: the full disk is only made up\n')
  return status === 0
}

describe('a disk that fills up', () => {
  it('keeps the file as it was saved last, says why, and takes saves again when there is room', async () => {
    const small = join(folder, 'small')
    await mkdir(small)
    if (!mountSmall(small, 64)) return
    try {
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
    } finally {
      spawnSync('umount', [small])
    }
  })

  it('keeps the file as it was, whichever write finds it full', async () => {
    const path = join(folder, 'work.briefing')
    await saveProjectFile(path, titled('Old'))
    const old = await readFile(path)
    let failures = 0
    for (let at = 1; ; at += 1) {
      await writeFile(path, old)
      const faults = failingDisk(at, 'ENOSPC')
      const reply = await saveProjectFile(path, titled('New'), faults.disk)
      if (faults.calls() < at) break
      if (!reply.ok) failures += 1
      const opened = await openProjectFile(path, disk)
      expect(['Old', 'New']).toContain(opened.ok && opened.value.project.briefing.title)
    }
    expect(failures).toBeGreaterThan(5)
    process.stdout.write(`${String(failures)} saves found the disk full: the old or the new file each time\n`)
  })
})
