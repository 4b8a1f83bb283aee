import type { Reply } from './reply'

/** What the page sees of its host, whichever it is. Values are plain JSON both ways. */
export interface Bridge {
  readonly host: 'electron' | 'web'
  call(operation: string, input: unknown): Promise<Reply>
  /** Events from the host; the returned function ends it. */
  subscribe(listener: (event: { name: string; payload: unknown }) => void): () => void
}

/** The name under which a native host's preload puts the bridge on `window`. */
export const BRIDGE_KEY = 'briefingDesk'

/** The two channels between a native host and its page: calls one way, events the other. */
export const CHANNEL = { call: 'briefing-desk:call', event: 'briefing-desk:event' } as const
