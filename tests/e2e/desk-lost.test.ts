import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFindings } from '../support/axe-findings'
import { launchDesk, type Desk } from '../support/desk'
import { deskPage, eventually, type DeskPage } from '../support/desk-page'

/** The app behind the page goes away: what the page says, and what is lost. Its console says so as well. */
let desk: Desk
let on: DeskPage

beforeAll(async () => {
  desk = await launchDesk({ context: { permissions: ['clipboard-read', 'clipboard-write'] } })
  on = deskPage(desk.page)
  await on.cards().first().waitFor()
})
afterAll(() => desk.browser.close())

const words = () => on.words('What is reported').first()
const banner = () => desk.page.getByRole('region', { name: 'Whether your changes are kept' })

async function type(text: string): Promise<void> {
  await words().focus()
  await desk.page.keyboard.press('Control+Home')
  await desk.page.keyboard.type(text)
}

it('keeps what is typed while the app does not answer, and hands it over when it does', async () => {
  const { page } = desk
  await page.route('**/api/call/**', (route) => route.abort())
  await type('Meanwhile: ')
  await banner().waitFor()
  expect(await banner().textContent()).toMatch(/does not answer.*\d+ changes? (?:is|are) only here/)
  expect(await axeFindings(page, '.banner')).toEqual([])
  await on.command('Export as Markdown')
  await page.locator('.toast', { hasText: 'See whether it is still running' }).waitFor()
  await page.unroute('**/api/call/**')
  await banner().waitFor({ state: 'hidden' })
  await page.reload()
  await on.cards().first().waitFor()
  expect(await words().textContent()).toMatch(/^Meanwhile: /)
})

it('goes on when the app has gone for good: the memo can be copied, and the window is not left unasked', async () => {
  const { page } = desk
  await desk.stop('SIGKILL')
  await type('At last: ')
  await banner().getByRole('button', { name: 'Copy the memo' }).click()
  await eventually(on.said).toContain('Copied the memo as text')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('At last: Meanwhile: ')
  expect(copied).toMatch(/\[1\] .*\.txt/)
  const asked = new Promise<string>((done) => {
    page.once('dialog', (dialog) => {
      done(dialog.type())
      void dialog.dismiss()
    })
  })
  void page.close({ runBeforeUnload: true })
  expect(await asked).toBe('beforeunload')
  expect(await words().textContent()).toMatch(/^At last: /)
})
