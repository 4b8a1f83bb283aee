import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { briefing } from '../support/cli'
import { startElectron, until } from '../support/electron'
import { startDesk, untilOpen, withDesk, type DeskWindow, type ElectronDesk } from '../support/electron-desk'
import { root } from '../support/web-host'

let app: ElectronDesk

const openWindows = async (): Promise<number> =>
  (await app.ask<{ destroyed: boolean }[]>('windows')).filter(({ destroyed }) => !destroyed).length

describe('a project asked for from outside', () => {
  let folder = ''
  beforeAll(async () => {
    folder = join(root, 'node_modules/.cache/briefing-desk/e2e-projects')
    await mkdir(folder, { recursive: true })
    const seeds = join(root, 'seeds')
    const made = await briefing(
      [
        ...['draft', seeds, '--template', 'executive-memo', '--save', 'asked for.briefing'],
        ...['-o', 'memo.docx', '-o', 'memo.pdf']
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
    expect(await openWindows()).toBe(1)
  })

  it.each(['memo.docx', 'memo.pdf'])('is a new one when it comes inside a memo: %s', async (memo) => {
    app = await startDesk({ args: [memo], cwd: folder })
    const open = await app.current()
    expect(open).toMatchObject({ file: null, carriedBy: memo })
    expect(open.briefing.sections.flatMap(({ items }) => items).length).toBeGreaterThan(5)
    expect(await openWindows()).toBe(1)
  })

  it('is taken from a memo by the dialog too', async () => {
    app = await startDesk()
    await app.ask('click', 'open')
    const shown = await app.answer<{ filters: { extensions: string[] }[] }>({
      canceled: false,
      filePaths: [join(folder, 'memo.pdf')]
    })
    expect(shown.filters.flatMap(({ extensions }) => extensions)).toEqual(['briefing', 'docx', 'pdf'])
    await until(async () => (await app.current()).carriedBy === 'memo.pdf', 'the memo')
  })

  it('is open with what is whole of it where it is damaged, and the window says so', async () => {
    const bytes = await readFile(join(folder, 'asked for.briefing'))
    const at = bytes.indexOf('project.json') + 'project.json'.length + 200
    bytes.write('garbage', at, 'latin1')
    await writeFile(join(folder, 'damaged.briefing'), bytes)
    app = await startDesk({ args: ['damaged.briefing'], cwd: folder })
    expect(await app.current()).toMatchObject({ file: null, unsaved: true })
    await app.window.getByText('damaged.briefing is damaged').first().waitFor()
  })

  it('is told plainly when it cannot be opened; the sample is there instead', async () => {
    await writeFile(join(folder, 'broken.briefing'), 'nothing')
    const started = await startElectron({ args: ['broken.briefing'], cwd: folder })
    const told = await started.answer({ response: 0 })
    app = await withDesk(started)
    expect(told).toMatchObject({ message: expect.stringContaining('broken.briefing') })
    expect((await app.current()).file).toBeNull()
  })

  it('comes from macOS before the app is ready', async () => {
    const started = await startElectron({ cwd: folder })
    await started.ask('emit', 'open-file', join(folder, 'asked for.briefing'))
    app = await withDesk(started)
    await untilOpen(app, 'asked for.briefing')
    expect(await openWindows()).toBe(1)
  })

  it('comes from macOS later, in a window of its own where there is work in the other', async () => {
    app = await startDesk()
    await app.retitle('Work')
    await app.ask('emit', 'open-file', join(folder, 'asked for.briefing'))
    await untilOpen(await app.desk(1), 'asked for.briefing')
    expect((await app.current()).briefing.title).toBe('Work')
  })

  it('comes from a second start in another folder, which brings the window to the front and goes', async () => {
    app = await startDesk()
    await app.ask('minimize')
    await app.ask('emit', 'second-instance', ['briefing-desk', '--flag', './asked for.briefing'], folder)
    await untilOpen(app, 'asked for.briefing')
    expect(await app.calls('window.restore')).toHaveLength(1)
    expect(await openWindows()).toBe(1)
    await app.ask('minimize')
    await app.ask('emit', 'second-instance', ['briefing-desk'], folder)
    await until(async () => (await app.calls('window.restore')).length === 2, 'the window')

    const second = await startElectron({ env: { STANDIN_SECOND: '1' } })
    expect(await second.ended()).toBe(0)
    expect(await openWindows()).toBe(1)
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
    expect(await openWindows()).toBe(1)
    await app.ask('quit')
    await app.answer({ response: 1 })
    expect(await app.ended()).toBe(0)
  })

  it('asks about unsaved changes: save asks where, and goes when it is saved', async () => {
    await app.retitle('Saved at last')
    await app.ask('close')
    await app.answer({ response: 0 })
    await app.answer({ canceled: true, filePath: '' })
    expect(await openWindows()).toBe(1)
    await app.ask('close')
    await app.answer({ response: 0 })
    await app.answer({ canceled: false, filePath: join(app.home, 'at last.briefing') })
    expect(await app.ended()).toBe(0)
    expect((await stat(join(app.home, 'at last.briefing'))).size).toBeGreaterThan(1000)
  })

  it('says why saving fails, and offers another place', async () => {
    await app.retitle('Nowhere to go')
    const nowhere = { canceled: false, filePath: join(app.home, 'no/such/folder.briefing') }
    await app.ask('close')
    await app.answer({ response: 0 })
    await app.answer(nowhere)
    const failed = { message: expect.stringContaining('is not there'), buttons: ['Save As…', 'Cancel'] }
    expect(await app.answer({ response: 1 })).toMatchObject(failed)
    expect(await openWindows()).toBe(1)

    await app.ask('close')
    await app.answer({ response: 0 })
    await app.answer(nowhere)
    await app.answer({ response: 0 })
    await app.answer({ canceled: false, filePath: join(app.home, 'elsewhere.briefing') })
    expect(await app.ended()).toBe(0)
    expect((await stat(join(app.home, 'elsewhere.briefing'))).size).toBeGreaterThan(1000)
  })

  it('asks once, however often it is asked for', async () => {
    await app.retitle('Once')
    await app.ask('close')
    await app.ask('close')
    await app.ask('quit')
    await until(async () => (await app.ask<unknown[]>('dialogs')).length > 0, 'the question')
    expect(await app.ask('dialogs')).toHaveLength(1)
    await app.answer({ response: 1 })
    expect(await app.ended()).toBe(0)
  })
})

describe('several windows', () => {
  let second: DeskWindow
  beforeEach(async () => {
    app = await startDesk()
    await app.ask('click', 'new-window')
    second = await app.desk(1)
    await app.retitle('First')
    await second.retitle('Second')
  })
  afterEach(() => app.stop())

  it('have a briefing each, and close each for itself', async () => {
    expect((await app.current()).briefing.title).toBe('First')
    expect((await second.current()).briefing.title).toBe('Second')
    await app.ask('close', 1)
    expect(await app.answer({ response: 1 })).toMatchObject({ message: 'Save the changes to Second?' })
    await until(async () => (await openWindows()) === 1, 'the window to close')
    expect((await app.current()).unsaved).toBe(true)
  })

  it('are asked in turn on quitting; one that stays keeps them all, with their changes', async () => {
    await app.ask('quit')
    expect(await app.answer({ response: 1 })).toMatchObject({ message: 'Save the changes to Second?' })
    expect(await app.answer({ response: 2 })).toMatchObject({ message: 'Save the changes to First?' })
    expect(await openWindows()).toBe(2)
    expect((await second.current()).briefing.title).toBe('Second')

    await app.ask('focus', 0)
    await app.ask('quit')
    expect(await app.answer({ response: 1 })).toMatchObject({ message: 'Save the changes to First?' })
    await app.answer({ response: 0 })
    await app.answer({ canceled: false, filePath: join(app.home, 'second.briefing') })
    expect(await app.ended()).toBe(0)
    expect((await readFile(join(app.home, 'second.briefing'))).length).toBeGreaterThan(1000)
  })

  it('get the menu’s commands when they are in front', async () => {
    await app.ask('focus', 0)
    await app.ask('click', 'palette')
    await app.window.getByRole('dialog').first().waitFor()
    expect(await second.window.getByRole('dialog').count()).toBe(0)
  })
})

describe('a window’s place', () => {
  const small = { id: 7, workArea: { x: 0, y: 30, width: 1600, height: 1000 } }
  const large = { id: 8, workArea: { x: 1600, y: 0, width: 2560, height: 1400 } }
  const place = { x: 2000, y: 100, width: 1200, height: 800 }
  let home = ''

  const startOn = (...displays: object[]): Promise<ElectronDesk> =>
    startDesk({ home, env: { STANDIN_DISPLAYS: JSON.stringify(displays) } })

  beforeAll(async () => void (home = await mkdtemp(join(tmpdir(), 'places-'))))
  afterAll(() => rm(home, { recursive: true }))
  afterEach(() => app.stop())

  it('is the middle of the main display, until the user puts it elsewhere', async () => {
    app = await startOn(small, large)
    expect(await app.ask('bounds', 0)).toEqual({ x: 80, y: 80, width: 1440, height: 900, maximised: false })
    await app.ask('move', 0, place)
    await app.ask('maximize', 0)
    await app.ask('close')
    await app.ended()
  })

  it('is where the window was left, a step aside for another one', async () => {
    app = await startOn(small, large)
    expect(await app.ask('bounds', 0)).toEqual({ ...place, maximised: true })
    await app.ask('click', 'new-window')
    await app.desk(1)
    expect(await app.ask('bounds', 1)).toMatchObject({ x: 2028, y: 128 })
  })

  it('is on a display that is there', async () => {
    app = await startOn(small)
    expect(await app.ask('bounds', 0)).toEqual({ x: 80, y: 80, width: 1440, height: 900, maximised: false })
  })
})
