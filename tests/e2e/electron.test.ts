import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Bridge } from '../../src/contract/bridge'
import { operations } from '../../src/contract/operations'
import { until } from '../support/electron'
import { startDesk, type ElectronDesk } from '../support/electron-desk'

declare const window: { briefingDesk: Bridge; open(address: string): unknown; heard?: Promise<unknown> }

let app: ElectronDesk

describe('the app in its window', () => {
  beforeAll(async () => void (app = await startDesk()))
  afterAll(() => app.stop())

  it('opens on the sample through its own scheme, shown when it is ready', async () => {
    expect(await app.ask('windows')).toEqual([
      { visible: true, destroyed: false, address: 'app://desk/index.html' }
    ])
    expect(await app.call('app.info')).toMatchObject({ host: 'electron', dialogs: 'native' })
    expect(await app.calls('refused')).toEqual([])
    expect(await app.calls('request')).toEqual([])
    expect(app.errors()).toBe('')
  })

  it('gives its page three things and nothing of Node or of the preload', async () => {
    const seen = await app.window.evaluate(() => ({
      bridge: Object.keys(window.briefingDesk).sort(),
      leaks: ['require', 'process', 'module', 'Buffer', '__standinInvoke'].filter((key) => key in globalThis),
      frozen: Object.isFrozen(window.briefingDesk)
    }))
    expect(seen).toEqual({ bridge: ['call', 'host', 'subscribe'], leaks: [], frozen: true })
  })

  it('hears of the menu, without Electron’s own event and its way back', async () => {
    await app.window.evaluate(() => {
      window.heard = new Promise((done) => {
        const stop = window.briefingDesk.subscribe((...args) => {
          stop()
          done(args)
        })
      })
    })
    await app.ask('click', 'memo')
    const heard = await app.window.evaluate(() => window.heard)
    expect(heard).toEqual([{ name: 'menu.command', payload: { command: 'memo' } }])
  })

  it('keeps Chromium’s own files below the data folder, so that a second start finds the first', async () => {
    const [[name, path] = []] = await app.calls('app.setPath')
    expect(name).toBe('userData')
    expect(path).toContain(app.home)
  })
})

