import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { briefing } from '../support/cli'
import { buildStandin, startElectron, until } from '../support/electron'
import { startDesk, withDesk, type ElectronDesk } from '../support/electron-desk'
import { root } from '../support/web-host'

let app: ElectronDesk
beforeAll(buildStandin)

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

describe('a project asked for from outside', () => {
  let folder = ''
  beforeAll(async () => {
    folder = join(root, 'node_modules/.cache/briefing-desk/e2e-projects')
    await mkdir(folder, { recursive: true })
    const made = await briefing(
      [
        'draft',
        join(root, 'seeds'),
        '--template',
        'executive-memo',
        '-o',
        'memo.md',
        '--save',
        'asked for.briefing'
      ],
      folder
    )
    expect(made.status).toBe(0)
  })
  afterAll(() => rm(folder, { recursive: true }))
  afterEach(() => app.stop())

  it('is open from the start when it is an argument, by a path from the folder it was started in', async () => {
    app = await startDesk({ args: ['--some-flag', 'asked for.briefing'], cwd: folder })
    expect((await app.current()).file?.name).toBe('asked for.briefing')
  })

  it('is told plainly when it cannot be opened', async () => {
    await writeFile(join(folder, 'broken.briefing'), 'nothing')
    const started = await startElectron({ args: ['broken.briefing'], cwd: folder })
    const told = await started.answer({ response: 0 })
    app = await withDesk(started)
    expect(told).toMatchObject({ message: expect.stringContaining('broken.briefing') })
  })

  it('comes from macOS before the app is ready', async () => {
    const started = await startElectron({ cwd: folder })
    await started.ask('emit', 'open-file', join(folder, 'asked for.briefing'))
    app = await withDesk(started)
    await until(async () => (await app.current()).file?.name === 'asked for.briefing', 'the project')
  })

  it('comes from a second start, which brings the window to the front and goes', async () => {
    app = await startDesk()
    await app.ask('minimize')
    await app.ask('emit', 'second-instance', ['briefing-desk', '--flag', 'asked for.briefing'], folder)
    await until(async () => (await app.calls('window.focus')).length > 0, 'the focus')
    expect(await app.calls('window.restore')).toHaveLength(1)
    await until(async () => (await app.current()).file?.name === 'asked for.briefing', 'the project')

    const second = await startElectron({ env: { STANDIN_SECOND: '1' } })
    expect(await second.ended()).toBe(0)
  })
})

describe('closing', () => {
  beforeEach(async () => void (app = await startDesk()))
  afterEach(() => app.stop())

  it('ends at once where nothing is unsaved', async () => {
    await app.ask('close')
    expect(await app.ended()).toBe(0)
  })

  it('asks about unsaved changes: cancel stays, don’t save goes', async () => {
    await app.retitle('Unsaved')
    await app.ask('close')
    expect(await app.answer({ response: 2 })).toMatchObject({ message: 'Save the changes to Unsaved?' })
    expect(await app.ask('windows')).toMatchObject([{ destroyed: false }])
    await app.ask('quit')
    await app.answer({ response: 1 })
    expect(await app.ended()).toBe(0)
  })

  it('asks about unsaved changes: save asks where, and goes when it is saved', async () => {
    await app.retitle('Saved at last')
    await app.ask('close')
    await app.answer({ response: 0 })
    await app.answer({ canceled: true, filePath: '' })
    expect(await app.ask('windows')).toMatchObject([{ destroyed: false }])
    await app.ask('close')
    await app.answer({ response: 0 })
    await app.answer({ canceled: false, filePath: join(app.home, 'at last.briefing') })
    expect(await app.ended()).toBe(0)
    expect((await stat(join(app.home, 'at last.briefing'))).size).toBeGreaterThan(1000)
  })

  it('stays and says why where saving fails', async () => {
    await app.retitle('Nowhere to go')
    await app.ask('close')
    await app.answer({ response: 0 })
    await app.answer({ canceled: false, filePath: join(app.home, 'no/such/folder.briefing') })
    expect(await app.answer({ response: 0 })).toMatchObject({
      message: expect.stringContaining('does not exist')
    })
    expect(await app.ask('windows')).toMatchObject([{ destroyed: false }])
  })
})

describe('after a crash', () => {
  it('offers what was not saved, and opens it', async () => {
    app = await startDesk()
    const { home } = app
    await app.retitle('Half a thought')
    await until(
      async () => (await readdir(join(home, 'data/recovery')).catch(() => [])).length > 0,
      'the journal'
    )
    await new Promise((done) => setTimeout(done, 1000)) // what a crash may lose
    app.process.kill('SIGKILL')
    await app.ended()

    const again = await startElectron({ home })
    expect(await again.answer({ response: 0 })).toMatchObject({ message: 'Recover Half a thought?' })
    const desk = await withDesk(again)
    expect(await desk.current()).toMatchObject({ unsaved: true, briefing: { title: 'Half a thought' } })
    await desk.stop()
    await app.stop()
  })
})
