import { fail, succeed, type Reply } from '../../contract/reply'
import type { Session } from './session'

/** Projects kept open at once; a window shows one, so only a web host with many tabs comes near it. */
const MAX_OPEN = 8

/** The open projects, by id. */
export class Sessions {
  readonly #open = new Map<string, Session>()
  current: Session | null = null

  /**
   * Takes a project in and makes it the current one. The user has been asked about the one before, so nothing is left
   * to recover of it unless it is changed again; the one opened first goes where there are too many.
   */
  add(session: Session): Session {
    this.current?.journal.end()
    this.#open.set(session.id, session)
    this.current = session
    const [oldest] = this.#open.keys()
    if (this.#open.size > MAX_OPEN && oldest !== undefined) this.#open.delete(oldest)
    return session
  }

  get(id: string): Reply<Session> {
    const session = this.#open.get(id)
    return session
      ? succeed(session)
      : fail('no-such-project', 'This briefing is no longer open in the app. Open it again.')
  }

  /** Lets a project go with everything of it that was not saved. */
  close(id: string): void {
    const session = this.#open.get(id)
    session?.journal.end()
    this.#open.delete(id)
    if (this.current === session) this.current = null
  }

  all(): Session[] {
    return [...this.#open.values()]
  }
}
