import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchDesk, type Desk } from '../support/desk'
import { deskPage } from '../support/desk-page'

let desk: Desk
beforeAll(async () => {
  desk = await launchDesk({
    context: { forcedColors: 'active', reducedMotion: 'reduce', colorScheme: 'dark' }
  })
  await deskPage(desk.page).cards().first().waitFor()
})
afterAll(async () => {
  await desk.close()
})

/** The colour of the words and of what lies behind them, as they are shown. */
const look = (page: Page, selector: string): Promise<{ ink: string; paper: string }> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const clear = 'rgba(0, 0, 0, 0)'
      let behind: Element | null = element
      while (behind && getComputedStyle(behind).backgroundColor === clear) behind = behind.parentElement
      return {
        ink: getComputedStyle(element).color,
        paper: behind ? getComputedStyle(behind).backgroundColor : 'none'
      }
    })

describe('where the system sets the colours', () => {
  it('shows which of several is chosen', async () => {
    const { page } = desk
    const on = await look(page, '.segment[aria-pressed=true]')
    expect(on.paper).not.toBe((await look(page, '.segment[aria-pressed=false]')).paper)
    expect(on.ink).not.toBe(on.paper)
  })

  it('shows the row of a menu that the keys have come to', async () => {
    const { page } = desk
    await page.getByRole('button', { name: /^Template: / }).click()
    const on = await look(page, '[role=option]:focus')
    expect(on.paper).not.toBe((await look(page, '[role=option]:not(:focus)')).paper)
    await page.keyboard.press('Escape')
  })

  it('tells an origin from a copy', async () => {
    const pips = desk.page.locator('.pips:has(.pip-origin):has(.pip:not(.pip-origin))')
    await pips.first().waitFor()
    expect((await look(desk.page, '.pip-origin')).paper).not.toBe(
      (await look(desk.page, '.pip:not(.pip-origin)')).paper
    )
  })

  it('leaves the evidence in an article legible', async () => {
    const { page } = desk
    await deskPage(page).cards().nth(2).focus()
    await page.keyboard.press('o')
    for (const selector of ['.found:not([data-lit])', '.found[data-lit]']) {
      const { ink, paper } = await look(page, selector)
      expect(ink).not.toBe(paper)
      // Left to itself a mark is black, whatever it says of its own colour.
      const adjusts = await page
        .locator(selector)
        .first()
        .evaluate((e) => getComputedStyle(e).forcedColorAdjust)
      expect(adjusts).toBe('none')
    }
  })
})

it('moves nothing where less motion is asked for', async () => {
  const times = await desk.page.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    return ['--quick', '--move'].map((name) => parseFloat(style.getPropertyValue(name)))
  })
  for (const time of times) expect(time).toBeLessThan(1)
})
