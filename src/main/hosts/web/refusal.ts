import type { IncomingMessage } from 'node:http'

/** Why a request is turned away before anything is done for it: a status and a word for the log of a browser. */
export interface Refusal {
  readonly status: number
  readonly reason: string
}

/**
 * Checks what a request says of itself. `Host` must be ours to the letter (a foreign name that resolves here is a
 * rebinding attack); calls must come from our own page: same-origin by the browser's word, by exact `Origin` where
 * they change anything, and as JSON, which no foreign form can send unasked.
 */
export function refusal(
  { method, headers }: IncomingMessage,
  pathname: string,
  origin: string
): Refusal | null {
  if (headers.host !== new URL(origin).host) return { status: 421, reason: 'host' }
  if (!pathname.startsWith('/api/'))
    return method === 'GET' || method === 'HEAD' ? null : { status: 405, reason: 'method' }
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return { status: 403, reason: 'site' }
  if (headers.origin !== undefined && headers.origin !== origin) return { status: 403, reason: 'origin' }
  if (method !== 'POST') return method === 'GET' ? null : { status: 405, reason: 'method' }
  if (headers.origin !== origin) return { status: 403, reason: 'origin' }
  if (!/^application\/json(?:\s*;|$)/i.test(headers['content-type'] ?? ''))
    return { status: 415, reason: 'type' }
  return null
}
