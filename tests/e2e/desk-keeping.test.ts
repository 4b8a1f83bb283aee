import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchDesk, type Desk } from '../support/desk'
import { deskPage, eventually, type DeskPage } from '../support/desk-page'
import { journalsIn } from '../support/journals'

let home: string
let desk: Desk
let page: Page
let on: DeskPage

async function open(): Promise<void> {
  desk = await launchDesk({ home })
  page = desk.page
  on = deskPage(page)
  await on.cards().first().waitFor()
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'briefing-keeping-'))
  await open()
})
afterAll(async () => {
  await desk.close()
  await rm(home, { recursive: true, force: true })
})

const FACTS = 'What is reported'
const dialog = () => page.getByRole('dialog')

async function save(name: string): Promise<void> {
  await page.keyboard.press('Control+s')
  await page.getByRole('textbox', { name: 'File name' }).fill(name)
  await page.keyboard.press('Enter')
  await eventually(on.said).toContain(`Saved ${name}.briefing`)
}

/** Writes at the start of the first fact. */
async function write(words: string): Promise<void> {
  await on.words(FACTS).first().focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type(words)
}

describe('earlier versions', () => {
  it('are kept by each save and compared word by word with what is there now', async () => {
    await save('Kept')
    await write('Anew: ')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+ArrowDown')
    await on.command('Earlier versions')
    const changes = dialog().getByRole('region', { name: FACTS })
    await changes.getByText('Changed').waitFor()
    expect(await changes.locator('ins').textContent()).toContain('Anew:')
    await changes.getByText('Moved').waitFor()
  })

  it('are restored as one step that undo takes back', async () => {
    await dialog().getByRole('button', { name: 'Restore this version' }).click()
    await eventually(() => on.section(FACTS).textContent()).not.toContain('Anew')
    await eventually(on.said).toContain('Restored the version of')
    await page.keyboard.press('Control+z')
    await eventually(on.said).toContain('Undone: restore version')
    await eventually(() => on.section(FACTS).textContent()).toContain('Anew: ')
    await page.keyboard.press('Control+s')
    await eventually(on.said).toContain('Saved Kept.briefing')
  })
})

describe('a file that another window has open', () => {
  it('is read-only, can be saved under another name, and can be taken over', async () => {
    const other = await desk.browser.newContext({ viewport: { width: 1200, height: 800 } })
    const second = await other.newPage()
    const token = await page.evaluate(() => sessionStorage.getItem('briefing-desk.token'))
    await second.addInitScript((t) => sessionStorage.setItem('briefing-desk.token', t ?? ''), token)
    await second.goto(desk.origin)
    await second.getByRole('feed').getByRole('article').first().waitFor()
    await second.keyboard.press('Control+o')
    await second.getByRole('row', { name: /Kept/ }).click()
    await second.getByRole('button', { name: 'Open', exact: true }).click()
    const banner = second.getByRole('region', { name: 'Who may save this briefing' })
    await banner.waitFor()
    expect(await banner.textContent()).toContain('Kept.briefing is open in another window')
    await banner.getByRole('button', { name: 'Take over' }).click()
    await second.getByRole('dialog').getByRole('button', { name: 'Take over' }).click()
    await banner.waitFor({ state: 'hidden' })
    const mine = page.getByRole('region', { name: 'Who may save this briefing' })
    await mine.waitFor()
    await other.close()
    await mine.getByRole('button', { name: 'Save as' }).click()
    await page.getByRole('textbox', { name: 'File name' }).fill('Another')
    await page.keyboard.press('Enter')
    await mine.waitFor({ state: 'hidden' })
  })
})

describe('a memo', () => {
  it('carries its project and is opened again; a copy to hand out carries none', async () => {
    await page.keyboard.press('Control+e')
    await page.getByRole('button', { name: /Word document/ }).click()
    await page.getByRole('textbox', { name: 'File name' }).fill('carrier.docx')
    await page.keyboard.press('Enter')
    await page.getByText(/It carries the project/).waitFor()

    await page.keyboard.press('Control+e')
    await page.getByRole('checkbox', { name: /A copy to hand out/ }).check()
    await page.getByRole('button', { name: /PDF/ }).click()
    await page.getByRole('textbox', { name: 'File name' }).fill('handed-out.pdf')
    await page.keyboard.press('Enter')
    await eventually(on.said).toContain('Exported handed-out.pdf')
    expect((await readFile(join(desk.workspace, 'handed-out.pdf'))).includes('.briefing')).toBe(false)

    await page.keyboard.press('Control+o')
    await page.getByRole('row', { name: /carrier\.docx/ }).click()
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await page.getByText('Opened from carrier.docx').waitFor()
    expect(await on.section(FACTS).textContent()).toContain('Anew: ')
  })
})

describe('after a crash', () => {
  it('offers what was left, tells what it holds, and discards only when asked twice', async () => {
    await write('Nearly lost: ')
    await eventually(() => on.section(FACTS).textContent()).toContain('Nearly lost')
    await eventually(() => journalsIn(desk.data)).toContain('Nearly lost: ')
    await desk.browser.close()
    await desk.stop('SIGKILL')
    await open()
    const left = page.getByRole('region', { name: 'Left by a crash' })
    await left.waitFor()
    expect(await left.textContent()).toMatch(/\d+ changes? since .*, never saved/)
    await left.getByRole('button', { name: /^Discard/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
    await left.getByRole('button', { name: /^Recover/ }).click()
    await eventually(() => on.section(FACTS).textContent()).toContain('Nearly lost: ')
    await page.keyboard.press('Control+n')
    await page.getByRole('dialog').waitFor()
    await left.waitFor({ state: 'hidden' })
  })
})
