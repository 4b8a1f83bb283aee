import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startElectron, until } from '../support/electron'
import { startDesk, untilOpen, withDesk, type ElectronDesk } from '../support/electron-desk'
import { journalsIn } from '../support/journals'

let app: ElectronDesk

describe('files, by the system’s own dialogs', () => {
  beforeEach(async () => void (app = await startDesk()))
  afterEach(() => app.stop())

  it('saves where the user says, adding the extension, and asks before it replaces', async () => {
    await app.retitle('Saved by hand')
    const place = join(app.home, 'by hand')
    await writeFile(`${place}.briefing`, 'precious')
    const saved = app.call<{ name: string } | null>('dialog.save', {
      purpose: 'project',
      name: 'x.briefing',
      format: null
    })
    expect(await app.answer({ canceled: false, filePath: place })).toMatchObject({
      defaultPath: 'x.briefing'
    })
    expect(await app.answer({ response: 1 })).toMatchObject({ message: expect.stringContaining('Replace') })
    expect(await saved).toBeNull()
    expect(await readFile(`${place}.briefing`, 'utf8')).toBe('precious')
  })

  it('saves, exports and opens again through the menu and its dialogs', async () => {
    await app.retitle('Round trip')
    await app.window.reload()
    await app.window.getByText('Round trip').first().waitFor()
    await app.ask('click', 'save')
    await app.answer({ canceled: false, filePath: join(app.home, 'trip.briefing') })
    await until(async () => !(await app.current()).unsaved, 'the save')

    const open = await app.current()
    const targets = await Promise.all(
      (['docx', 'pdf'] as const).map(async (format) => {
        const chosen = app.call<{ handle: string }>('dialog.save', {
          purpose: 'export',
          name: `memo.${format}`,
          format
        })
        await app.answer({ canceled: false, filePath: join(app.home, `memo.${format}`) })
        return { format, file: (await chosen).handle }
      })
    )
    await app.call('export.write', { project: open.project, targets })
    expect((await stat(join(app.home, 'memo.docx'))).size).toBeGreaterThan(5000)
    expect((await readFile(join(app.home, 'memo.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')

    await app.retitle('Changed since')
    const chosen = app.call<{ handle: string }[]>('dialog.open', { purpose: 'project', multiple: false })
    await app.answer({ canceled: false, filePaths: [join(app.home, 'trip.briefing')] })
    const [file] = await chosen
    expect(await app.call('project.open', { file: file?.handle })).toMatchObject({
      briefing: { title: 'Round trip' }
    })
  })
})

describe('the projects opened last', () => {
  const inMenu = async (): Promise<string[]> => {
    const items = await app.ask<{ id?: string; label?: string; type?: string }[]>('menu')
    const at = items.findIndex(({ id }) => id === 'recent')
    const end = items.findIndex(({ id }) => id === 'clear-recent')
    return items.slice(at + 1, end).flatMap(({ label }) => label ?? [])
  }
  const saveAs = async (name: string): Promise<void> => {
    await app.ask('click', 'save-as')
    await app.answer({ canceled: false, filePath: join(app.home, name) })
    await untilOpen(app, basename(name))
  }
  beforeAll(async () => void (app = await startDesk()))
  afterAll(() => app.stop())

  it('are in the menu, in the app’s own list and in the system’s', async () => {
    expect(await inMenu()).toEqual([])
    await saveAs('one & two.briefing')
    await mkdir(join(app.home, 'other'))
    await saveAs('other/one & two.briefing')
    await until(async () => (await inMenu()).length === 2, 'the menu')
    expect(await inMenu()).toEqual([
      `one && two.briefing (${join(app.home, 'other')})`,
      `one && two.briefing (${app.home})`
    ])
    const own = await app.call<{ name: string }[]>('recent.list')
    expect(own.map(({ name }) => name)).toEqual(['one & two.briefing', 'one & two.briefing'])
    expect(await app.calls('app.addRecentDocument')).toEqual([
      [join(app.home, 'one & two.briefing')],
      [join(app.home, 'other/one & two.briefing')]
    ])
  })

  it('open in a window of their own, or in the one that has them', async () => {
    const [there = '', other = ''] = await inMenu()
    await app.ask('click', there)
    await until(async () => (await app.calls('window.focus')).length > 1, 'the focus')
    expect(await app.ask('windows')).toHaveLength(1)
    await app.ask('click', other)
    const second = await app.desk(1)
    await untilOpen(second, 'one & two.briefing')
    expect((await second.current()).project).not.toBe((await app.current()).project)
  })

  it('are forgotten everywhere when the user says so', async () => {
    await app.ask('click', 'clear-recent')
    await until(async () => (await inMenu()).length === 0, 'the menu')
    expect(await app.call('recent.list')).toEqual([])
    expect(await app.calls('app.clearRecentDocuments')).toHaveLength(1)
  })
})

describe('a file dragged out of the window', () => {
  beforeAll(async () => void (app = await startDesk()))
  afterAll(() => app.stop())

  it('is one that was just exported, and no other', async () => {
    const { project, file } = await app.current()
    expect(file).toBeNull()
    const memo = join(app.home, 'memo.md')
    const chosen = app.call<{ handle: string }>('dialog.save', {
      purpose: 'export',
      name: 'memo.md',
      format: 'md'
    })
    await app.answer({ canceled: false, filePath: memo })
    const { handle } = await chosen
    await expect(app.call('export.drag', { file: handle })).rejects.toThrow('was exported here')
    const { written } = await app.call<{ written: { handle: string }[] }>('export.write', {
      project,
      targets: [{ format: 'md', file: handle }]
    })
    await app.call('export.drag', { file: written[0]?.handle })
    expect(await app.calls('webContents.startDrag')).toEqual([[memo]])

    await app.window.bringToFront()
    await app.ask('click', 'export-md')
    await app.answer({ canceled: false, filePath: memo })
    await app.window.getByTitle('Drag it').dispatchEvent('dragstart')
    await until(async () => (await app.calls('webContents.startDrag')).length === 2, 'the drag')

    await rm(memo)
    await expect(app.call('export.drag', { file: handle })).rejects.toThrow('Export it again')
    await expect(app.call('export.drag', { file: '/etc/passwd' })).rejects.toThrow('not chosen')
    expect(await app.calls('webContents.startDrag')).toEqual([[memo], [memo]])
  })
})

describe('after a crash', () => {
  let home = ''
  beforeAll(async () => void (home = await mkdtemp(join(tmpdir(), 'crashed-'))))
  afterAll(() => rm(home, { recursive: true }))

  it('has every change in its journal a moment later', async () => {
    app = await startDesk({ home })
    await app.retitle('Half a thought')
    const isKept = async (): Promise<boolean> =>
      (await journalsIn(join(home, 'data'))).includes('Half a thought')
    await until(isKept, 'the journal')
    await app.stop()
  })

  it('offers what was not saved at the next start, and opens it', async () => {
    const again = await startElectron({ home })
    expect(await again.answer({ response: 0 })).toMatchObject({
      message: 'Recover Half a thought?',
      detail: expect.stringMatching(/ 1 change since [^TZ]+ was not saved to a file\.$/)
    })
    app = await withDesk(again)
    expect(await app.current()).toMatchObject({ unsaved: true, briefing: { title: 'Half a thought' } })
    await app.stop()
  })
})
