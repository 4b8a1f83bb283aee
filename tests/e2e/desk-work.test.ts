import { expect, it } from 'vitest'
import { eventually } from '../support/desk-page'
import { openDesk, page } from '../support/open-desk'

/** Enough that no machine reads them in half a second. */
const MANY = 400

openDesk()

it('shows how far long work is, and stops it when it is asked to', { timeout: 120_000 }, async () => {
  const sources = page.getByRole('region', { name: 'Sources' })
  const before = await sources.getByRole('listitem').count()
  const files = await page.evaluateHandle((many) => {
    const transfer = new DataTransfer()
    for (let n = 0; n < many; n++)
      transfer.items.add(new File([`Mayor Orr said on Friday that bridge ${n} would close.`], `${n}.txt`))
    return transfer
  }, MANY)
  await sources.dispatchEvent('drop', { dataTransfer: files })
  const note = page.getByRole('region', { name: 'Work going on' })
  await note.getByRole('progressbar').waitFor()
  await eventually(() => note.textContent()).toMatch(/Reading articles…\d+ of 400/)
  await note.getByRole('button', { name: 'Cancel' }).click()
  await note.waitFor({ state: 'hidden', timeout: 60_000 })
  expect(await sources.getByRole('listitem').count()).toBeLessThan(before + MANY)
})
