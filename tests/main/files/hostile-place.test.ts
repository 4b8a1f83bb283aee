import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { previousName } from '../../../src/main/files/beside'
import { disk } from '../../../src/main/files/disk'
import { removeLeftovers } from '../../../src/main/files/leftovers'
import { openProjectFile, saveProjectFile } from '../../../src/main/files/project-file'
import { ProjectLock } from '../../../src/main/files/project-lock'
import { project } from '../../core/project/build'

let folder = ''
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'hostile-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))

const END = '.briefing'
const longest = (character: string) =>
  character.repeat((255 - END.length) / Buffer.byteLength(character)) + END

describe.each([
  ['emoji', '👩🏽‍💻🛰️ plan.briefing'],
  ['right to left', 'گزارش می‌خواهم ‏.briefing'],
  ['255 bytes', longest('x')],
  ['255 bytes of three each', longest('简')],
  ['line ends and marks', 'a\n"b"\\$(c)%d.briefing']
])('a project whose name has %s', (_, name) => {
  it('is saved, kept, locked and opened like any other, and leaves nothing else', async () => {
    const path = join(folder, name)
    const taken = await ProjectLock.take(path, new Date(), { force: false, lost: () => undefined })
    const second = await ProjectLock.take(path, new Date(), { force: false, lost: () => undefined })
    expect([taken.ok, second.ok]).toEqual([true, false])
    expect(await saveProjectFile(path, project())).toEqual({ ok: true, value: null })
    const first = await readFile(path)
    const retitled = { ...project(), briefing: { ...project().briefing, title: 'Again' } }
    expect(await saveProjectFile(path, retitled)).toEqual({ ok: true, value: null })
    if (taken.ok) taken.lock.release()
    expect(await readFile(previousName(path))).toEqual(first)
    expect(await openProjectFile(path)).toMatchObject({
      ok: true,
      value: { project: retitled, rescued: null }
    })
    expect(await readdir(folder)).toHaveLength(2)
  })

  it('is rid of what a crash left beside it', async () => {
    const path = join(folder, name)
    await writeFile(path, 'words')
    const crash = () => Promise.reject(new Error('crash'))
    await saveProjectFile(path, project(), { disk: { ...disk, rename: crash, rm: crash } })
    const left = (await readdir(folder)).filter((one) => one.endsWith('.tmp'))
    expect(left).toHaveLength(1)
    for (const one of await readdir(folder)) await disk.utimes(join(folder, one), new Date(0), new Date(0))
    await removeLeftovers(path)
    expect(await readdir(folder)).toEqual([name])
  })
})

describe('a project in a place that is not as it should be', () => {
  const message = (reply: Awaited<ReturnType<typeof saveProjectFile | typeof openProjectFile>>) =>
    reply.ok ? '' : reply.error.message

  it('names the file where its disk is unplugged, and saves again when it is back', async () => {
    const stick = join(folder, 'stick')
    const path = join(stick, 'x.briefing')
    await mkdir(stick)
    await saveProjectFile(path, project())
    await rename(stick, join(folder, 'away'))
    expect(message(await saveProjectFile(path, project()))).toMatch(
      /^x\.briefing was not written: .*stick.* plug/i
    )
    expect(message(await openProjectFile(path))).toMatch(/x\.briefing does not exist/)
    await rename(join(folder, 'away'), stick)
    expect(message(await saveProjectFile(path, project()))).toBe('')
  })

  it('says that links lead in a circle', async () => {
    const path = join(folder, 'x.briefing')
    await symlink('y.briefing', path)
    await symlink('x.briefing', join(folder, 'y.briefing'))
    expect(message(await openProjectFile(path))).toMatch(/^x\.briefing .*links .*in a circle/)
    expect(message(await saveProjectFile(path, project()))).toMatch(/^x\.briefing .*links .*in a circle/)
  })

  it('says that a name is too long, and a folder is no file', async () => {
    const path = join(folder, `${'x'.repeat(300)}.briefing`)
    expect(message(await openProjectFile(path))).toMatch(/name is too long/)
    expect(message(await saveProjectFile(path, project()))).toMatch(/name is too long/)
    await mkdir(join(folder, 'x.briefing'))
    expect(message(await openProjectFile(join(folder, 'x.briefing')))).toMatch(/^x\.briefing is a folder/)
    expect(message(await saveProjectFile(join(folder, 'x.briefing'), project()))).toMatch(
      /^x\.briefing .* a folder/
    )
  })
})
