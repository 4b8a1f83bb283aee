import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addRecent, readRecent } from '../../../src/main/files/recent-files'
import { userFolders } from '../../../src/main/files/user-folders'
import { listWorkspace, workspacePath } from '../../../src/main/files/workspace'

let folder = ''
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'folders-'))))
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the user’s folders', () => {
  it('follow each platform’s custom', () => {
    expect(userFolders({}, 'linux', '/home/u')).toEqual({
      data: '/home/u/.local/share/briefing-desk',
      templates: '/home/u/.local/share/briefing-desk/templates',
      workspace: '/home/u/Documents/Briefing Desk'
    })
    expect(userFolders({ XDG_DATA_HOME: '/data' }, 'linux', '/home/u').data).toBe('/data/briefing-desk')
    expect(userFolders({ XDG_DATA_HOME: 'relative' }, 'linux', '/home/u').data).toBe(
      '/home/u/.local/share/briefing-desk'
    )
    expect(userFolders({}, 'darwin', '/Users/u').data).toBe(
      '/Users/u/Library/Application Support/Briefing Desk'
    )
    expect(userFolders({ APPDATA: '/roaming' }, 'win32', '/u').data).toBe('/roaming/Briefing Desk')
  })
})

describe('the workspace', () => {
  it('lists plain files of the asked kind and no links', async () => {
    const workspace = join(folder, 'workspace')
    await mkdir(join(workspace, 'folder.briefing'), { recursive: true })
    await writeFile(join(workspace, 'a.briefing'), 'x')
    await writeFile(join(workspace, 'b.txt'), 'x')
    await symlink('/etc/passwd', join(workspace, 'link.briefing'))
    const entries = await listWorkspace(workspace, ['.briefing'])
    expect(entries.map(({ path }) => path)).toEqual([join(workspace, 'a.briefing')])
  })

  it('is made when something goes there, and tells what is there already', async () => {
    const workspace = join(folder, 'later')
    const first = await workspacePath(workspace, 'memo', '.pdf')
    expect(first).toEqual({ ok: true, value: { path: join(workspace, 'memo.pdf'), exists: false } })
    await writeFile(join(workspace, 'memo.pdf'), 'x')
    expect(await workspacePath(workspace, 'memo.pdf', '.pdf')).toMatchObject({ value: { exists: true } })
    await symlink('/etc/passwd', join(workspace, 'link.pdf'))
    expect(await workspacePath(workspace, 'link', '.pdf')).toMatchObject({ error: { code: 'not-a-file' } })
  })
})

describe('recent files', () => {
  it('come newest first, once each, and go when the file goes', async () => {
    const data = join(folder, 'data')
    const [a, b] = [join(folder, 'a.briefing'), join(folder, 'b.briefing')]
    await writeFile(a, 'x')
    await writeFile(b, 'x')
    for (const path of [a, b, a])
      await addRecent(data, { path, title: path, openedAt: '2024-01-01T00:00:00Z' })
    expect((await readRecent(data)).map(({ path }) => path)).toEqual([a, b])
    await rm(a)
    expect((await readRecent(data)).map(({ path }) => path)).toEqual([b])
  })

  it('begin anew where the list is damaged', async () => {
    const data = join(folder, 'damaged')
    await mkdir(data)
    await writeFile(join(data, 'recent.json'), '{"half')
    expect(await readRecent(data)).toEqual([])
  })
})
