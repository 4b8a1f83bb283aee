import { expect, it } from 'vitest'
import { axeFindings } from '../support/axe-findings'
import { on, openDesk, page } from '../support/open-desk'
import { VIEWS } from '../support/views'

openDesk({ context: { reducedMotion: 'reduce' } })

it.each(VIEWS)(
  'axe finds nothing in light or dark in: $name',
  { timeout: 120_000 },
  async ({ open, within }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.reload()
    await on.cards().first().waitFor()
    await open(page)
    await page.waitForTimeout(150)
    expect(await axeFindings(page, within)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForTimeout(150)
    // Only colours change with the theme: what is not about them was looked at.
    expect(await axeFindings(page, within, ['color-contrast'])).toEqual([])
  }
)
