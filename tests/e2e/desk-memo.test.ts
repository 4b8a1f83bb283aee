import { describe, expect, it } from 'vitest'
import { eventually } from '../support/desk-page'
import { on, openDesk, page } from '../support/open-desk'

openDesk()

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
    await eventually(on.focused).toContain('Fact 1')
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
    await eventually(on.focused).toContain('Fact 1')
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

it('gives words selected with the mouse a look, by a bar that stands over all else', async () => {
  await on
    .words(FACTS)
    .nth(1)
    .dblclick({ position: { x: 12, y: 8 } })
  await page
    .getByRole('toolbar', { name: 'Look of the selected words' })
    .getByRole('button', { name: 'Strong' })
    .click()
  await eventually(() => on.words(FACTS).nth(1).locator('strong').count()).toBe(1)
  await page.keyboard.press('Control+z')
  await eventually(on.said).toContain('Undone: strong')
})

const textsOf = (heading: string): Promise<string[]> => on.words(heading).allTextContents()

describe('several items', () => {
  const chosen = () => page.locator('[data-chosen]')

  it('are chosen by keyboard and moved as one named step', async () => {
    const [a, b, c] = await textsOf(FACTS)
    await on.words(FACTS).first().focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Shift+ArrowDown')
    await eventually(() => chosen().count()).toBe(2)
    await eventually(on.said).toContain('2 items chosen')
    await page.keyboard.press('Alt+ArrowDown')
    await eventually(async () => (await textsOf(FACTS)).slice(0, 3)).toEqual([c, a, b])
    await eventually(on.said).toMatch(/Moved 2 items to 2–3 of \d+ in What is reported/)
    await eventually(on.focused).toContain('Move fact')
    await page.keyboard.press('Control+z')
    await eventually(on.said).toContain('Undone: move 2 items')
    await eventually(async () => (await textsOf(FACTS)).slice(0, 3)).toEqual([a, b, c])
  })

  it('are let go by Escape; the whole section is chosen by a second Mod+A', async () => {
    const all = await on.words(FACTS).count()
    await page.keyboard.press('Escape')
    await eventually(() => chosen().count()).toBe(0)
    await on.words(FACTS).first().focus()
    await page.keyboard.press('Control+a')
    expect(await chosen().count()).toBe(0)
    await page.keyboard.press('Control+a')
    await eventually(() => chosen().count()).toBe(all)
  })

  it('are chosen by the mouse, made another kind, and removed, each in one step', async () => {
    const before = await textsOf(FACTS)
    await on.items(FACTS).nth(0).click()
    await on
      .items(FACTS)
      .nth(2)
      .click({ modifiers: ['Shift'] })
    await on
      .items(FACTS)
      .nth(1)
      .click({ modifiers: ['Control'] })
    await eventually(() => chosen().count()).toBe(2)
    await page.getByRole('button', { name: 'What to do with the chosen items' }).click()
    await page.getByRole('menuitem', { name: 'Paragraph' }).click()
    await eventually(() =>
      on
        .section(FACTS)
        .getByRole('textbox', { name: /^Paragraph/ })
        .count()
    ).toBe(2)
    await page.getByRole('group', { name: 'What to do' }).getByRole('button', { name: 'Remove' }).click()
    await eventually(() => textsOf(FACTS)).toEqual([before[1], ...before.slice(3)])
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await eventually(on.said).toContain('Undone: make paragraph')
    await eventually(() => textsOf(FACTS)).toEqual(before)
    expect(await on.section(FACTS).getByRole('textbox', { name: /^Fact/ }).count()).toBe(before.length)
    await page.keyboard.press('Escape')
  })
})

