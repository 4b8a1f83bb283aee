import type { ServerResponse } from 'node:http'
import type { AppEvent } from '../../../contract/operations'

/** Windows that may listen at once. */
const MAX_STREAMS = 16
/** Bytes a window may be behind before it is let go; it then asks again. */
const MAX_BEHIND = 1 << 20
/** Milliseconds between signs of life. */
const BEAT = 15_000

/** Events to the pages that listen, as lines of a fetched stream. */
export class EventStreams {
  readonly #open = new Set<ServerResponse>()
  readonly #beat = setInterval(() => this.#write(': beat\n\n'), BEAT).unref()

  /** Keeps an answer open for events; false where too many listen already. */
  add(response: ServerResponse): boolean {
    if (this.#open.size >= MAX_STREAMS) return false
    response.write(': hello\n\n')
    this.#open.add(response)
    response.on('close', () => this.#open.delete(response))
    return true
  }

  send(event: AppEvent): void {
    this.#write(`data: ${JSON.stringify(event)}\n\n`)
  }

  close(): void {
    clearInterval(this.#beat)
    for (const response of this.#open) response.end()
  }

  #write(frame: string): void {
    for (const response of this.#open)
      if (response.writableLength > MAX_BEHIND) response.destroy()
      else response.write(frame)
  }
}
