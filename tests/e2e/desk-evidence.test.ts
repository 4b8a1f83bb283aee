import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { eventually } from '../support/desk-page'
import { on, openDesk, page } from '../support/open-desk'

openDesk()

const evidence = (): Locator => page.getByRole('region', { name: 'Evidence', exact: true })
const reader = (): Locator => page.getByRole('region', { name: 'Reader' })
const FACTS = 'What is reported'

/** Chooses one of the few in a quiet select of the pane. */
async function choose(label: string, option: string | RegExp): Promise<void> {
  await evidence()
    .getByRole('button', { name: new RegExp(`^${label}:`) })
    .click()
  await page.getByRole('option', { name: option, exact: true }).first().click()
}
const clear = (): Promise<void> => evidence().getByRole('button', { name: 'Clear filters' }).first().click()
/** "130", or "4 of 130" while filters narrow it. */
const count = async (): Promise<number> =>
  Number(/Evidence\s*(\d+)/.exec((await evidence().getByRole('heading').textContent()) ?? '')?.[1])

describe('the cards', () => {
  it('are filtered by kind, speaker, article, origins and what was done with them', async () => {
    const all = await count()
    await evidence().getByRole('button', { name: 'Quotes' }).click()
    await eventually(count).toBeLessThan(all)
    await choose('Speaker', /Kerry/)
    await eventually(() => on.cards().first().textContent()).toMatch(/Kerry/)
    await clear()
    await choose('Article', /Unable to stop/)
    await eventually(count).toBeLessThan(all)
    await choose('Origins', 'Several origins')
    await eventually(count).toBeLessThan(20)
    await clear()
    await choose('Show', 'Picked')
    const picked = await count()
    await choose('Show', 'Not picked')
    await eventually(count).toBe(all - picked)
    await clear()
    await eventually(count).toBe(all)
  })

  it('are sorted by origins, and tell articles and origins apart', async () => {
    await choose('Sort', 'Most origins')
    await eventually(() => on.cards().first().textContent()).toContain('2 articles, 2 origins')
    await choose('Sort', 'Most telling')
  })

  it('are searched with the words marked', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('implementable')
    await eventually(() => evidence().locator('mark').first().textContent()).toBe('implementable')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Backspace')
  })

  it('show their wordings word by word', async () => {
    const card = on.cards().filter({ hasText: '2 wordings' }).first()
    await card.focus()
    await page.keyboard.press('v')
    await eventually(() => card.locator('.wording del, .wording ins').count()).toBeGreaterThan(0)
    await page.keyboard.press('v')
  })

  it('are rejected by one key and restored by another', async () => {
    const all = await count()
    await on.cards().nth(3).focus()
    const words = (await on.cards().nth(3).locator('.card-words').textContent()) ?? ''
    await page.keyboard.press('x')
    await eventually(count).toBe(all - 1)
    await choose('Show', 'Rejected')
    const rejected = on.cards().filter({ hasText: words })
    await rejected.focus()
    await page.keyboard.press('x')
    await choose('Show', 'Proposed')
    await eventually(count).toBe(all)
  })

  it('keep a speaker that the analyst corrected, and say whose word it is', async () => {
    const card = on.cards().filter({ hasText: 'genuine progress that is measurable' }).first()
    await card.focus()
    await page.keyboard.press('v')
    await card.getByRole('textbox', { name: 'Who says it' }).fill('Anna Orr')
    await card.getByRole('button', { name: 'Set' }).click()
    await eventually(() => card.textContent()).toContain('Anna Orr · set by you')
    await eventually(() => on.section('In their words').textContent()).toContain('Anna Orr')
    await page.reload()
    await on.cards().first().waitFor()
    await eventually(() => card.textContent()).toContain('Anna Orr · set by you')
    await card.focus()
    await page.keyboard.press('v')
    await card.getByRole('button', { name: 'As found' }).click()
    await eventually(() => card.textContent()).not.toContain('Anna Orr')
  })

  it('tell of an unknown speaker whom the article quotes, and take the one that is chosen', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('the Syrian military can employ')
    const card = on.cards().filter({ hasText: 'Speaker not known' }).first()
    await card.focus()
    await page.keyboard.press('v')
    const names = card.getByRole('button', { name: /: says it$/ })
    await eventually(() => card.locator('.candidates').textContent()).toMatch(/article quotes:/)
    const name = (await names.first().textContent()) ?? ''
    await names.first().click()
    await eventually(() => on.cards().first().textContent()).toContain(`${name} · set by you`)
    await eventually(on.focused).not.toBe('BODY')
    await page.keyboard.press('Control+z')
    await eventually(on.said).toContain('Undone: ')
    await clear()
  })

  it('take in what may say the same, or keep it apart, as the analyst decides', async () => {
    const suggestions = (): Locator => on.cards().getByText('May say the same:')
    await suggestions().first().waitFor()
    await on.cards().getByRole('button', { name: 'It does' }).first().click()
    await eventually(on.said).toContain('Confirmed as one claim')
    await page.keyboard.press('Control+z')
    await eventually(on.said).toContain('Undone: grouping')
    await on.cards().getByRole('button', { name: 'Keep apart' }).first().click()
    await eventually(on.said).toContain('Kept apart')
    await page.keyboard.press('Control+z')
  })
})

