import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launchChromium } from './chromium'
import { startHost, type HostOptions, type RunningHost } from './web-host'

export interface Desk extends RunningHost {
  readonly browser: Browser
  readonly page: Page
  /** Errors of the page's console and uncaught exceptions, in order. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

export interface DeskOptions extends HostOptions {
  readonly context?: BrowserContextOptions
  /** More flags for the browser. */
  readonly flags?: readonly string[]
}

/** Starts the built web host on a workspace of its own and opens the app in Chromium. */
export async function launchDesk(options: DeskOptions = {}): Promise<Desk> {
  const host = await startHost(options)
  const browser = await launchChromium(options.flags)
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options.context })
  context.setDefaultTimeout(120_000) // a busy machine gets its time
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(host.launchUrl)
  return {
    ...host,
    browser,
    page,
    complaints,
    close: async () => {
      await browser.close()
      await host.stop()
    }
  }
}
