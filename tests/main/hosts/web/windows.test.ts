import { afterEach, beforeEach, expect, it } from 'vitest'
import { startWebHost, type WebHost } from '../../../../src/main/hosts/web/start-web-host'
import { serveDesk, type ServedDesk } from '../../services/desk'

let desk: ServedDesk
let host: WebHost
let token = ''
const listening = new Map<string, AbortController>()

beforeEach(async () => {
  desk = await serveDesk(null, { isOpen: (window) => host.isOpen(window) })
  const report = (error: unknown) => {
    throw error
  }
  host = await startWebHost({ services: desk.services, page: desk.folder, port: 0, report })
  const code = host.launchUrl().split('launch=')[1]
  token = (
    (await post('/api/session', { code, page: 'a page of its own' }, 'nobody')) as {
      value: { token: string }
    }
  ).value.token
})
afterEach(async () => {
  for (const stream of listening.values()) stream.abort()
  await host.close()
  await desk.remove()
})

const headers = (window: string) => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
  origin: host.origin,
  'x-briefing-window': window
})

async function post(path: string, body: unknown, window: string): Promise<unknown> {
  const request = { method: 'POST', headers: headers(window), body: JSON.stringify(body) }
  return (await fetch(host.origin + path, request)).json()
}

/** What a window shows: the id of its project, or null. */
async function shown(window: string, operation = 'project.current'): Promise<string | null> {
  const reply = await post(`/api/call/${operation}`, {}, window)
  return (reply as { value: { project: string } | null }).value?.project ?? null
}

async function listen(window: string): Promise<void> {
  const control = new AbortController()
  listening.set(window, control)
  await fetch(`${host.origin}/api/events`, { headers: headers(window), signal: control.signal })
}

/** Until the host has seen that a window is gone. */
async function gone(window: string): Promise<void> {
  listening.get(window)?.abort()
  while (host.isOpen(window)) await new Promise((done) => setTimeout(done, 5))
}

it('gives each window a project of its own, and that of a window that is gone to the next', async () => {
  const project = await shown('one', 'project.sample')
  await listen('one')
  expect(await shown('two')).toBeNull()
  expect(await shown('one')).toBe(project)
  await gone('one')
  expect(await shown('reloaded')).toBe(project)
  expect(await shown('two')).toBeNull()
})
