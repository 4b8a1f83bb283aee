import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Bridge } from '../../src/contract/bridge'
import { buildStandin, until } from '../support/electron'
import { startDesk, type ElectronDesk } from '../support/electron-desk'

declare const window: { briefingDesk: Bridge; open(address: string): unknown }

let app: ElectronDesk
beforeAll(buildStandin)

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

  it('has every menu, each item with a key of its own, and passes the app’s own to the page', async () => {
    const items = await app.ask<{ id?: string; role?: string; accelerator?: string }[]>('menu')
    expect(items.flatMap(({ id }) => id ?? [])).toEqual([
      'new',
      'open',
      'save',
      'save-as',
      'export',
      'undo',
      'redo'
    ])
    expect(items.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['quit', 'cut', 'copy', 'paste', 'selectAll', 'about'])
    )
    const heard = app.window.evaluate(
      () =>
        new Promise<unknown[]>((done) => {
          const events: unknown[] = []
          const stop = window.briefingDesk.subscribe((...args) => {
            events.push(args)
            if (events.length < 7) return
            stop()
            done(events)
          })
        })
    )
    await app.window.waitForTimeout(100)
    for (const id of ['new', 'open', 'save', 'save-as', 'export', 'undo', 'redo']) await app.ask('click', id)
    expect(await heard).toEqual(
      ['new', 'open', 'save', 'save-as', 'export', 'undo', 'redo'].map((command) => [
        { name: 'menu.command', payload: { command } }
      ])
    )
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
    await app.window.evaluate(() => window.open('https://example.org/report'))
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

  it('gets no permission and no download', async () => {
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem'])
      expect(await app.ask('permissions', permission)).toEqual({
        check: false,
        device: false,
        request: false
      })
    expect(await app.ask('download')).toBe(true)
  })

  it('is answered on no channel when it is not the app’s own main frame', async () => {
    for (const channel of await app.ask<string[]>('channels'))
      for (const frame of [null, { url: 'app://desk/index.html' }, { url: 'https://evil.example/' }])
        expect(await app.ask('invoke', channel, frame, 'app.info', {})).toMatchObject({
          error: { code: 'forbidden' }
        })
  })

  it('gets a reply to any malformed message', async () => {
    const codes = await app.window.evaluate(async () => {
      const messages = [
        [7, {}],
        ['app.info', 'x'],
        ['__proto__', {}],
        ['project.open', { file: '/etc/passwd' }],
        ['', null]
      ]
      const replies = await Promise.all(
        messages.map(([name, input]) => window.briefingDesk.call(name as string, input))
      )
      return replies.map((reply) => (reply.ok ? 'ok' : reply.error.code))
    })
    expect(codes).toEqual([
      'unknown-operation',
      'invalid-input',
      'unknown-operation',
      'forbidden',
      'unknown-operation'
    ])
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

  it('can be loaded again without loss when it crashed or hangs', async () => {
    await app.retitle('Survivor')
    await app.ask('crash', 'crashed')
    expect(await app.answer({ response: 0 })).toMatchObject({ buttons: ['Reload', 'Close'] })
    await until(async () => (await app.calls('webContents.reload')).length === 1, 'the reload')
    await app.window.getByText('Survivor').first().waitFor()
    await app.ask('hang')
    expect(await app.answer({ response: 1 })).toMatchObject({ buttons: ['Reload', 'Wait'] })
    expect(await app.calls('webContents.reload')).toHaveLength(1)
  })
})
