import { expect, it } from 'vitest'
import { eventually } from '../support/desk-page'
import { on, openDesk, page } from '../support/open-desk'

openDesk({ context: { reducedMotion: 'reduce' } })

const guide = () => page.getByRole('complementary', { name: 'Short guide' })
const separator = () => page.getByRole('separator', { name: 'Width of the sources' })
const sources = () => page.getByRole('region', { name: 'Sources' })

it('shows a short guide at first, whose steps light up what they speak of and lead there', async () => {
  const steps = guide().getByRole('button').filter({ hasText: /\w/ })
  await eventually(() => steps.count()).toBe(4)
  for (const [n, leads] of ['article', 'article', 'article', '[role=textbox]'].entries()) {
    await steps.nth(n).focus()
    await eventually(() => page.locator('[data-pointed]').count()).toBe(1)
    await page.keyboard.press('Enter')
    await eventually(() => page.locator(`${leads}:focus`).count()).toBe(1)
  }
})

it('leaves the guide away once it was closed, and shows it again when asked', async () => {
  await guide().getByRole('button', { name: 'Close the guide' }).click()
  await page.reload()
  await on.cards().first().waitFor()
  expect(await guide().count()).toBe(0)
  await on.command('Short guide')
  await guide().waitFor()
})

it('lists what was saved lately on the start page, and opens it from there', async () => {
  await page.keyboard.press('Control+s')
  await page.getByRole('textbox', { name: 'File name' }).fill('Lately')
  await page.keyboard.press('Enter')
  await eventually(on.said).toContain('Saved Lately.briefing')
  await page.getByRole('textbox', { name: 'Title of the briefing' }).fill('Renamed since')
  await page.keyboard.press('Control+n')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Lately\.briefing/ })
    .click()
  await page.getByRole('button', { name: 'Do not save' }).click()
  await eventually(() => page.title()).not.toContain('Renamed since')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})

/** What the browser keeps of the panes' widths. */
const kept = (): Promise<string> =>
  page.evaluate(() => JSON.stringify({ ...localStorage }).replaceAll('\\', ''))

it('lets the panes be made wider by key, and remembers it', async () => {
  const width = async (): Promise<number> => Math.round((await sources().boundingBox())?.width ?? 0)
  const before = await width()
  await separator().focus()
  for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowRight')
  await eventually(width).toBeGreaterThan(before)
  const wide = await width()
  const share = await separator().getAttribute('aria-valuenow')
  await eventually(kept).toContain(`"sources":${String(share)}`)
  await page.reload()
  await on.cards().first().waitFor()
  await eventually(async () => Math.abs((await width()) - wide)).toBeLessThan(3)
})
