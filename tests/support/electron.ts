import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { STANDIN } from './build-standin'
import { launchChromium } from './chromium'
import { out, root } from './web-host'

export interface ElectronApp {
  readonly home: string
  readonly process: ChildProcess
  /** Does something a user, the system or an attacker could: see tests/standin/control.ts. */
  ask<T = unknown>(operation: string, ...args: unknown[]): Promise<T>
  /** Waits for a dialog and answers it; returns what it showed. */
  answer<T = Record<string, unknown>>(value: unknown): Promise<T>
  /** The arguments of each use the app made of a part of Electron. */
  calls(api: string): Promise<unknown[][]>
  /** The page in the window that came after `at` others, of those that are open. */
  page(at?: number): Promise<Page>
  errors(): string
  /** Its exit status, once it has ended. */
  ended(): Promise<number | null>
  stop(): Promise<void>
}

export interface ElectronOptions {
  readonly args?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  /** The folder it is started in. */
  readonly cwd?: string
  /** A folder of an app before, to start where it ended. */
  readonly home?: string
  /** The folder of a packed app; else the built one is started. */
  readonly app?: string
}

/** A Chromium that plays the windows, where it can be reached, and the windows as they come and go. */
async function launchScreen(): Promise<{ browser: Browser; cdp: string; screen: Browser }> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  const browser = await launchChromium([`--remote-debugging-port=${String(port)}`, '--window-size=1440,900'])
  const cdp = `http://127.0.0.1:${String(port)}`
  return { browser, cdp, screen: await chromium.connectOverCDP(cdp) }
}

/** Starts the built main bundle against the stand-in. */
export async function startElectron(options: ElectronOptions = {}): Promise<ElectronApp> {
  const { browser, cdp, screen } = await launchScreen()
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'briefing-electron-')))
  const main = join(options.app ? join(options.app, 'out') : out, 'main/electron.js')
  const child = fork(main, [...(options.args ?? [])], {
    cwd: options.cwd ?? home,
    execArgv: ['--import', pathToFileURL(join(root, 'tests/standin/register.mjs')).href],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    env: {
      ...process.env,
      STANDIN_MODULE: pathToFileURL(join(STANDIN, 'electron.mjs')).href,
      STANDIN_CDP: cdp,
      BRIEFING_DATA: join(home, 'data'),
      ...options.env
    }
  })
  let errors = ''
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const exit = once(child, 'exit').then(([status]) => status as number | null)
  const ask = asker(child, () => errors)
  return {
    home,
    process: child,
    ask,
    calls: async (api) => {
      const calls = await ask<{ api: string; args: unknown[] }[]>('calls')
      return calls.filter((call) => call.api === api).map(({ args }) => args)
    },
    answer: async (value) => {
      await until(async () => (await ask<unknown[]>('dialogs')).length > 0, 'a dialog')
      return ask('answer', value)
    },
    page: (at = 0) => findPage(screen, () => ask<string | null>('target', at)),
    errors: () => errors,
    ended: () => exit,
    stop: async () => {
      child.kill('SIGKILL')
      await exit
      await browser.close()
      if (options.home === undefined) await rm(home, { recursive: true, force: true })
    }
  }
}

/** Waits until something is so; says what it waited for where it never is. */
export async function until(isSo: () => Promise<boolean>, what: string, limit = 30_000): Promise<void> {
  const end = Date.now() + limit
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await new Promise((done) => setTimeout(done, 50))
  }
}

interface Answered {
  readonly id: number
  readonly value?: unknown
  readonly error?: string
}

/** An app that is gone answers nothing any more. */
function ended(errors: string): never {
  throw new Error(`the app has ended: ${errors}`)
}

function asker(child: ChildProcess, errors: () => string): ElectronApp['ask'] {
  let count = 0
  const asked = new Map<number, (answer: Answered) => void>()
  child.on('message', (message) => {
    if (typeof message === 'object' && 'id' in message)
      asked.get((message as Answered).id)?.(message as Answered)
  })
  const gone = once(child, 'exit')
  return <T>(operation: string, ...args: unknown[]): Promise<T> => {
    const answer = new Promise<T>((done, failed) => {
      const id = (count += 1)
      asked.set(id, ({ value, error }) => {
        if (error === undefined) done(value as T)
        else failed(new Error(error))
      })
      if (child.connected) child.send({ id, operation, args })
    })
    return Promise.race([answer, gone.then(() => ended(errors()))])
  }
}

/** The page that Chromium knows by the name the app's process tells, once there is one. */
async function findPage(screen: Browser, target: () => Promise<string | null>): Promise<Page> {
  let found: Page | undefined
  await until(async () => {
    const wanted = await target()
    for (const page of screen.contexts().flatMap((context) => context.pages()))
      if (wanted !== null && (await targetOf(page)) === wanted) found = page
    return found !== undefined
  }, 'the app’s page')
  if (!found) throw new Error('there is no page')
  return found
}

/** A page's name in Chromium; none where it is going. */
async function targetOf(page: Page): Promise<string | null> {
  try {
    const session = await page.context().newCDPSession(page)
    const { targetInfo } = await session.send('Target.getTargetInfo')
    await session.detach()
    return targetInfo.targetId
  } catch {
    return null
  }
}
