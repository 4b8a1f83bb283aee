import { AxeBuilder } from '@axe-core/playwright'
import { expect, it } from 'vitest'
import { on, openDesk, page } from '../support/open-desk'
import { VIEWS } from '../support/views'

openDesk({ context: { reducedMotion: 'reduce' } })

it.each(VIEWS)(
  'axe finds nothing in light or dark in: $name',
  { timeout: 120_000 },
  async ({ open, within }) => {
    const axe = (): AxeBuilder =>
      new AxeBuilder({ page }).include(within).options({ resultTypes: ['violations'] })
    await page.emulateMedia({ colorScheme: 'light' })
    await page.reload()
    await on.cards().first().waitFor()
    await open(page)
    await page.waitForTimeout(150)
    expect(await findings(axe())).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForTimeout(150)
    // Only colours change with the theme: what is not about them was looked at.
    expect(await findings(axe().withRules(['color-contrast']))).toEqual([])
  }
)

async function findings(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.map(
    (v) => `${v.id}: ${v.nodes.map((n) => `${n.html.slice(0, 160)} ${n.failureSummary ?? ''}`).join('\n')}`
  )
}
