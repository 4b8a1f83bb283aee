import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchDesk, type Desk } from '../support/desk'
import { deskPage, eventually, type DeskPage } from '../support/desk-page'

let desk: Desk
let page: Page
let on: DeskPage

beforeAll(async () => {
  desk = await launchDesk()
  page = desk.page
  on = deskPage(page)
  await on.cards().first().waitFor()
})
afterAll(async () => {
  await desk.close()
})

const FACTS = 'What is reported'
const QUOTES = 'In their words'

describe('a link', () => {
  const link = () => on.words(FACTS).first().locator('a')
  const address = () => page.getByRole('textbox', { name: /^Link “/ })

  it('is made by keyboard from the selected words, and from nothing but the web or mail', async () => {
    const words = await on.words(FACTS).first().textContent()
    await on.words(FACTS).first().focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('javascript:alert(1)')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    await address().fill('example.org/report')
    await page.keyboard.press('Enter')
    await eventually(() => link().getAttribute('href')).toBe('https://example.org/report')
    expect(await on.words(FACTS).first().textContent()).toBe(words)
    expect(await on.focused()).toContain('Fact 1')
  })

  it('is edited with the caret in it, and is one named step', async () => {
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Control+k')
    expect(await address().inputValue()).toBe('https://example.org/report')
    await address().fill('desk@example.org')
    await page.keyboard.press('Enter')
    await eventually(() => link().getAttribute('href')).toBe('mailto:desk@example.org')
    await page.keyboard.press('Control+z')
    await eventually(on.said).toContain('Undone: link')
    await eventually(() => link().getAttribute('href')).toBe('https://example.org/report')
  })

  it('is taken off again; Escape leaves everything as it is', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Escape')
    expect(await link().count()).toBe(1)
    expect(await on.focused()).toContain('Fact 1')
    await page.keyboard.press('Control+k')
    await page.getByRole('button', { name: 'Remove link' }).press('Enter')
    await eventually(() => link().count()).toBe(0)
  })

  it('leaves a quote verbatim', async () => {
    const quote = on.items(QUOTES).first()
    await on.words(QUOTES).first().focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('https://example.org')
    await page.keyboard.press('Enter')
    await eventually(() => quote.locator('a').count()).toBe(1)
    expect(await quote.textContent()).toContain('Verbatim')
  })
})

it('made no complaint in the console', () => {
  expect(desk.complaints).toEqual([])
})
