import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from '../support/axe-findings'
import { atRest, eventually } from '../support/desk-page'
import { on, openDesk, page } from '../support/open-desk'

openDesk()

const FACTS = 'What is reported'
const sources = (): Locator => page.getByRole('region', { name: 'Sources' })
const evidence = (): Locator => page.getByRole('region', { name: 'Evidence', exact: true })
const count = async (): Promise<number> =>
  Number(/Evidence\s*(\d+)/.exec((await evidence().getByRole('heading').textContent()) ?? '')?.[1])
const texts = (): Promise<string[]> => on.words(FACTS).allTextContents()

describe('keys', () => {
  it('that are held down go through the cards, and do a thing to one of them once', async () => {
    const all = await count()
    await on.cards().first().focus()
    for (let n = 0; n < 5; n++) await page.keyboard.down('x')
    await page.keyboard.up('x')
    await eventually(count).toBe(all - 1)
    await page.keyboard.press('Control+z')
    await eventually(count).toBe(all)
    await on.cards().first().focus()
    for (let n = 0; n < 3; n++) await page.keyboard.down('ArrowDown')
    await page.keyboard.up('ArrowDown')
    await eventually(() => page.locator('article:focus').getAttribute('aria-posinset')).toBe('4')
  })

  it('that come faster than frames do their work on what they were meant for', async () => {
    await on.cards().first().focus()
    const words = await on.cards().nth(2).locator('.card-words').textContent()
    await Promise.all(['ArrowDown', 'ArrowDown', 'x'].map((key) => page.keyboard.press(key)))
    await eventually(on.said).toMatch(/^Rejected/)
    await eventually(() => evidence().textContent()).not.toContain(words)
    await page.keyboard.press('Control+z')
    await eventually(() => evidence().textContent()).toContain(words)
  })

  it('that are meant for a dialog on its way do nothing to the desk under it', async () => {
    let arrive = (): void => undefined
    const typed = new Promise<void>((done) => (arrive = done))
    await page.route(/dialogs-.*\.js/, async (route) => {
      await typed
      await route.continue()
    })
    await page.reload()
    await on.cards().first().waitFor()
    const all = await count()
    await on.cards().first().focus()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('xx')
    arrive()
    await page.getByRole('dialog').waitFor()
    await page.unroute(/dialogs-.*\.js/)
    await page.keyboard.press('Escape')
    expect(await count()).toBe(all)
  })
})

describe('a double click', () => {
  it('makes one briefing, not two', async () => {
    const made: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/project.new')) made.push(request.url())
    })
    await page.keyboard.press('Control+n')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Executive memo/ })
      .dblclick()
    await page.getByRole('button', { name: 'Do not save' }).dblclick()
    await page.getByText('No articles yet').waitFor()
    expect(made).toHaveLength(1)
    expect(await evidence().textContent()).toContain('No evidence yet')
    await atRest(page)
    expect(await axeFindings(page, 'body')).toEqual([])
  })
})

describe('what is dropped', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'briefing-dropped-'))
    await mkdir(join(folder, 'inner'))
    for (const [n, name] of ['a.txt', 'b.txt', 'inner/c.txt', 'notes.csv'].entries())
      await writeFile(join(folder, name), `Mayor Orr said on Friday that bridge ${n} at Avon would close.`)
    await writeFile(join(folder, 'broken.txt'), Buffer.from(Array.from({ length: 512 }, (_, i) => i % 256)))
    await writeFile(join(folder, 'letter.pdf'), '%PDF-1.4 of somebody else')
    await writeFile(join(folder, 'page.html'), '<!doctype html><p>Mayor Orr said the bridge would close.')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  /** A drop from outside of the browser, onto the memo: anywhere will do. */
  async function drop(...names: string[]): Promise<void> {
    const session = await page.context().newCDPSession(page)
    const data = { items: [], files: names.map((name) => join(folder, name)), dragOperationsMask: 1 }
    const at = { x: 1200, y: 500, data }
    await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at })
    await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...at })
    await page.getByText('Drop articles to add them').waitFor()
    await session.send('Input.dispatchDragEvent', { type: 'drop', ...at })
  }
  const articles = (): Promise<number> => sources().getByRole('listitem').count()

  it('may be a folder: the articles in it are added in one step, and what cannot be read is named', async () => {
    await drop('')
    await eventually(articles).toBe(3)
    await page.locator('.toast', { hasText: 'broken.txt is not text' }).waitFor()
    await page.keyboard.press('Control+z')
    await eventually(articles).toBe(0)
    await page.keyboard.press('Control+Shift+z')
    await eventually(articles).toBe(3)
  })

  it('is not opened where it is no memo of ours: nothing on the desk is asked about', async () => {
    await drop('letter.pdf')
    await page.locator('.toast', { hasText: 'letter.pdf is' }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await articles()).toBe(3)
  })

  it('is not read where it is no text: a web page', async () => {
    await drop('page.html')
    await page.locator('.toast', { hasText: 'page.html is a web page' }).waitFor()
    expect(await articles()).toBe(3)
  })

  it('is shown the way it runs', async () => {
    await writeFile(join(folder, 'arabic.txt'), 'انهيار جسر\n\nقال الوزير أحمد سالم إن الجسر سيغلق في مايو.')
    await drop('arabic.txt')
    await page.getByRole('button', { name: 'Read انهيار جسر' }).click()
    const line = page.locator('.reader-line', { hasText: 'الجسر' })
    const room = await line.evaluate((element) => {
      const words = document.createRange()
      words.selectNodeContents(element)
      const [box, text] = [element.getBoundingClientRect(), words.getBoundingClientRect()]
      return { before: text.left - box.left, after: box.right - text.right }
    })
    expect(room.before).toBeGreaterThan(50)
    expect(room.after).toBeLessThan(1)
  })
})

