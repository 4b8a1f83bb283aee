import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenProject } from '../../../src/contract/operations'
import { openProjectFile } from '../../../src/main/files/project-file'
import { serveDesk, type ServedDesk } from './desk'

let desk: ServedDesk
let open: OpenProject
const at = (name: string) => join(desk.folder, 'stick', name)
const title = async (name: string) => {
  const read = await openProjectFile(at(name))
  return read.ok ? read.value.project.briefing.title : read.error.code
}

/** Renames the briefing, and saves it where it was saved before; the reply of the save. */
async function save(to: string, seq: number) {
  const commands = [{ edits: [{ type: 'set-title' as const, title: to }] }]
  await desk.ask('project.apply', { project: open.project, seq, commands })
  return desk.services['project.save']({ project: open.project, file: null })
}

beforeEach(async () => {
  desk = await serveDesk()
  await mkdir(join(desk.folder, 'stick'))
  open = await desk.sample()
  const file = desk.handles.refer(at('work.briefing'), 'write').handle
  await desk.ask('project.save', { project: open.project, file })
})
afterEach(() => desk.remove())

describe('a project whose file is moved while it is open', () => {
  it('is saved under the name it had; the file that was moved stays as it was', async () => {
    await rename(at('work.briefing'), at('other.briefing'))
    expect(await save('Now', 0)).toMatchObject({ ok: true })
    expect([await title('work.briefing'), await title('other.briefing')]).toEqual([
      'Now',
      open.briefing.title
    ])
  })

  it('is kept, and not written over what came in its place', async () => {
    await rename(at('work.briefing'), at('other.briefing'))
    await writeFile(at('work.briefing'), 'theirs')
    expect(await save('Now', 0)).toMatchObject({ ok: false, error: { code: 'changed-on-disk' } })
    await rm(at('work.briefing'))
    await mkdir(at('work.briefing'))
    expect(await save('Again', 1)).toMatchObject({ ok: false })
    expect(await readdir(at('work.briefing'))).toEqual([])
  })

  it('is kept while its disk is away, and saved when that is back', async () => {
    await rename(join(desk.folder, 'stick'), join(desk.folder, 'away'))
    const refused = await save('Now', 0)
    expect(refused).toMatchObject({
      error: { code: 'no-folder', message: expect.stringMatching(/^work\.briefing was not written/) }
    })
    expect(await desk.ask('project.status', { project: open.project })).toMatchObject({
      access: { mode: 'writable' }
    })
    await rename(join(desk.folder, 'away'), join(desk.folder, 'stick'))
    expect(await save('Back', 1)).toMatchObject({ ok: true })
    expect(await title('work.briefing')).toBe('Back')
    expect((await readdir(join(desk.folder, 'stick'))).sort()).toEqual([
      '.work.briefing.lock',
      'work.briefing',
      'work.briefing.bak'
    ])
  })
})
