import { describe, expect, it } from 'vitest'
import { on, openDesk, page } from '../support/open-desk'

openDesk({ context: { forcedColors: 'active', reducedMotion: 'reduce', colorScheme: 'dark' } })

/** The colour of the words and of what lies behind them, as they are shown. */
const look = (selector: string): Promise<{ ink: string; paper: string }> =>
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
    const set = await look('.segment[aria-pressed=true]')
    expect(set.paper).not.toBe((await look('.segment[aria-pressed=false]')).paper)
    expect(set.ink).not.toBe(set.paper)
  })

  it('shows the row of a menu that the keys have come to', async () => {
    await page.getByRole('button', { name: /^Template: / }).click()
    const row = await look('[role=option]:focus')
    expect(row.paper).not.toBe((await look('[role=option]:not(:focus)')).paper)
    await page.keyboard.press('Escape')
  })

  it('tells an origin from a copy', async () => {
    const pips = page.locator('.pips:has(.pip-origin):has(.pip:not(.pip-origin))')
    await pips.first().waitFor()
    expect((await look('.pip-origin')).paper).not.toBe((await look('.pip:not(.pip-origin)')).paper)
  })

  it('leaves the evidence in an article legible', async () => {
    await on.cards().nth(2).focus()
    await page.keyboard.press('o')
    for (const selector of ['.found:not([data-lit])', '.found[data-lit]']) {
      const { ink, paper } = await look(selector)
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
  const times = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    return ['--quick', '--move'].map((name) => parseFloat(style.getPropertyValue(name)))
  })
  for (const time of times) expect(time).toBeLessThan(1)
})
