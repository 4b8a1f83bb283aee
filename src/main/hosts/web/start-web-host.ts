import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dispatch, type Services } from '../../../contract/dispatch'
import type { AppEvent } from '../../../contract/operations'
import { readAsset } from '../shared/read-asset'
import { SECURITY_HEADERS } from '../shared/security-headers'
import { Access } from './access'
import { EventStreams } from './event-streams'
import { readJson } from './read-json'
import { refusal } from './refusal'

/** Bytes of one request: a pasted article with room for its JSON. */
const MAX_BODY = 8 * 1024 * 1024

export interface WebHost {
  readonly origin: string
  /** The address that opens the app, once: it carries a launch code. */
  launchUrl(): string
  send(event: AppEvent): void
  /** Whether a window of the app that once called is still there. */
  isOpen(window: string): boolean
  close(): Promise<void>
}

export interface WebHostOptions {
  readonly services: Services
  /** The built page. */
  readonly page: string
  /** 0 for any free one. */
  readonly port: number
  report(error: unknown, operation: string): void
}

/** Serves the app to this machine alone, to whoever holds the launch link. Rejects where the port is taken. */
export async function startWebHost(options: WebHostOptions): Promise<WebHost> {
  const access = new Access()
  const streams = new EventStreams()
  const host = { ...options, access, streams, origin: '' }
  const server = createServer({ maxHeaderSize: 8192, requestTimeout: 60_000, headersTimeout: 10_000 })
  server.on('request', (request, response) => void answer(host, request, response))
  server.on('upgrade', (_request, socket) => socket.destroy())
  server.maxConnections = 64
  await listen(server, options.port)
  host.origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  return {
    origin: host.origin,
    launchUrl: () => `${host.origin}/#launch=${access.launchCode()}`,
    send: (event) => streams.send(event),
    isOpen: (window) => streams.isOpen(window),
    close: async () => {
      streams.close()
      const closed = new Promise((done) => server.close(done))
      server.closeAllConnections()
      await closed
    }
  }
}

interface Host extends WebHostOptions {
  readonly access: Access
  readonly streams: EventStreams
  readonly origin: string
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', done)
  })

async function answer(host: Host, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const pathname = pathOf(request, host.origin)
    const refused = refusal(request, pathname, host.origin)
    if (refused) return sendError(response, refused.status, refused.reason)
    if (!pathname.startsWith('/api/')) return await sendAsset(host, request, response, pathname)
    await answerApi(host, request, response, pathname)
  } catch (error) {
    host.report(error, request.url ?? '')
    if (response.headersSent) response.destroy()
    else sendError(response, 500, 'internal')
  }
}

function pathOf(request: IncomingMessage, origin: string): string {
  const url = request.url ?? '/'
  // A request line may hold a whole address: only a plain path is ours.
  return url.startsWith('/') ? new URL(origin + url).pathname : '/api/'
}

async function answerApi(
  host: Host,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string
): Promise<void> {
  const isPost = request.method === 'POST'
  if (!(isPost && pathname === '/api/session') && !host.access.allows(request.headers.authorization))
    return sendError(response, 401, 'unauthorized')
  if (!isPost) {
    if (pathname !== '/api/events') return sendError(response, 404, 'unknown')
    response.writeHead(200, headersFor('text/event-stream'))
    if (!host.streams.add(response, windowOf(request))) response.end()
    return
  }
  const body = await readJson(request, MAX_BODY)
  if (!body.ok) return sendError(response, body.status, 'body')
  if (pathname === '/api/session') return sendToken(host, response, body.value)
  if (!pathname.startsWith('/api/call/')) return sendError(response, 404, 'unknown')
  const operation = pathname.slice('/api/call/'.length)
  sendJson(
    response,
    200,
    await dispatch(host.services, operation, body.value, host.report, windowOf(request))
  )
}

/** The name a page gave itself; those that give none are one window. */
function windowOf({ headers }: IncomingMessage): string {
  const name = headers['x-briefing-window']
  return typeof name === 'string' && /^[\w-]{1,64}$/.test(name) ? name : 'unnamed'
}

function sendToken(host: Host, response: ServerResponse, body: unknown): void {
  const { code, page } = Object(body) as { code?: unknown; page?: unknown }
  const token = host.access.exchange(code, page)
  if (token === null) sendError(response, 401, 'code')
  else sendJson(response, 200, { ok: true, value: { token } })
}

async function sendAsset(
  host: Host,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string
): Promise<void> {
  const asset = await readAsset(host.page, pathname)
  if (!asset) return sendError(response, 404, 'unknown')
  response.writeHead(200, {
    ...headersFor(asset.type),
    // Names under assets/ carry a hash of their content.
    ...(pathname.startsWith('/assets/') ? { 'Cache-Control': 'public, max-age=31536000, immutable' } : {}),
    'Content-Length': asset.bytes.length
  })
  response.end(request.method === 'HEAD' ? undefined : asset.bytes)
}

const headersFor = (type: string) => ({
  ...SECURITY_HEADERS,
  'Content-Type': type,
  'Cache-Control': 'no-store'
})

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, headersFor('application/json')).end(JSON.stringify(value))
}

function sendError(response: ServerResponse, status: number, reason: string): void {
  // What is left of a body that was turned away is not read.
  response.setHeader('Connection', 'close')
  const message = `The app's own server turned a request away (${reason}). Open the app again from its window or link.`
  sendJson(response, status, { ok: false, error: { code: 'forbidden', message } })
}
