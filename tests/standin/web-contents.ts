import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { chromium, type CDPSession, type Page, type Route } from 'playwright-core'
import { handlers } from './ipc-main'
import { schemes } from './protocol'
import { crossing, note } from './record'
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

/** A page of the real Chromium, with the app's preload in an isolated world of its own. */
export class WebContents extends EventEmitter {
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

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }

  send(channel: string, ...args: unknown[]): void {
    this.#deliver('event', channel, crossing(args, `an event on ${channel}`))
  }

  reload(): void {
    note('webContents.reload')
    void this.#page?.reload()
  }

  /** Opens a page on an address, with a preload's source. */
  async open(address: string, preload: string): Promise<void> {
    const browser = await chromium.connectOverCDP(process.env['STANDIN_CDP'] ?? '')
    const context = browser.contexts()[0] ?? (await browser.newContext())
    this.#page = await context.newPage()
    // A page of its own is never left open: Chromium would ask for its address again and again.
    context.on('page', (popup) => void popup.close().catch(() => undefined))
    this.#cdp = await context.newCDPSession(this.#page)
    await this.#prepareWorlds(this.#cdp, preload)
    await context.route(
      () => true,
      (route) => this.#answer(route)
    )
    this.#expected = address
    await this.#page.goto(seen(address))
  }

  async close(): Promise<void> {
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
    cdp.on('Runtime.bindingCalled', ({ payload }) => void this.#invoke(JSON.parse(payload) as Invoked))
    await cdp.send('Runtime.addBinding', { name: '__standinInvoke', executionContextName: PRELOAD_WORLD })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: MAIN_WORLD })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: preloadWorld(preload),
      worldName: PRELOAD_WORLD
    })
  }

  /** Answers every request as Electron would: the app's own scheme by its handler, and nothing else. */
  async #answer(route: Route): Promise<void> {
    const request = route.request()
    const address = told(request.url())
    const page = pageOf(route)
    if (page !== this.#page) return this.#answerPopup(route, address)
    if (request.isNavigationRequest() && address !== this.#expected && this.#isKept(route, address))
      return route.fulfill({ status: 204 }) // which leaves the document where it is
    const handler = schemes.get(new URL(address).protocol.slice(0, -1))
    if (!handler) {
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

  async #answerPopup(route: Route, address: string): Promise<void> {
    if (!route.request().isNavigationRequest()) return route.abort() // such as its icon
    const { action } = this.openHandler({ url: address } as Electron.HandlerDetails)
    note('popup', address, action)
    await route.abort()
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
  'setWindowOpenHandler' | 'send' | 'mainFrame' | 'reload'
>)

function pageOf(route: Route): Page | null {
  try {
    return route.request().frame().page()
  } catch {
    return null // the first request of a page that is just being made
  }
}
