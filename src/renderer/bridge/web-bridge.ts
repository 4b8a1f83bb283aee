import type { Bridge } from '../../contract/bridge'
import type { Reply } from '../../contract/reply'
import { host } from '../strings/shell'

const TOKEN = 'briefing-desk.token'
const SECRET = 'briefing-desk.page'
const NAME = 'briefing-desk.window'
/** Waits between attempts to listen again, in milliseconds. */
const FIRST_WAIT = 250
const LONGEST_WAIT = 5000

let name: string | null = null
/**
 * The name of this page among all that the host serves. A page that is reloaded is the one it was; a tab that was
 * doubled, with all that its session stores, is not.
 */
function windowName(): string {
  if (name !== null) return name
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  name = (load?.type === 'reload' ? sessionStorage.getItem(NAME) : null) ?? crypto.randomUUID()
  sessionStorage.setItem(NAME, name)
  return name
}

/** The bridge of a page that a web host serves: JSON by POST, events as a stream that is fetched. */
export function webBridge(): Bridge {
  addEventListener('pagehide', () => (leaving = true), { capture: true })
  addEventListener('pageshow', () => (leaving = false))
  return { host: 'web', call, subscribe }
}

/** The page goes: what it still asks for must outlive it. */
let leaving = false

/**
 * A launch link carries a code; the page changes it for a token, and only then takes it out of the address. A page
 * reloaded before the answer came asks again, as the same page by its secret.
 */
async function enter(): Promise<void> {
  const code = new URLSearchParams(location.hash.slice(1)).get('launch')
  if (code === null) return
  const page = sessionStorage.getItem(SECRET) ?? crypto.randomUUID()
  sessionStorage.setItem(SECRET, page)
  const response = await post('/api/session', { code, page })
  const reply = (await response.json()) as Reply<{ token: string }>
  if (reply.ok) sessionStorage.setItem(TOKEN, reply.value.token)
  history.replaceState(null, '', location.pathname)
}

let entering: Promise<void> | null = null
/** Once a page; again where the host did not answer. */
const entered = (): Promise<void> =>
  (entering ??= enter().catch((error: unknown) => {
    entering = null
    throw error
  }))

const headers = (): Record<string, string> => ({
  authorization: `Bearer ${sessionStorage.getItem(TOKEN) ?? ''}`,
  'content-type': 'application/json',
  'x-briefing-window': windowName()
})

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(path, { method: 'POST', headers: headers(), body: JSON.stringify(body), keepalive: leaving })

const OUTSIDE: Reply = {
  ok: false,
  error: {
    code: 'forbidden',
    message: host.outside
  }
}

async function call(operation: string, input: unknown): Promise<Reply> {
  try {
    await entered()
    const response = await post(`/api/call/${encodeURIComponent(operation)}`, input)
    return response.status === 401 ? OUTSIDE : ((await response.json()) as Reply)
  } catch (error) {
    return { ok: false, error: { code: 'no-answer', message: host.silent, detail: String(error) } }
  }
}

function subscribe(listener: Parameters<Bridge['subscribe']>[0]): () => void {
  const control = new AbortController()
  void listen(listener, control.signal)
  return () => {
    control.abort()
  }
}

/** Listens until aborted; when the stream breaks it tries again, waiting longer each time. */
async function listen(listener: Parameters<Bridge['subscribe']>[0], signal: AbortSignal): Promise<void> {
  let wait = FIRST_WAIT
  while (!signal.aborted) {
    try {
      await entered()
      const response = await fetch('/api/events', { headers: headers(), signal })
      if (!response.ok || !response.body) throw new Error(`The stream of events answered ${response.status}.`)
      wait = FIRST_WAIT
      await readStream(response.body, listener)
    } catch {
      if (signal.aborted) return
    }
    await new Promise((done) => setTimeout(done, wait))
    wait = Math.min(wait * 2, LONGEST_WAIT)
  }
}

/** Frames are `data: JSON` and end with an empty line; other lines keep the connection alive. */
async function readStream(
  body: ReadableStream<Uint8Array>,
  listener: Parameters<Bridge['subscribe']>[0]
): Promise<void> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader()
  let buffer = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const frames = (buffer + value).split('\n\n')
    buffer = frames.pop() ?? ''
    for (const frame of frames)
      if (frame.startsWith('data: '))
        listener(JSON.parse(frame.slice(6)) as { name: string; payload: unknown })
  }
}
