import type { Bridge } from '../../contract/bridge'
import type { Reply } from '../../contract/reply'

const TOKEN = 'briefing-desk.token'
/** This page, among all that the host serves: a reload makes a new one. */
const WINDOW = crypto.randomUUID()
/** Waits between attempts to listen again, in milliseconds. */
const FIRST_WAIT = 250
const LONGEST_WAIT = 5000

/** The bridge of a page that a web host serves: JSON by POST, events as a stream that is fetched. */
export async function webBridge(): Promise<Bridge> {
  await exchangeLaunchCode()
  return { host: 'web', call, subscribe }
}

/** A launch link carries a one-time code; the page changes it for a token and takes it out of the address. */
async function exchangeLaunchCode(): Promise<void> {
  const code = new URLSearchParams(location.hash.slice(1)).get('launch')
  if (code === null) return
  history.replaceState(null, '', location.pathname)
  const reply = z
    .object({ ok: z.literal(true), value: z.object({ token: z.string() }) })
    .safeParse(await post('/api/session', { code }))
  if (reply.success) sessionStorage.setItem(TOKEN, reply.data.value.token)
}

const headers = (): Record<string, string> => ({
  authorization: `Bearer ${sessionStorage.getItem(TOKEN) ?? ''}`,
  'content-type': 'application/json',
  'x-briefing-window': WINDOW
})

async function post(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(path, { method: 'POST', headers: headers(), body: JSON.stringify(body) })
  return response.json()
}

const ReplyShape = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: Failure })
])

async function call(operation: string, input: unknown): Promise<Reply> {
  try {
    const reply = ReplyShape.safeParse(await post(`/api/call/${encodeURIComponent(operation)}`, input))
    if (reply.success) return reply.data
    return fail(
      'forbidden',
      'This page is not connected to Briefing Desk. Start the app again from its link.'
    )
  } catch (error) {
    return fail('internal', 'Briefing Desk does not answer. See whether it is still running.', String(error))
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
