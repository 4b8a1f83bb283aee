import { it } from 'vitest'
import { eventually } from '../support/desk-page'
import { on, openDesk, page } from '../support/open-desk'

openDesk()

const FACTS = 'What is reported'
const preview = () => page.getByRole('region', { name: 'Preview' })
/** Where the item with these words stands on the pages. */
const place = (words: string) => preview().getByRole('button', { name: `Write on: ${words.slice(0, 40)}` })

it('shows the real pages in the place of the memo, and leads from a paragraph to its item', async () => {
  const words = (await on.words(FACTS).nth(2).textContent()) ?? ''
  await page.keyboard.press('Control+4')
  await preview()
    .getByRole('img', { name: /^Page 1 of/ })
    .waitFor()
  await place(words).click()
  await eventually(on.focused).toContain('Fact 3 of What is reported')
  await eventually(() => preview().count()).toBe(0)
})

it('stands beside the memo, marks what is being written, and follows the typing', async () => {
  await page.keyboard.press('Control+5')
  const words = (await on.words(FACTS).first().textContent()) ?? ''
  await place(words).waitFor()
  await on.words(FACTS).first().focus()
  await eventually(() => place(words).getAttribute('aria-current')).toBe('true')
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Anew: ')
  await place(`Anew: ${words}`).waitFor()
  await page.keyboard.press('Control+z')
})

it('counts pages and words, and says by how much the memo is too long', async () => {
  const bar = page.getByRole('contentinfo')
  await eventually(() => bar.textContent()).toMatch(/\d+ of 3 pages.*\d+ words/)
  await on.words(FACTS).first().focus()
  await page.keyboard.press('Control+End')
  for (let n = 0; n < 60; n++)
    await page.keyboard.insertText(' Many more words than fit on three pages of a memo.')
  await eventually(() => bar.textContent()).toMatch(/\d of 3 pages: \d+ lines? too long/)
})

it('leads from a remark to what it speaks of: an empty line of the header, a section', async () => {
  const lead = async (remark: RegExp, target: string): Promise<void> => {
    await page.getByRole('button', { name: /^\d+ remarks?$/ }).click()
    await page.getByRole('button', { name: remark }).click()
    await page.locator(`${target}:focus`).waitFor()
  }
  await lead(/^“To” is not filled in/, '[data-field=to]')
  await on.words('Bottom line').first().focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('word '.repeat(90))
  await lead(/^“Bottom line” has 90 words/, '.section-heading')
  await page.keyboard.press('Control+z')
})
