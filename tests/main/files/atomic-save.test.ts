import {
  chmod,
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
import { atomicSave, previousName } from '../../../src/main/files/atomic-save'
import { disk, type Disk } from '../../../src/main/files/disk'
import { failingDisk } from '../faults/failing-disk'

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
    ['EIO', /could not be written \(EIO\)/]
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