describe('an item', () => {
  it('is dragged by its handle into another section', async () => {
    const [first] = await textsOf(FACTS)
    const quotes = await on.words(QUOTES).count()
    // Clear of the edges, near which the sheet goes on scrolling under the pointer.
    await on
      .items(FACTS)
      .nth(1)
      .evaluate((item) => {
        item.scrollIntoView({ block: 'center' })
      })
    await on.items(FACTS).first().hover()
    const from = await on.items(FACTS).first().getByRole('button', { name: 'Move fact' }).boundingBox()
    const to = await on.items(FACTS).nth(2).boundingBox()
    if (!from || !to) throw new Error('nothing to drag')
    await page.mouse.move(from.x + 8, from.y + 8)
    await page.mouse.down()
    await page.mouse.move(to.x + 40, to.y + to.height - 2, { steps: 4 })
    await page.mouse.up()
    await eventually(async () => (await textsOf(FACTS))[2]).toBe(first)
    expect(await on.words(QUOTES).count()).toBe(quotes)
    await page.keyboard.press('Control+z')
    await eventually(async () => (await textsOf(FACTS))[0]).toBe(first)
  })

  it('is split at the caret and joined again, keeping its citations', async () => {
    const [whole] = await textsOf(FACTS)
    const cited = await on.items(FACTS).first().locator('.citation').count()
    await on.words(FACTS).first().focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+ArrowRight')
    await page.keyboard.press('Enter')
    await eventually(async () => (await textsOf(FACTS)).slice(0, 2).join('')).toBe(whole)
    expect(await on.items(FACTS).nth(1).locator('.citation').count()).toBe(cited)
    await eventually(on.focused).toContain('Fact 2')
    await page.keyboard.press('Backspace')
    await eventually(async () => (await textsOf(FACTS))[0]).toBe(whole)
    await eventually(on.focused).toContain('Fact 1')
    expect(await on.items(FACTS).first().locator('.citation').count()).toBe(cited)
  })

  it('loses its quotation marks when a quote’s words are changed, and gets them back', async () => {
    const quote = on.items(QUOTES).first()
    await on.words(QUOTES).first().focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' indeed')
    await eventually(() => quote.textContent()).toContain('Not the source’s words')
    await quote.getByRole('button', { name: 'Restore' }).click()
    await eventually(() => quote.textContent()).toContain('Verbatim')
  })

  it('gives the focus on at once, so that the next key does its work there', async () => {
    await on.words(FACTS).first().focus()
    const next = await on
      .words(FACTS)
      .first()
      .evaluate((words) => {
        words.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
        return document.activeElement?.getAttribute('aria-label')
      })
    expect(next).toBe('Move fact')
  })

  it('gives the focus to the next one when it is removed', async () => {
    const [, second] = await textsOf(FACTS)
    await on.words(FACTS).first().focus()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Delete')
    await eventually(async () => (await textsOf(FACTS))[0]).toBe(second)
    await eventually(on.focused).toBe('Move fact')
    await page.keyboard.press('Control+z')
  })
})

describe('a section', () => {
  const menu = async (heading: string, entry: string): Promise<void> => {
    await page.getByRole('button', { name: `${heading}: More` }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: entry }).click()
  }
  const headings = (): Promise<string[]> =>
    page
      .getByRole('textbox', { name: 'Section heading' })
      .evaluateAll((all) => all.map((e) => (e as HTMLInputElement).value))

  it('is added, named, moved and removed, each undone by its name', async () => {
    const before = await headings()
    await on.command('Add a section')
    await page.keyboard.type('Our own')
    await eventually(headings).toEqual([...before, 'Our own'])
    await menu('Our own', 'Move section up')
    await eventually(on.said).toContain(`Our own moved to ${before.length} of ${before.length + 1}`)
    await menu('Our own', 'Remove section')
    await eventually(headings).toEqual(before)
    for (const step of ['remove section', 'move section', 'rename section', 'add section']) {
      await page.keyboard.press('Control+z')
      await eventually(on.said).toContain(`Undone: ${step}`)
    }
    await eventually(headings).toEqual(before)
  })
})

describe('a judgement', () => {
  it('is given a likelihood and a confidence of the template’s scale', async () => {
    const judgement = on.items('Key judgements').first()
    for (const [part, choice] of [
      ['Likelihood', /^likely/],
      ['Confidence', /^High/]
    ] as const) {
      await judgement.getByRole('button', { name: new RegExp(`^${part}:`) }).click()
      await page.getByRole('option', { name: choice }).first().click()
      await eventually(on.focused).toMatch(new RegExp(`^${part}: `, 'i'))
    }
    await eventually(() => judgement.locator('.choice-set').count()).toBe(2)
    await page.keyboard.press('Control+z')
    await eventually(on.said).toContain('Undone: confidence')
    await page.keyboard.press('Control+z')
  })

  it('is moved to another section by its menu, and back by the note that says so', async () => {
    const [first] = await textsOf('Key judgements')
    await on.items('Key judgements').first().getByRole('button', { name: 'Move judgement' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: FACTS }).click()
    const note = page.locator('.toast', { hasText: /^Moved judgement to \d+ of \d+ in What is reported/ })
    await note.getByRole('button', { name: 'Undo' }).click()
    await eventually(async () => (await textsOf('Key judgements'))[0]).toBe(first)
  })
})
