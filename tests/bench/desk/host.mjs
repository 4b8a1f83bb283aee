// A web host for measuring: it serves the built page with the product's own headers, and answers from memory.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { loadTs } from '../../../scripts/load-ts.mjs'

/** The built app; another one may be measured beside it. */
const out = process.env['BRIEFING_OUT'] ?? resolve(import.meta.dirname, '../../../out')
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml'
}
const API = '/api/call/'

/** Starts the host of a made-up project; gives back the page's address and the end of it. */
export async function serveDesk(project) {
  const { SECURITY_HEADERS } = await loadTs('src/main/hosts/shared/security-headers.ts')
  const answers = answersOf(project)
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    if (pathname === '/api/events')
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('\n')
    else if (pathname.startsWith(API)) void answer(answers, pathname.slice(API.length), request, response)
    else void serveFile(pathname === '/' ? '/index.html' : pathname, response)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}

async function serveFile(path, response) {
  const bytes = await readFile(join(out, 'renderer', path)).catch(() => null)
  if (bytes) response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream')
  response.writeHead(bytes ? 200 : 404).end(bytes ?? undefined)
}

async function answer(answers, operation, request, response) {
  let body = ''
  for await (const chunk of request) body += chunk
  // What it does not know it has given up, so that the page does not speak of it.
  const reply = Object.hasOwn(answers, operation)
    ? { ok: true, value: answers[operation](JSON.parse(body)) }
    : { ok: false, error: { code: 'cancelled', message: operation } }
  response.setHeader('content-type', 'application/json').end(JSON.stringify(reply))
}

function answersOf({ template, briefing, material, pages, versions, comparison }) {
  return {
    'app.info': () => ({ version: '0', host: 'web', dialogs: 'workspace', today: '2026-01-01' }),
    'templates.list': () => ({ templates: [template], problems: [] }),
    'project.current': () => ({
      project: 'p',
      briefing,
      material,
      file: { handle: 'f', name: 'bench.briefing' },
      savedAt: '2026-01-01T12:00:00Z',
      seq: 0,
      unsaved: false,
      access: { mode: 'writable' }
    }),
    'project.apply': ({ seq, commands }) => ({ seq: seq + commands.length, material: null, working: false }),
    'preview.pdf': () => pages,
    'versions.list': () => versions,
    'versions.compare': () => comparison,
    'recent.list': () => [],
    'recovery.list': () => []
  }
}
