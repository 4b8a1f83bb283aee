import { randomBytes, timingSafeEqual } from 'node:crypto'

/** Milliseconds a launch code is good for: long enough for a browser to start on a busy machine. */
export const LAUNCH_CODE_LIFE = 120_000

/**
 * Who may talk to the web host. The address a browser is started with can be seen by others on the machine, so it
 * carries a code that works once and soon expires; the page exchanges it for the token, which never leaves it.
 */
export class Access {
  readonly #token = secret()
  readonly #now: () => number
  #launch: { readonly code: string; readonly expires: number } | null = null

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** A new code; the one before it is void. */
  launchCode(): string {
    const code = secret()
    this.#launch = { code, expires: this.#now() + LAUNCH_CODE_LIFE }
    return code
  }

  /** The token for a code that is right, fresh and unused, else null. */
  exchange(code: unknown): string | null {
    const launch = this.#launch
    if (!launch || typeof code !== 'string' || this.#now() > launch.expires) return null
    if (!same(code, launch.code)) return null
    this.#launch = null
    return this.#token
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
