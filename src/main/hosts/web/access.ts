import { randomBytes, timingSafeEqual } from 'node:crypto'

/** Milliseconds a launch code is good for: long enough for a browser to start on a busy machine. */
export const LAUNCH_CODE_LIFE = 120_000
/** Characters that a page's own secret has at least. */
const SHORTEST_SECRET = 16

/**
 * Who may talk to the web host. The address a browser is started with can be seen by others on the machine, so it
 * carries a code that works for one page and soon expires; the page exchanges it for the token, which never leaves it.
 */
export class Access {
  readonly #token = secret()
  readonly #now: () => number
  #launch: { readonly code: string; readonly expires: number; page: string | null } | null = null

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** A new code; the one before it is void. */
  launchCode(): string {
    const code = secret()
    this.#launch = { code, expires: this.#now() + LAUNCH_CODE_LIFE, page: null }
    return code
  }

  /**
   * The token for a code that is right, fresh and unused, else null. `page` is a secret of the page that asks: the same
   * page may ask again, for it may have been reloaded before the answer came.
   */
  exchange(code: unknown, page: unknown): string | null {
    const launch = this.#launch
    if (!launch || typeof code !== 'string' || this.#now() > launch.expires) return null
    if (typeof page !== 'string' || page.length < SHORTEST_SECRET || !same(code, launch.code)) return null
    launch.page ??= page
    return same(page, launch.page) ? this.#token : null
  }

  /** Whether an `Authorization` header carries the token. */
  allows(header: string | undefined): boolean {
    return header !== undefined && header.startsWith('Bearer ') && same(header.slice(7), this.#token)
  }
}

const secret = (): string => randomBytes(32).toString('base64url')

function same(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}
