import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import type * as Electron from 'electron'
import { chromium, type BrowserContext, type CDPSession, type Page, type Route } from 'playwright-core'
import { handlers } from './ipc-main'
import { schemes } from './protocol'
import { crossing, note, refuse } from './record'
import { defaultSession } from './session'
import { MAIN_WORLD, PRELOAD_WORLD, preloadWorld } from './worlds'

/** `app://desk` as Chromium sees it, which cannot load schemes it does not know. */
const SEEN_AS = 'https://desk.app.test'
const seen = (address: string): string => address.replace(/^app:\/\/desk/, SEEN_AS)
const told = (address: string): string => address.replace(SEEN_AS, 'app://desk')

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]
interface Invoked {
  readonly id: number
  readonly channel: string
  readonly args: unknown[]
}

/** The pages of the app's windows. */
const pages = new Map<Page, WebContents>()
let screenContext: Promise<BrowserContext> | null = null

/** The Chromium that plays all windows. What a page opens by itself is taken for a popup and never left open. */
async function joinScreen(): Promise<BrowserContext> {
  const browser = await chromium.connectOverCDP(process.env['STANDIN_CDP'] ?? '')
  const context = browser.contexts()[0] ?? (await browser.newContext())
  context.on('page', (page) => {
    void page.opener().then((opener) => (opener ? page.close().catch(() => undefined) : undefined))
  })
  await context.route(
    () => true,
    async (route) => {
      const page = pageOf(route)
      const contents = page && pages.get(page)
      await (contents ? contents.answer(route) : route.abort())
    }
  )
  return context
}

/** A page of the real Chromium, with the app's preload in an isolated world of its own. */
export class WebContents extends EventEmitter {
  readonly session = defaultSession
  openHandler: OpenHandler = () => ({ action: 'allow' })
  readonly mainFrame: Electron.WebFrameMain
  #page: Page | null = null
  #cdp: CDPSession | null = null
  #world = 0
  #expected = ''

  constructor() {
    super()
    const address = () => (this.#page ? told(this.#page.url()) : '')
    this.mainFrame = Object.defineProperty({}, 'url', { get: address }) as Electron.WebFrameMain
  }

  get address(): string {
    return this.mainFrame.url
  }

  /** What Chromium calls its page; null before there is one. */
  async target(): Promise<string | null> {
    return this.#cdp ? (await this.#cdp.send('Target.getTargetInfo')).targetInfo.targetId : null
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }

  send(channel: string, ...args: unknown[]): void {
    this.#deliver('event', channel, crossing(args, `an event on ${channel}`))
  }

  reload(): void {
    note('webContents.reload')
    void this.#page?.goto(seen(this.#expected))
  }

  /** Ends the page's process: everything in it is gone. */
  async crash(reason: string): Promise<void> {
    await this.#page?.goto('about:blank')
    this.emit('render-process-gone', {}, { reason, exitCode: 1 })
  }

  forcefullyCrashRenderer(): void {
    note('webContents.forcefullyCrashRenderer')
    this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 })
  }

  startDrag({ file, icon }: Electron.Item): void {
    if (typeof icon !== 'string' || !existsSync(icon)) refuse('a drag without an icon')
    note('webContents.startDrag', file)
  }

  replaceMisspelling(word: string): void {
    note('webContents.replaceMisspelling', word)
  }

  /** Opens a page on an address, with a preload's source. */
  async open(address: string, preload: string): Promise<void> {
    const context = await (screenContext ??= joinScreen())
    this.#page = await context.newPage()
    pages.set(this.#page, this)
    this.#cdp = await context.newCDPSession(this.#page)
    await this.#prepareWorlds(this.#cdp, preload)
    this.#expected = address
    await this.#page.goto(seen(address))
  }

  async close(): Promise<void> {
    if (this.#page) pages.delete(this.#page)
    await this.#page?.close()
  }

  async #prepareWorlds(cdp: CDPSession, preload: string): Promise<void> {
    await cdp.send('Page.enable')
    await cdp.send('Runtime.enable')
    const { frameTree } = await cdp.send('Page.getFrameTree')
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === PRELOAD_WORLD && context.auxData?.['frameId'] === frameTree.frame.id)
        this.#world = context.id
    })
    cdp.on('Page.windowOpen', ({ url }) => {
      const address = told(url)
      const { action } = this.openHandler({ url: address } as Electron.HandlerDetails)
      note('popup', address, action)
    })
    cdp.on('Runtime.bindingCalled', ({ payload }) => void this.#invoke(JSON.parse(payload) as Invoked))
    await cdp.send('Runtime.addBinding', { name: '__standinInvoke', executionContextName: PRELOAD_WORLD })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: MAIN_WORLD })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: preloadWorld(preload),
      worldName: PRELOAD_WORLD
    })
  }

  /** Answers every request as Electron would: the app's own scheme by its handler, and nothing else. */
  async answer(route: Route): Promise<void> {
    const request = route.request()
    const address = told(request.url())
    if (request.isNavigationRequest() && address !== this.#expected && this.#isKept(route, address))
      return route.fulfill({ status: 204 }) // which leaves the document where it is
    const handler = schemes.get(new URL(address).protocol.slice(0, -1))
    if (!defaultSession.lets(address) || !handler) {
      note('request', address)
      return route.abort()
    }
    const response = await handler(new Request(address, { method: request.method() }))
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer())
    })
  }

  /** Whether the app keeps a navigation from happening. */
  #isKept(route: Route, address: string): boolean {
    let prevented = false
    const isMainFrame = route.request().frame() === this.#page?.mainFrame()
    const event = {
      url: address,
      isMainFrame,
      preventDefault: () => {
        prevented = true
      }
    }
    if (isMainFrame) this.emit('will-navigate', event, address)
    this.emit('will-frame-navigate', event)
    note('navigation', address, prevented)
    return prevented
  }

  async #invoke({ id, channel, args }: Invoked): Promise<void> {
    const handler = handlers.get(channel)
    const event = { sender: this, senderFrame: this.mainFrame } as unknown as Electron.IpcMainInvokeEvent
    try {
      if (!handler) throw new Error(`No handler registered for '${channel}'`)
      this.#deliver('reply', id, {
        value: crossing(await handler(event, ...args), `the reply on ${channel}`)
      })
    } catch (error) {
      this.#deliver('reply', id, { error: String(error) })
    }
  }

  #deliver(kind: 'event' | 'reply', to: string | number, content: unknown): void {
    const expression = `__standinDeliver(${JSON.stringify(kind)}, ${JSON.stringify(to)}, ${JSON.stringify(content)})`
    this.#cdp?.send('Runtime.evaluate', { contextId: this.#world, expression }).catch(() => undefined)
  }
}

void (null as unknown as WebContents satisfies Pick<
  Electron.WebContents,
  | 'setWindowOpenHandler'
  | 'send'
  | 'mainFrame'
  | 'reload'
  | 'forcefullyCrashRenderer'
  | 'startDrag'
  | 'replaceMisspelling'
>)

function pageOf(route: Route): Page | null {
  try {
    return route.request().frame().page()
  } catch {
    return null // the first request of a page that is just being made
  }
}
