import type { IncomingMessage } from 'node:http'

export type ReadJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: 400 | 413 }

/** The JSON of a request's body, counted while it is read: what passes the limit is never held. */
export async function readJson(request: IncomingMessage, limit: number): Promise<ReadJson> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return { ok: false, status: 413 }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) return { ok: false, status: 413 }
    chunks.push(chunk)
  }
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf8')) }
  } catch {
    return { ok: false, status: 400 }
  }
}
