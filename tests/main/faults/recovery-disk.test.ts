import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Journal } from '../../../src/main/files/journal'
import type { About } from '../../../src/main/files/journal-format'
import { findRecoveries, recoveryFolder } from '../../../src/main/files/recovery'
import { leaveJournal, retitle } from './crashed'
import { failingDisk } from './failing-disk'

let data = ''
beforeEach(async () => void (data = await mkdtemp(join(tmpdir(), 'recovering-'))))
afterEach(() => rm(data, { recursive: true, force: true }))

const nobody = () => false
const found = () => findRecoveries(data, nobody)

describe('a disk that fails while a crash is looked into', () => {
  it.each(['EIO', 'EMFILE', 'EACCES'])(
    'with %s at any call loses nothing of what was left, and shows all of it or nothing',
    async (code) => {
      const { briefing } = await leaveJournal(data)
      let failures = 0
      let hidden = 0
      for (let at = 1; ; at += 1) {
        await mkdir(join(recoveryFolder(data), 'ended.gone'), { recursive: true })
        const empty = join(recoveryFolder(data), 'not-begun')
        await mkdir(empty, { recursive: true })
        await utimes(empty, new Date(0), new Date(0))
        const faults = failingDisk(at, code)
        const shown = await findRecoveries(data, nobody, faults.disk)
        for (const { entries, project } of shown) expect([entries, project.briefing]).toEqual([3, briefing])
        expect(await found()).toMatchObject([{ id: 'crashed', entries: 3, project: { briefing } }])
        if (faults.calls() < at) break
        failures += 1
        if (shown.length === 0) hidden += 1
      }
      expect(failures).toBeGreaterThan(10)
      expect(hidden).toBeLessThan(failures)
      expect(await readdir(recoveryFolder(data))).toEqual(['crashed'])
      process.stdout.write(
        `${String(failures)} injected ${code} failures of looking for what a crash left: nothing lost, ` +
          `${String(hidden)} times not seen until the next look\n`
      )
    }
  )

  it.each(['ENOSPC', 'EIO'])(
    'with %s at any call of going on with it keeps one journal, with at most the entry that failed missing',
    async (code) => {
      let failures = 0
      for (let at = 1; ; at += 1) {
        await rm(recoveryFolder(data), { recursive: true, force: true })
        const before = await leaveJournal(data)
        const [left] = await found()
        const faults = failingDisk(at, code)
        const reported: unknown[] = []
        const report = (error: unknown) => void reported.push(error)
        const folder = join(recoveryFolder(data), 'crashed')
        const journal = new Journal(folder, report, faults.disk, left?.generation)
        const about: About = { pid: process.pid, startedAt: 'now', path: null, fingerprint: null }
        journal.rebase(before, about)
        await journal.settled()
        expect(await found()).toMatchObject([{ project: { briefing: before.briefing } }])
        const after = retitle(journal, before, 'Four', about)
        await journal.settled()
        const [kept, ...more] = await found()
        expect(more).toEqual([])
        expect([before.briefing, after.briefing]).toContainEqual(kept?.project.briefing)
        if (reported.length === 0) expect(kept?.project.briefing).toEqual(after.briefing)
        if (faults.calls() < at) break
        failures += 1
      }
      expect(failures).toBeGreaterThan(10)
      process.stdout.write(
        `${String(failures)} injected ${code} failures of going on after a crash: one journal, whole each time\n`
      )
    }
  )

  it('leaves a journal that another process goes on with alone', async () => {
    await leaveJournal(data)
    await writeFile(
      join(recoveryFolder(data), 'crashed/about.json'),
      JSON.stringify({ pid: process.pid, startedAt: 'now', path: null, fingerprint: null })
    )
    expect(await findRecoveries(data)).toEqual([])
    expect(await readdir(join(recoveryFolder(data), 'crashed'))).toHaveLength(3)
  })
})