describe('a page gone wrong', () => {
  beforeAll(async () => void (app = await startDesk()))
  afterAll(() => app.stop())

  it('is kept where it is', async () => {
    await app.window.evaluate(() => {
      location.href = 'https://evil.example/'
    })
    await until(async () => (await app.calls('navigation')).length > 0, 'a navigation')
    expect(await app.calls('navigation')).toEqual([['https://evil.example/', true]])
    expect(app.window.url()).toMatch(/index\.html$/)
    for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'])
      for (const address of [
        'https://evil.example/',
        'file:///etc/passwd',
        'app://other/index.html',
        'nonsense'
      ])
        expect(await app.ask('navigate', event, address), `${event} ${address}`).toBe(true)
  })

  it('opens no window, and the browser only by https and after asking', async () => {
    await app.window.evaluate(() => {
      setTimeout(() => window.open('https://example.org/report'))
    })
    const asked = await app.answer<{ message: string; detail: string }>({ response: 1 })
    expect(asked).toMatchObject({
      message: 'Open example.org in your browser?',
      detail: 'https://example.org/report'
    })
    expect(await app.calls('shell.openExternal')).toEqual([])

    for (const address of [
      'file:///etc/passwd',
      'http://example.org/',
      'javascript:alert(1)',
      'ms-msdt:/id',
      'x'
    ])
      expect(await app.ask('popup', address)).toEqual({ action: 'deny' })
    expect(await app.ask('dialogs')).toEqual([])

    expect(await app.calls('popup')).toHaveLength(1)
    expect(await app.ask('popup', 'https://example.org/yes')).toEqual({ action: 'deny' })
    await app.answer({ response: 0 })
    await until(async () => (await app.calls('shell.openExternal')).length > 0, 'the browser')
    expect(await app.calls('shell.openExternal')).toEqual([['https://example.org/yes']])
  })

  it('gets no permission, no download, and no request out', async () => {
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem'])
      expect(await app.ask('permissions', permission)).toEqual({
        check: false,
        device: false,
        request: false
      })
    expect(await app.ask('download')).toBe(true)
    for (const address of [
      'https://evil.example/',
      'http://127.0.0.1/',
      'ws://evil.example/',
      'file:///etc/passwd',
      'app://other/'
    ])
      expect(await app.ask('lets', address), address).toBe(false)
    expect(await app.ask('lets', 'app://desk/index.html')).toBe(true)
    expect(await app.ask('lets', 'blob:app://desk/1')).toBe(true)
  })

  it('is answered on no channel when it is not the app’s own main frame', async () => {
    const channels = await app.ask<string[]>('channels')
    expect(channels).toHaveLength(1)
    for (const channel of channels)
      for (const isOwn of [true, false])
        for (const frame of [null, { url: 'app://desk/index.html' }, { url: 'https://evil.example/' }])
          expect(await app.ask('invoke', channel, { frame, isOwn }, 'app.info', {})).toMatchObject({
            error: { code: 'forbidden' }
          })
  })

  it('gets a reply to any malformed message, for every operation', async () => {
    const outcomes = await app.window.evaluate(async (names) => {
      const { call } = window.briefingDesk
      const malformed = [null, 7, 'x', [], { a: 1 }, { project: 7 }, { file: ['x'] }, { id: { $gt: '' } }]
      const codeOf = async (name: unknown, input: unknown) => {
        const reply = await call(name as string, input)
        return reply.ok ? 'ok' : reply.error.code
      }
      return {
        unknown: await Promise.all(
          [7, '', null, '__proto__', 'constructor', 'app.info ', {}].map((name) => codeOf(name, {}))
        ),
        malformed: await Promise.all(
          names.flatMap((name) => malformed.map(async (input) => [name, input, await codeOf(name, input)]))
        ),
        path: await codeOf('project.open', { file: '/etc/passwd' })
      }
    }, Object.keys(operations))
    expect(new Set(outcomes.unknown)).toEqual(new Set(['unknown-operation']))
    expect(outcomes.malformed.filter(([, , code]) => code !== 'invalid-input')).toEqual([])
    expect(outcomes.malformed.length).toBeGreaterThan(100)
    expect(outcomes.path).toBe('forbidden')
    expect(app.errors()).toBe('')
  })

  it('reads nothing but the built page by the app’s scheme, under its policy', async () => {
    const get = (address: string, method = 'GET') =>
      app.ask<{ status: number; headers: Record<string, string> }>('fetch', address, method)
    for (const address of [
      'app://desk/..%2f..%2fpackage.json',
      'app://desk/%2e%2e/main/electron.js',
      'app://other/index.html',
      'app://desk/nothing.js'
    ])
      expect((await get(address)).status, address).toBe(404)
    expect((await get('app://desk/index.html', 'POST')).status).toBe(404)
    const { status, headers } = await get('app://desk/')
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
  })
})

describe('a page that stops', () => {
  beforeAll(async () => {
    app = await startDesk()
    await app.retitle('Survivor')
  })
  afterAll(() => app.stop())

  it('is loaded again without loss after a crash', async () => {
    await app.ask('crash', 'crashed')
    expect(await app.answer({ response: 0 })).toMatchObject({ buttons: ['Reload', 'Close'] })
    await app.window.getByText('Survivor').first().waitFor()
    expect((await app.current()).unsaved).toBe(true)
  })

  it('is waited for when it hangs; the question goes when it answers again', async () => {
    await app.ask('hang')
    expect(await app.answer({ response: 1 })).toMatchObject({ buttons: ['Reload', 'Wait'] })
    await app.ask('hang')
    await until(async () => (await app.ask<unknown[]>('dialogs')).length === 1, 'the question')
    await app.ask('hang')
    expect(await app.ask('dialogs')).toHaveLength(1)
    await app.ask('recover')
    await until(async () => (await app.ask<unknown[]>('dialogs')).length === 0, 'the question to go')
    expect(await app.calls('webContents.forcefullyCrashRenderer')).toEqual([])
  })

  it('is ended and loaded again without loss when the user has waited enough', async () => {
    await app.ask('hang')
    await app.answer({ response: 0 })
    await until(
      async () => (await app.calls('webContents.forcefullyCrashRenderer')).length === 1,
      'the end of the page'
    )
    await app.window.getByText('Survivor').first().waitFor()
    expect(await app.ask('dialogs')).toEqual([])
  })

  it('asks about unsaved changes when the window is closed instead', async () => {
    await app.ask('crash', 'oom')
    await app.answer({ response: 1 })
    expect(await app.answer({ response: 1 })).toMatchObject({ message: 'Save the changes to Survivor?' })
    expect(await app.ended()).toBe(0)
  })
})
