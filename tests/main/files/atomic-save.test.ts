import { spawnSync } from 'node:child_process'
import {
  chmod,
  chown,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { atomicSave } from '../../../src/main/files/atomic-save'
import { previousName } from '../../../src/main/files/beside'
import { disk, type Disk } from '../../../src/main/files/disk'
import { openProjectFile, saveProjectFile } from '../../../src/main/files/project-file'
import { ProjectLock } from '../../../src/main/files/project-lock'
import { project } from '../../core/project/build'
import { buildProcess } from '../../support/build-process'
import { failingDisk } from '../faults/failing-disk'
import { onSmallDisk } from '../faults/small-disk'

let folder = ''
let file = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'save-'))
  file = join(folder, 'work.briefing')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const NEW = Buffer.from('new words')
const OLD = 'old words'
const save = (path = file, faults: Disk = disk) => atomicSave(path, NEW, { keepPrevious: true, disk: faults })

describe('an atomic save', () => {
  it('makes a new file and leaves nothing else', async () => {
    expect(await save()).toEqual({ ok: true, value: null })
    expect(await readdir(folder)).toEqual(['work.briefing'])
    expect(await readFile(file, 'utf8')).toBe('new words')
  })

  it('keeps the version before, and the mode', async () => {
    await writeFile(file, OLD)
    await chmod(file, 0o640)
    await save()
    expect(await readFile(previousName(file), 'utf8')).toBe(OLD)
    expect((await stat(file)).mode & 0o777).toBe(0o640)
  })

  it('follows a link and leaves it one, also where it leads nowhere yet', async () => {
    const link = join(folder, 'link.briefing')
    await symlink('work.briefing', link)
    await save(link)
    expect(await readFile(file, 'utf8')).toBe('new words')
    expect(await readlink(link)).toBe('work.briefing')
    await save(link)
    expect(await readlink(link)).toBe('work.briefing')
  })

  it('leaves another name of the file with the version before, whole', async () => {
    await writeFile(file, OLD)
    await link(file, join(folder, 'other name'))
    expect(await save()).toMatchObject({ ok: true })
    expect(await readFile(file, 'utf8')).toBe('new words')
    expect(await readFile(join(folder, 'other name'), 'utf8')).toBe(OLD)
  })

  it('names a folder that is not there, and a name that is a folder', async () => {
    expect(await save(join(folder, 'no/work.briefing'))).toMatchObject({ error: { code: 'no-folder' } })
    await mkdir(file)
    expect(await save()).toMatchObject({ error: { code: 'not-a-file' } })
    expect(await readdir(folder)).toEqual(['work.briefing'])
  })

  it.each([
    ['ENOSPC', /disk is full/],
    ['EROFS', /does not allow it/],
    ['EACCES', /does not allow it/],
    ['EIO', /the system says EIO/]
  ])(
    'after %s at any call, there is the old file or the new one, whole, and nothing left over',
    async (code, words) => {
      let failures = 0
      let succeeded = false
      for (let at = 1; !succeeded; at += 1) {
        await rm(folder, { recursive: true, force: true })
        await mkdir(folder)
        await writeFile(file, OLD)
        const faults = failingDisk(at, code)
        const saved = await save(file, faults.disk)
        expect([OLD, 'new words']).toContain(await readFile(file, 'utf8'))
        expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
        if (!saved.ok) {
          failures += 1
          expect(saved.error).toMatchObject({ code: 'not-writable', message: expect.stringMatching(words) })
        }
        succeeded = faults.calls() < at
      }
      expect(failures).toBeGreaterThan(5)
      process.stdout.write(
        `${String(failures)} injected ${code} failures: the old or the new file each time\n`
      )
    }
  )
})

/** Where this machine lets a test give files away and be somebody else. */
const isRoot = process.getuid?.() === 0
const [OWNER, SAVER, GROUP] = [4001, 4002, 4003]

describe.runIf(isRoot)('a file of another user', () => {
  it('stays theirs, with its group and its mode, saved by root', async () => {
    await writeFile(file, OLD)
    await chown(file, OWNER, GROUP)
    await chmod(file, 0o640)
    expect(await save()).toMatchObject({ ok: true })
    expect(await stat(file)).toMatchObject({ uid: OWNER, gid: GROUP, mode: 0o100640 })
    expect(await stat(previousName(file))).toMatchObject({ uid: OWNER, gid: GROUP, mode: 0o100640 })
  })

  it.each([
    ['the group, kept with its rights', GROUP, 0o664, { uid: SAVER, gid: GROUP, mode: 0o100664 }],
    [
      'another group, which gets no more than everybody',
      SAVER,
      0o646,
      { uid: SAVER, gid: SAVER, mode: 0o100666 }
    ],
    ['another group, where everybody may but read', SAVER, 0o664, { uid: SAVER, gid: SAVER, mode: 0o100644 }]
  ])('is the saver’s where a user of %s saves it', async (_, group, mode, expected) => {
    await chmod(folder, 0o777)
    await writeFile(file, OLD)
    await chown(file, OWNER, GROUP)
    await chmod(file, mode)
    const script = await buildProcess('tests/main/faults/save-once.ts')
    const { status } = spawnSync(process.execPath, [script, file], {
      uid: SAVER,
      gid: group,
      stdio: 'inherit'
    })
    expect(status).toBe(0)
    expect(await readFile(file, 'utf8')).toBe('new words')
    expect(await stat(file)).toMatchObject(expected)
  })
})

describe('a disk that may only be read', () => {
  it('is told; the file opens, nothing is left beside it, and it can be saved elsewhere', async () => {
    await onSmallDisk(200, async (small) => {
      const there = join(small, 'work.briefing')
      await saveProjectFile(there, project())
      const mode = spawnSync('mount', ['-o', 'remount,ro', small], { stdio: 'ignore' }).status
      if (mode !== 0) return
      expect(await saveProjectFile(there, project())).toMatchObject({
        ok: false,
        error: { code: 'not-writable', message: expect.stringMatching(/does not allow it. Choose another/) }
      })
      const taken = await ProjectLock.take(there, new Date(), { force: false, lost: () => undefined })
      expect(taken).toMatchObject({ ok: true })
      expect(await openProjectFile(there)).toMatchObject({ ok: true, value: { rescued: null } })
      expect(await readdir(small)).toEqual(['work.briefing'])
      expect(await saveProjectFile(file, project())).toMatchObject({ ok: true })
      if (taken.ok) taken.lock.release()
    })
  })
})
