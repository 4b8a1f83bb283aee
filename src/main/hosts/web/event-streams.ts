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
  readonly #open = new Map<ServerResponse, string>()
  /** Windows that listened once and do so no more. */
  readonly #gone = new Set<string>()
  readonly #beat = setInterval(() => this.#write(': beat\n\n'), BEAT).unref()

  /** Keeps an answer open for a window's events; false where too many listen already. */
  add(response: ServerResponse, window: string): boolean {
    if (this.#open.size >= MAX_STREAMS) return false
    response.write(': hello\n\n')
    this.#open.set(response, window)
    this.#gone.delete(window)
    response.on('close', () => {
      this.#open.delete(response)
      if (![...this.#open.values()].includes(window)) this.#gone.add(window)
    })
    return true
  }

  /** Whether a window is still there: one that has not begun to listen yet is. */
  isOpen(window: string): boolean {
    return !this.#gone.has(window)
  }

  send(event: AppEvent): void {
    this.#write(`data: ${JSON.stringify(event)}\n\n`)
  }

  close(): void {
    clearInterval(this.#beat)
    for (const response of this.#open.keys()) response.end()
  }

  #write(frame: string): void {
    for (const response of this.#open.keys())
      if (response.writableLength > MAX_BEHIND) response.destroy()
      else response.write(frame)
  }
}
