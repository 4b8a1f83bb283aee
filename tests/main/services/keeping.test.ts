import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AppEvent, OpenProject } from '../../../src/contract/operations'
import { apply } from '../../../src/core/briefing/apply'
import type { Command } from '../../../src/core/briefing/command'
import { createServices } from '../../../src/main/services/services'
import { serveDesk, type ServedDesk } from './desk'

let desk: ServedDesk
let other: ServedDesk
beforeEach(async () => {
  desk = await serveDesk()
  other = await serveDesk()
})
afterEach(async () => {
  await desk.remove()
  await other.remove()
})

const rename = (title: string): Command => ({ edits: [{ type: 'set-title', title }] })
const edit = (at: ServedDesk, { project, seq }: Pick<OpenProject, 'project' | 'seq'>, command: Command) =>
  at.ask('project.apply', { project, seq, commands: [command] })
const save = (at: ServedDesk, { project }: OpenProject) => at.ask('project.save', { project, file: null })
const path = () => join(desk.folder, 'work/shared.briefing')
const openThere = (at: ServedDesk) =>
  at.ask('project.open', { file: at.handles.refer(path(), 'write').handle })

/** A saved project that one desk has open. */
async function saved(): Promise<OpenProject> {
  const open = await desk.sample()
  const { file } = await desk.ask('workspace.file', { purpose: 'project', name: 'shared', format: null })
  await desk.ask('project.save', { project: open.project, file: file.handle })
  return open
}

describe('a project that is open twice', () => {
  it('is read-only for the second, which can save it under another name', async () => {
    await saved()
    const second = await openThere(other)
    expect(second.access).toMatchObject({ mode: 'read-only', holder: { pid: process.pid, gone: false } })
    await edit(other, second, rename('Theirs'))
    expect(await other.refused('project.save', { project: second.project, file: null })).toBe('held')
    const { file } = await other.ask('workspace.file', { purpose: 'project', name: 'copy', format: null })
    await other.ask('project.save', { project: second.project, file: file.handle })
    expect(await other.ask('project.status', { project: second.project })).toEqual({
      access: { mode: 'writable' },
      changedOnDisk: false
    })
  })

  it('cannot be saved over by name while somebody has it', async () => {
    await saved()
    const stranger = await other.sample()
    const file = other.handles.refer(path(), 'write').handle
    expect(await other.refused('project.save', { project: stranger.project, file })).toBe('held')
  })

  it('is taken over when the first has left it', async () => {
    const first = await saved()
    const second = await openThere(other)
    expect(await other.refused('project.takeOver', { project: second.project, force: false })).toBe('held')
    await desk.ask('project.close', { project: first.project })
    expect(await other.ask('project.status', { project: second.project })).toMatchObject({
      access: { mode: 'read-only', holder: { gone: true } }
    })
    expect(await other.ask('project.takeOver', { project: second.project, force: false })).toEqual({
      access: { mode: 'writable' },
      changedOnDisk: false
    })
    await edit(other, second, rename('Theirs'))
    await save(other, second)
  })

  it('is taken by force on the user’s word; the first becomes read-only and overwrites nothing', async () => {
    const first = await saved()
    const second = await openThere(other)
    await other.ask('project.takeOver', { project: second.project, force: true })
    await edit(other, second, rename('Theirs'))
    await save(other, second)
    await edit(desk, first, rename('Mine'))
    expect(await desk.refused('project.save', { project: first.project, file: null })).toBe('held')
    expect(await desk.ask('project.status', { project: first.project })).toMatchObject({
      access: { mode: 'read-only' },
      changedOnDisk: true
    })
    await desk.ask('project.takeOver', { project: first.project, force: true })
    expect(await desk.refused('project.save', { project: first.project, file: null })).toBe('changed-on-disk')
  })

  it('is given up when the window opens another, and opened again by the same window', async () => {
    await saved()
    expect((await openThere(desk)).access).toEqual({ mode: 'writable' })
    await desk.sample()
    expect((await openThere(other)).access).toEqual({ mode: 'writable' })
    expect(await readdir(join(desk.folder, 'work'))).toContain('.shared.briefing.lock')
    await other.sample()
    expect(await readdir(join(desk.folder, 'work'))).not.toContain('.shared.briefing.lock')
  })

  it('is one project for each of a host’s windows; one whose window is gone waits for the next', async () => {
    const gone = new Set<string>()
    const windows = await serveDesk(null, { isOpen: (window) => !gone.has(window) })
    const first = await windows.services['project.sample']({}, 'one')
    const current = async (window: string) => {
      const reply = await windows.services['project.current']({}, window)
      return reply.ok ? (reply.value?.project ?? null) : reply.error.code
    }
    const id = first.ok ? first.value.project : ''
    expect(await current('one')).toBe(id)
    expect(await current('two')).toBeNull()
    gone.add('one')
    expect(await current('three')).toBe(id)
    expect(await current('two')).toBeNull()
    await windows.remove()
  })
})

