import { fail, succeed, type Reply } from '../../contract/reply'
import { leaveFile } from './access'
import type { Session } from './session'

/** The window of a host that has only one, and what is opened before there is any. */
export const MAIN_WINDOW = 'main'

/** Projects that no window shows any more and that are kept for the next one. */
const MAX_ORPHANS = 8

/** The open projects: each window shows one. One whose window is gone waits for a window that shows none. */
export class Sessions {
  readonly #open = new Map<string, { readonly session: Session; window: string }>()
  readonly #isOpen: (window: string) => boolean

  /** `isOpen` tells whether a window is still there; it may be asked about any that ever was. */
  constructor(isOpen: (window: string) => boolean) {
    this.#isOpen = isOpen
  }

  /** Takes a project in as the one a window shows. Whatever the window showed must have been left. */
  add(session: Session, window: string): Session {
    this.#open.set(session.id, { session, window })
    const orphans = this.#orphans()
    const [oldest] = orphans
    if (orphans.length > MAX_ORPHANS && oldest) {
      this.#open.delete(oldest.session.id)
      leaveFile(oldest.session) // its journal stays, and with it what was not saved
    }
    return session
  }

  /** What a window shows; after a reload that is what the page before it showed. */
  current(window: string): Session | null {
    const own = [...this.#open.values()].findLast((entry) => entry.window === window)
    const entry = own ?? this.#orphans().at(-1)
    if (entry) entry.window = window
    return entry?.session ?? null
  }

  get(id: string): Reply<Session> {
    const entry = this.#open.get(id)
    return entry
      ? succeed(entry.session)
      : fail('no-such-project', 'This briefing is no longer open in the app. Open it again.')
  }

  /** Leaves what a window shows: the user has been asked, so that what was not saved of it is given up. */
  leave(window: string): void {
    for (const { session, window: shown } of [...this.#open.values()])
      if (shown === window) this.close(session.id)
  }

  /** Lets a project go with everything of it that was not saved. */
  close(id: string): void {
    const entry = this.#open.get(id)
    if (!entry) return
    this.#open.delete(id)
    entry.session.journal.end()
    leaveFile(entry.session)
  }

  all(): Session[] {
    return Array.from(this.#open.values(), ({ session }) => session)
  }

  #orphans() {
    return [...this.#open.values()].filter(({ window }) => !this.#isOpen(window))
  }
}
