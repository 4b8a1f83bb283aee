import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { eventually } from '../support/desk-page'
import { desk, on, openDesk, page } from '../support/open-desk'

openDesk()

it('opens the seeds as a sample briefing on first start', async () => {
  const sources = page.getByRole('region', { name: 'Sources' })
  await eventually(() => sources.getByRole('button', { name: /^Read / }).count()).toBe(5)
  await eventually(() => on.cards().count()).toBeGreaterThan(3)
})

it('searches, and picks three items by keyboard', async () => {
  await page.keyboard.press('/')
  await page.keyboard.type('document')
  await eventually(() => on.cards().first().textContent()).toMatch(/document/i)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Backspace')
  await page.getByRole('button', { name: 'Facts' }).click()
  const before = await on.items('What is reported').count()
  await pickUnpicked(3)
  await eventually(() => on.items('What is reported').count()).toBe(before + 3)
  await eventually(on.said).toContain('Picked fact to What is reported')
})

/** Goes down the cards by arrow keys and picks the first ones that are not in the memo. */
async function pickUnpicked(wanted: number): Promise<void> {
  await on.cards().first().focus()
  for (let picked = 0; picked < wanted;) {
    const card = page.locator('article:focus')
    if ((await card.getByRole('button', { name: 'Take it out of the memo' }).count()) === 0) {
      await page.keyboard.press('Enter')
      picked += 1
    }
    await page.keyboard.press('ArrowDown')
  }
}

it('moves an item by keyboard, keeps the focus on it and says where it went', async () => {
  const words = on.section('What is reported').getByRole('textbox')
  const count = (await words.count()) - 1 // the heading is a text field as well
  const last = words.nth(count)
  const text = await last.textContent()
  await last.focus()
  await page.keyboard.press('Alt+ArrowUp')
  await eventually(() => words.nth(count - 1).textContent()).toBe(text)
  await eventually(on.focused).toContain(`${count - 1} of What is reported`)
  await eventually(on.said).toMatch(/Moved fact to \d+ of \d+ in What is reported/)
})

it('edits in place, and undoes and does again by name', async () => {
  const words = on.section('What is reported').getByRole('textbox', { name: /^Fact 1 / })
  const before = await words.textContent()
  await words.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Checked by the desk.')
  await eventually(() => words.textContent()).toBe(`${before ?? ''} Checked by the desk.`)
  await page.keyboard.press('Control+z')
  await eventually(() => words.textContent()).toBe(before)
  await eventually(on.said).toContain('Undone: typing')
  await page.keyboard.press('Control+Shift+z')
  await eventually(() => words.textContent()).toBe(`${before ?? ''} Checked by the desk.`)
})

it('saves under a name, survives a reload, and reopens from the file', async () => {
  await page.keyboard.press('Control+s')
  const name = page.getByRole('textbox', { name: 'File name' })
  await name.fill('Kerry in Moscow')
  await page.keyboard.press('Enter')
  await eventually(on.said).toContain('Saved Kerry in Moscow.briefing')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })

  await page.reload()
  await eventually(() => on.section('What is reported').textContent()).toContain('Checked by the desk.')

  const search = page.getByRole('searchbox', { name: 'Search evidence' })
  await search.fill('zeppelin')
  await page.keyboard.press('Control+o')
  await page.getByRole('row', { name: /Kerry in Moscow/ }).click()
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await eventually(() => search.inputValue()).toBe('') // what was looked for goes with the briefing that was left
  await eventually(() => page.title()).toBe(
    'Kerry to offer Russia military coordination on Syria – Briefing Desk'
  )
  await eventually(() => on.section('What is reported').textContent()).toContain('Checked by the desk.')
})

it('exports Word and PDF files that contain the edited words', async () => {
  await exportAs('Word document', 'memo.docx')
  const docx = unzipSync(await readFile(join(desk.workspace, 'memo.docx')))
  expect(strFromU8(docx['word/document.xml'] ?? new Uint8Array())).toContain('Checked by the desk.')
  await exportAs('PDF', 'memo.pdf')
  expect((await readFile(join(desk.workspace, 'memo.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
  const printed = execFileSync('pdftotext', [join(desk.workspace, 'memo.pdf'), '-']).toString()
  expect(printed.replace(/\s+/g, ' ')).toContain('Checked by the desk.')
})

async function exportAs(format: string, name: string): Promise<void> {
  await page.keyboard.press('Control+e')
  await page.getByRole('button', { name: new RegExp(format) }).click()
  await page.getByRole('textbox', { name: 'File name' }).fill(name)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await eventually(on.said).toContain(`Exported ${name}`)
}
