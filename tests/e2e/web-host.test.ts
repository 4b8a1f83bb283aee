import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchDesk, type Desk } from '../support/desk'
import { eventually } from '../support/desk-page'
import { ask, type Asked } from '../support/request'
import { startHost, type RunningHost } from '../support/web-host'

let host: RunningHost
let token = ''

/** A request as the app's own page makes it, with one thing or another changed. */
function call(path: string, changes: Asked & { body?: string } = {}) {
  const headers = {
    'content-type': 'application/json',
    origin: host.origin,
    'sec-fetch-site': 'same-origin',
    authorization: `Bearer ${token}`,
    ...changes.headers
  }
  const kept = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''))
  return ask(host.origin, path, { method: 'POST', body: '{}', ...changes, headers: kept })
}
const code = () => new URL(host.launchUrl).hash.replace('#launch=', '')
const exchange = (given: unknown, page = 'the page of the analyst') =>
  call('/api/session', { body: JSON.stringify({ code: given, page }) })

beforeAll(async () => {
  host = await startHost()
})
afterAll(() => host.stop())

describe('the launch code', () => {
  it('is exchanged for the token by one page, and nothing else is', async () => {
    expect((await exchange('guess')).status).toBe(401)
    expect((await exchange({})).status).toBe(401)
    const answer = await exchange(code())
    expect(answer.status).toBe(200)
    token = JSON.parse(answer.body).value.token
    expect(token).toMatch(/^[\w-]{40,}$/)
    expect((await exchange(code(), 'the page of somebody else')).status).toBe(401)
  })
})

describe('a call', () => {
  it('is answered to the page that holds the token', async () => {
    const answer = await call('/api/call/app.info')
    expect(JSON.parse(answer.body)).toMatchObject({ ok: true, value: { host: 'web', dialogs: 'workspace' } })
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  it.each([
    ['without the token', { authorization: '' }, 401],
    ['with a wrong token', { authorization: 'Bearer x' }, 401],
    ['from another origin', { origin: 'http://evil.example' }, 403],
    ['from another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['from no origin', { origin: '' }, 403],
    ['from a sandboxed frame', { origin: 'null' }, 403],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from an address typed in', { 'sec-fetch-site': 'none' }, 403],
    ['as a form', { 'content-type': 'text/plain' }, 415],
    ['under a foreign name', { host: 'rebound.example' }, 421],
    ['under the name localhost', { host: 'localhost' }, 421]
  ])('is refused %s', async (_, headers, status) => {
    const answer = await call('/api/call/app.info', { headers })
    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'forbidden' } })
  })

  it('is refused as GET, and as anything but JSON inside the limit', async () => {
    expect((await call('/api/call/app.info', { method: 'GET' })).status).toBe(404)
    expect((await call('/api/call/app.info', { method: 'DELETE' })).status).toBe(405)
    expect((await call('/api/call/app.info', { body: '{half' })).status).toBe(400)
    expect((await call('/api/call/nothing.such')).body).toContain('unknown-operation')
    expect((await call('/api/other')).status).toBe(404)
  })

  it('is cut off when its body passes the limit while it is read', async () => {
    const { port } = new URL(host.origin)
    const head = `POST /api/call/app.info HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${host.origin}\r\nContent-Type: application/json\r\nAuthorization: Bearer ${token}\r\nTransfer-Encoding: chunked\r\n\r\n`
    const chunk = `100000\r\n${'x'.repeat(0x100000)}\r\n`
    const socket = connect(Number(port), '127.0.0.1')
    let said = ''
    socket.on('data', (data: Buffer) => (said += data.toString()))
    const ended = new Promise<void>((done) => {
      socket.on('close', () => {
        done()
      })
      socket.on('error', () => {
        done()
      })
    })
    socket.write(head)
    let sent = 0
    while (!socket.destroyed && sent < 64) {
      sent += 1
      await new Promise((done) => socket.write(chunk, done))
    }
    await ended
    expect(said).not.toContain('200 OK')
    expect(sent).toBeLessThan(64)
  })
})

describe('the page', () => {
  it('comes with a policy that runs its own script only', async () => {
    const { status, headers } = await ask(host.origin, '/')
    expect(status).toBe(200)
    const policy = headers['content-security-policy']
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'"
    ])
      expect(policy).toContain(rule)
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  })

  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..\\..\\package.json',
    '/assets/../../main/cli.js',
    '//etc/passwd',
    '/%00',
    '/%',
    '/nothing.js',
    'http://127.0.0.1/package.json'
  ])('shows nothing of the machine: %s', async (path) => {
    const answer = await ask(host.origin, path)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.body).not.toContain('briefing-desk')
  })

  it('takes no other method, and no socket', async () => {
    expect((await ask(host.origin, '/', { method: 'POST' })).status).toBe(405)
    const upgrade = ask(host.origin, '/', { headers: { connection: 'Upgrade', upgrade: 'websocket' } })
    await expect(upgrade).rejects.toThrow()
  })
})

describe('events', () => {
  it('go to who holds the token', async () => {
    expect((await ask(host.origin, '/api/events')).status).toBe(401)
    const answer = await fetch(`${host.origin}/api/events`, { headers: { authorization: `Bearer ${token}` } })
    expect(answer.headers.get('content-type')).toBe('text/event-stream')
    await answer.body?.cancel()
  })
})

describe('in the browser', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await launchDesk()
  })
  afterAll(() => desk.close())

  it('the app opens on the sample without a complaint, and the code leaves the address', async () => {
    await desk.page.getByText('5 articles').first().waitFor()
    await eventually(() => desk.page.url()).toBe(`${desk.origin}/`)
    expect(desk.complaints).toEqual([])
  })

  it('stays open through a reload, and a second visitor is not let in', async () => {
    await desk.page.reload()
    await desk.page.getByText('5 articles').first().waitFor()
    const stranger = await desk.browser.newPage()
    await stranger.goto(desk.launchUrl)
    await stranger.getByText('Open the app again').first().waitFor()
  })
})
