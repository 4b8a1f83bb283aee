import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { startHost, type RunningHost } from '../support/web-host'

let host: RunningHost
let browser: Browser
beforeAll(async () => {
  host = await startHost()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await host.stop()
})

const cards = (page: Page) => page.getByRole('feed').getByRole('article')

describe('a page of the web host', () => {
  it('comes in when it was reloaded before its token arrived', async () => {
    const page = await browser.newPage()
    let asked = 0
    await page.route('**/api/session', async (route) => {
      asked += 1
      // The host gives the token away, and the page is gone before it hears of it.
      if (asked > 1) await route.continue()
      else await route.fetch().then(() => page.evaluate(() => setTimeout(() => location.reload(), 0)))
    })
    await page.goto(host.launchUrl)
    await cards(page).first().waitFor()
    expect(asked).toBe(2)
    expect(new URL(page.url()).hash).toBe('')
  })

  it('says why it cannot come in, and what to do, when its link was used already', async () => {
    const page = await browser.newPage()
    await page.goto(host.launchUrl)
    await page.getByRole('heading', { name: 'Briefing Desk could not start' }).waitFor()
    expect(await page.getByRole('main').textContent()).toContain('open the app again')
  })
})
