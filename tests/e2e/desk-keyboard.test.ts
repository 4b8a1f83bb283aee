import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { eventually } from '../support/desk-page'
import { desk, on, openDesk, page } from '../support/open-desk'

/** The main job from start to export. The mouse is never touched: every action here is a key. */
openDesk()

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}
/** Goes on with a key until what has the focus is called so. */
async function pressUntil(key: string, name: RegExp): Promise<void> {
  for (let n = 0; n < 60; n++) {
    const label = await page.evaluate(() => {
      const at = document.activeElement
      return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim()
    })
    if (name.test(label)) return
    await press(key)
  }
  throw new Error(`${key} never led to ${String(name)}`)
}

it('starts from the start page', async () => {
  await press('Control+n')
  await page.getByRole('dialog').waitFor()
  await pressUntil('Tab', /^Open the sample$/)
  await press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await on.cards().first().waitFor()
})

it('chooses evidence', async () => {
  await press('Control+2', 'Home')
  const card = page.locator('article:focus')
  for (let n = 0; n < 20 && (await card.getByText('What is reported').count()) > 0; n++)
    await press('ArrowDown')
  while ((await card.getAttribute('class'))?.includes('card-is-picked')) await press('ArrowDown')
  await press('Enter')
  await eventually(on.said).toMatch(/^Picked \w+ to /)
})

it('orders and edits', async () => {
  await press('Control+3')
  await pressUntil('ArrowDown', /^Fact 1 of What is reported/)
  const words = await on.words('What is reported').first().textContent()
  await press('Alt+ArrowDown')
  await eventually(() => on.words('What is reported').nth(1).textContent()).toBe(words)
  await press('Control+End')
  await page.keyboard.type(' Typed by key.')
  await eventually(() => on.words('What is reported').nth(1).textContent()).toContain('Typed by key.')
})

it('changes the template, which keeps what was written', async () => {
  await on.command('Change the template')
  await page.getByRole('listbox').waitFor()
  await pressUntil('ArrowDown', /^Situation report/)
  await press('Enter')
  await eventually(on.said).toContain('Now set as')
  await eventually(() => page.getByRole('region', { name: 'Memo', exact: true }).textContent()).toContain(
    'Typed by key.'
  )
})

it('looks at the pages and comes back', async () => {
  await press('Control+4')
  await page.getByRole('img', { name: /^Page 1 of/ }).waitFor()
  await press('Control+4')
  await page.getByRole('region', { name: 'Memo', exact: true }).waitFor()
})

it('exports', async () => {
  await press('Control+e')
  await page.getByRole('dialog').waitFor()
  await pressUntil('Tab', /Word document/)
  await press('Enter')
  await page.getByRole('textbox', { name: 'File name' }).and(page.locator(':focus')).waitFor()
  await press('Control+a')
  await page.keyboard.type('by-key')
  await press('Enter')
  await eventually(on.said).toContain('Exported by-key.docx')
  const docx = unzipSync(await readFile(join(desk.workspace, 'by-key.docx')))
  expect(strFromU8(docx['word/document.xml'] ?? new Uint8Array())).toContain('Typed by key.')
})

it('lists its keys', async () => {
  await press('Control+2', '?')
  await eventually(() => page.getByRole('dialog').textContent()).toMatch(
    /Capture the selection.*Change|Preview/s
  )
  await press('Escape')
})
