import { expect, it } from 'vitest'
import { axeFindings } from '../support/axe-findings'
import { atRest } from '../support/desk-page'
import { on, openDesk, page } from '../support/open-desk'
import { VIEWS } from '../support/views'

openDesk({ context: { reducedMotion: 'reduce' } })

it.each(VIEWS)('axe finds nothing in light or dark in: $name', async ({ open, within }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.reload()
  await on.cards().first().waitFor()
  await open(page)
  await atRest(page)
  expect(await axeFindings(page, within)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await atRest(page)
  // Only colours change with the theme: what is not about them was looked at.
  expect(await axeFindings(page, within, ['color-contrast'])).toEqual([])
})
