import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchDesk, type Desk } from '../support/desk'
import { VIEWS } from '../support/views'

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  let desk: Desk
  beforeAll(async () => {
    desk = await launchDesk({ context: { colorScheme, reducedMotion: 'reduce' } })
    await desk.page.getByRole('feed').getByRole('article').first().waitFor()
  })
  afterAll(async () => {
    await desk.close()
  })

  it.each(VIEWS)('axe finds nothing in: $name', { timeout: 120_000 }, async ({ open, within }) => {
    const { page } = desk
    await page.reload()
    await page.getByRole('feed').getByRole('article').first().waitFor()
    await open(page)
    await page.waitForTimeout(150)
    // Only colours change with the theme: what is not about them is looked at once.
    const axe = new AxeBuilder({ page }).include(within).options({ resultTypes: ['violations'] })
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze()
    expect(
      violations.map(
        (v) =>
          `${v.id}: ${v.nodes.map((n) => `${n.html.slice(0, 160)} ${n.failureSummary ?? ''}`).join('\n')}`
      )
    ).toEqual([])
  })
})