describe('the reader', () => {
  it('opens a card at its place, and leads back to it', async () => {
    await on.cards().nth(1).focus()
    const words = (await on.cards().nth(1).locator('.card-words').textContent()) ?? ''
    await page.keyboard.press('o')
    await reader().waitFor()
    await eventually(() =>
      reader()
        .locator('[data-lit]')
        .allTextContents()
        .then((t) => t.join(''))
    ).toContain(words.slice(1, 30))
    await page.keyboard.press('o')
    await eventually(() => page.locator('article:focus .card-words').textContent()).toBe(words)
  })

  it.each([
    ['f', 'fact', FACTS],
    ['q', 'quote', 'In their words']
  ])('captures selected words by %s as a %s', async (key, kind, heading) => {
    const before = await on.items(heading).count()
    await page.getByRole('button', { name: /^Read US, Russia agree/ }).click()
    await selectFirstWords()
    await page.keyboard.press(key)
    await eventually(on.said).toContain(`Captured ${kind} to ${heading}`)
    await eventually(() => on.items(heading).count()).toBe(before + 1)
    await page.keyboard.press('Control+z')
    await eventually(() => on.items(heading).count()).toBe(before)
  })

  it('takes left-out lines back into the article', async () => {
    const left = reader().getByRole('button', { name: /^Left out as/ })
    const before = await left.count()
    expect(before).toBeGreaterThan(0)
    await left.first().click()
    await eventually(() => left.count()).toBeLessThan(before)
    await page.keyboard.press('Control+z')
    await eventually(() => left.count()).toBe(before)
  })
})

/** Selects the first words of the article's first full line with the keyboard's own selection. */
const selectFirstWords = (): Promise<void> =>
  page.evaluate(() => {
    const line = [...document.querySelectorAll('.reader-line')].find((l) => l.textContent.length > 60)
    const text = line && document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode()
    if (!text) throw new Error('no line to select')
    document.querySelector<HTMLElement>('.reader-scroll')?.focus()
    document.getSelection()?.setBaseAndExtent(text, 0, text, Math.min(20, text.textContent?.length ?? 0))
  })

describe('the sources', () => {
  const sources = (): Locator => page.getByRole('region', { name: 'Sources' })
  const more = (title: string): Locator => sources().getByRole('button', { name: `More: ${title}` })
  const TITLE = 'Kerry takes Syria strikes cooperation plan to Russia'

  it('are graded, noted and corrected with the original kept in sight', async () => {
    await more(TITLE).click()
    await page.getByRole('menuitem', { name: /Grade/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: /^Reliability/ }).click()
    await page.getByRole('option', { name: /^B/ }).click()
    await dialog.getByRole('textbox', { name: 'Outlet' }).fill('Herald')
    expect(await dialog.textContent()).toContain('The article says: The Daily Herald')
    await dialog.getByRole('textbox', { name: 'Published' }).fill('15 July 2016')
    await dialog.getByRole('textbox', { name: 'Note' }).fill('Wire copy')
    await dialog.getByRole('button', { name: 'Close' }).click()
    const row = sources().getByRole('listitem').filter({ hasText: TITLE })
    await eventually(() => row.textContent()).toMatch(/Herald · 2016-07-15.*B/)
    await eventually(() => row.textContent()).toMatch(/copy \d+%/)
  })

  it('are removed with their evidence, and come back by undo', async () => {
    const before = await sources().getByRole('listitem').count()
    await more(TITLE).click()
    await page.getByRole('menuitem', { name: /Remove/ }).click()
    await eventually(() => sources().getByRole('listitem').count()).toBe(before - 1)
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await eventually(() => sources().getByRole('listitem').count()).toBe(before)
  })

  it('say how much wording each has in common with each single other one, and lead there', async () => {
    await more(TITLE).click()
    await page.getByRole('menuitem', { name: /Grade/ }).click()
    const common = page.getByRole('dialog').getByRole('region', { name: 'Words in common' })
    const other = common.getByRole('button', { name: /^US to offer Russia military coordination.* \d+%$/ })
    await other.waitFor()
    await other.click()
    await eventually(() => reader().getByRole('heading', { level: 3 }).first().textContent()).toContain(
      'US to offer Russia'
    )
    await page.keyboard.press('o')
  })

  it('are drawn on the origin map, where an origin filters the evidence', async () => {
    await on.command('Origin map')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Reuters/ })
      .click()
    await eventually(() =>
      evidence()
        .getByRole('button', { name: /^Origins:/ })
        .textContent()
    ).toContain('Reuters')
    await clear()
  })

  it('are added from pasted text and from several dropped files', async () => {
    const before = await sources().getByRole('listitem').count()
    await on.command('Paste an article')
    await page
      .getByRole('textbox', { name: 'Its text' })
      .fill('The mayor of Avon said on Friday that the bridge will close in May.')
    await page.getByRole('button', { name: 'Add article', exact: true }).click()
    await eventually(() => sources().getByRole('listitem').count()).toBe(before + 1)
    const files = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      for (const n of [1, 2])
        transfer.items.add(
          new File([`Report ${n}. The bridge at Avon fell on day ${n} of the storm.`], `${n}.txt`)
        )
      return transfer
    })
    await sources().dispatchEvent('drop', { dataTransfer: files })
    await eventually(() => sources().getByRole('listitem').count()).toBe(before + 3)
  })
})