describe('the memo', () => {
  it('keeps an item where it was when Escape ends its drag', async () => {
    await on.command('Open the sample briefing')
    const ask = page.getByRole('button', { name: 'Do not save' })
    await ask.click()
    await eventually(articlesOfSample).toBe(5)
    const before = await texts()
    await on.words(FACTS).first().scrollIntoViewIfNeeded()
    await on.items(FACTS).first().hover()
    const handle = await on.items(FACTS).first().getByRole('button', { name: 'Move fact' }).boundingBox()
    if (!handle) throw new Error('nothing to drag')
    await page.mouse.move(handle.x + 8, handle.y + 8)
    await page.mouse.down()
    await page.mouse.move(handle.x + 8, handle.y + 160, { steps: 4 })
    await eventually(() => page.locator('[data-dragged]').count()).toBe(1)
    await page.setViewportSize({ width: 1200, height: 800 })
    await page.keyboard.press('Escape')
    await page.mouse.move(handle.x + 8, handle.y + 180)
    await page.mouse.up()
    await page.setViewportSize({ width: 1440, height: 900 })
    expect(await texts()).toEqual(before)
    await eventually(() => page.locator('[data-dragged], .popover').count()).toBe(0)
  })
  const articlesOfSample = (): Promise<number> =>
    sources()
      .getByRole('button', { name: /^Read / })
      .count()

  it('chooses again what was chosen when its move is undone, and shows it', async () => {
    await on.words(FACTS).first().focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Escape')
    await eventually(() => page.locator('[data-chosen]').count()).toBe(0)
    await on.words('Bottom line').first().focus()
    await page.keyboard.press('Control+z')
    await eventually(() => page.locator('[data-chosen]').count()).toBe(2)
    await eventually(on.focused).toBe('Move fact')
    await page.keyboard.press('Escape')
  })

  it('undoes from a note the step that the note tells of, or nothing', async () => {
    await on.cards().nth(3).focus()
    await page.keyboard.press('x')
    const note = page.locator('.toast').filter({ hasText: /^Rejected/ })
    await note.getByRole('button', { name: 'Undo' }).waitFor()
    await on.words(FACTS).first().focus()
    await page.keyboard.type('Later. ')
    await note.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
  })

  it('gives its focus to the pages in its place, and has it back', async () => {
    await on.words(FACTS).nth(1).focus()
    const words = await on.focused()
    await page.keyboard.press('Control+4')
    await page.getByRole('img', { name: /^Page 1 of/ }).waitFor()
    await eventually(on.focused).toMatch(/^\d pages?$/)
    await page.keyboard.press('Control+4')
    await eventually(on.focused).toBe(words)
  })
})

describe('what was typed', () => {
  it('is there after a reload in the middle of it', async () => {
    for (const words of ['One, ', 'two, ', 'three: ']) {
      await on.words(FACTS).first().focus()
      await page.keyboard.press('Control+Home')
      await page.keyboard.type(words)
      await page.reload()
      await on.cards().first().waitFor()
      expect((await texts())[0]).toMatch(new RegExp(`^${words}`))
    }
  })
})