describe('versions', () => {
  it('are kept with each save, and restored by one command', async () => {
    const open = await saved()
    await edit(desk, open, rename('Second'))
    await save(desk, open)
    await save(desk, open)
    const versions = await desk.ask('versions.list', { project: open.project })
    expect(versions.map(({ id, title }) => [id, title])).toEqual([
      ['2', 'Second'],
      ['1', open.briefing.title]
    ])
    const version = { project: open.project, version: '1' }
    expect((await desk.ask('versions.compare', version)).details).toEqual([
      { what: 'title', field: null, before: open.briefing.title, after: 'Second' }
    ])
    const { command } = await desk.ask('versions.restore', version)
    const restored = apply({ ...open.briefing, title: 'Second' }, command)
    expect(restored.ok && restored.briefing).toEqual(open.briefing)
    await edit(desk, { ...open, seq: 1 }, command)
    await save(desk, open)
    const again = await openThere(desk)
    expect(again.briefing.title).toBe(open.briefing.title)
    expect(await desk.ask('versions.list', { project: again.project })).toHaveLength(3)
  })

  it('are refused by name where they are not kept', async () => {
    const { project } = await saved()
    expect(await desk.refused('versions.compare', { project, version: '9' })).toBe('not-found')
    expect(await desk.refused('versions.restore', { project, version: '9' })).toBe('not-found')
  })
})

describe('a memo that carries its project', () => {
  it.each(['docx', 'pdf'] as const)('opens as a new project, unsaved: %s', async (format) => {
    const open = await desk.sample()
    const { file } = await desk.ask('workspace.file', { purpose: 'export', name: 'memo', format })
    const targets = [{ format, file: file.handle }]
    const exported = await desk.ask('export.write', { project: open.project, targets })
    expect(exported.carriedBytes).toBeGreaterThan(1000)
    const { entries } = await desk.ask('workspace.list', { purpose: 'project' })
    expect(entries.map(({ name }) => name)).toEqual([`memo.${format}`])
    const again = await desk.ask('project.open', { file: entries[0]?.handle ?? '' })
    expect(again).toMatchObject({ file: null, carriedBy: `memo.${format}`, access: { mode: 'writable' } })
    expect(again.briefing).toEqual(open.briefing)
    expect(again.material).toEqual(open.material)
    expect(await desk.refused('project.save', { project: again.project, file: null })).toBe('refused')
    const content = (await readFile(join(desk.folder, `work/memo.${format}`))).toString('base64')
    expect(await desk.ask('project.isCarried', { content })).toEqual({ carried: true })
    const dropped = await desk.ask('project.openDropped', { name: `memo.${format}`, content })
    expect(dropped.briefing).toEqual(open.briefing)
  })

  it('carries none in a copy to hand out', async () => {
    const open = await desk.sample()
    const { file } = await desk.ask('workspace.file', { purpose: 'export', name: 'out', format: 'docx' })
    const targets = [{ format: 'docx' as const, file: file.handle }]
    const request = { project: open.project, targets, distribution: true }
    expect(await desk.ask('export.write', request)).toMatchObject({ carriedBytes: 0 })
    const read = desk.handles.refer(join(desk.folder, 'work/out.docx'), 'read').handle
    expect(await desk.refused('project.open', { file: read })).toBe('not-a-project')
    const content = (await readFile(join(desk.folder, 'work/out.docx'))).toString('base64')
    expect(await desk.ask('project.isCarried', { content })).toEqual({ carried: false })
  })
})

describe('what was worked out', () => {
  it('is saved with the project, the same bytes again and again', async () => {
    const open = await saved()
    const first = await readFile(path())
    await save(desk, open)
    expect((await readFile(path())).equals(first)).toBe(true)
    const again = await openThere(desk)
    expect(again.material).toEqual(open.material)
    await save(desk, again)
    expect((await readFile(path())).equals(first)).toBe(true)
  })
})

describe('long work', () => {
  const many = async (at: ServedDesk) => {
    await mkdir(join(at.folder, 'articles'))
    for (let n = 0; n < 20; n += 1)
      await writeFile(join(at.folder, `articles/${String(n)}.txt`), `Kerry met Putin on day ${String(n)}.`)
    return at.handles.refer(join(at.folder, 'articles'), 'read').handle
  }

  it('says how far it is, under the name the page gave it', async () => {
    const told: AppEvent[] = []
    const telling = await serveDesk(null, { tell: (event) => void told.push(event) })
    const { project } = await telling.ask('project.new', { template: 'executive-memo' })
    await telling.ask('sources.add', { project, files: [await many(telling)], task: 'adding' })
    expect(told.at(-1)).toEqual({
      name: 'task.progress',
      payload: { task: 'adding', doing: 'reading', done: 19, total: 20 }
    })
    await telling.remove()
  })

  it('keeps nothing when it is stopped', async () => {
    const stopping: { services?: ReturnType<typeof createServices> } = {}
    const stopped = await serveDesk(null, {
      tell: ({ name, payload }) => {
        if (name === 'task.progress' && payload.done === 5)
          void stopping.services?.['task.cancel']({ task: payload.task })
      }
    })
    stopping.services = stopped.services
    const { project } = await stopped.ask('project.new', { template: 'executive-memo' })
    const files = [await many(stopped)]
    expect(await stopped.refused('sources.add', { project, files, task: 'adding' })).toBe('cancelled')
    expect(await stopped.ask('project.material', { project })).toMatchObject({ sources: [] })
    expect((await stopped.ask('sources.add', { project, files })).added).toHaveLength(20)
    await stopped.remove()
  })
})
