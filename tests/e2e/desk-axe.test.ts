import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchDesk, type Desk } from '../support/desk'

interface View {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
  /** The part of the page to look at; the dialog where there is none. */
  readonly within?: string
}

/** How each view is reached from the desk, and left again. */
const VIEWS: readonly View[] = [
  { name: 'the desk', within: 'body', open: async () => undefined },
  {
    name: 'a card with its wordings',
    within: '#evidence',
    open: async (page) => {
      await page.getByRole('feed').getByRole('article').nth(2).focus()
      await page.keyboard.press('v')
    }
  },
  {
    name: 'the reader',
    within: '#evidence',
    open: async (page) => {
      await page.getByRole('feed').getByRole('article').first().focus()
      await page.keyboard.press('o')
      await page.getByRole('region', { name: 'Reader' }).waitFor()
    }
  },
  { name: 'the commands', open: (page) => dialogBy(page, 'Control+k') },
  { name: 'the shortcuts', open: (page) => dialogBy(page, '?') },
  { name: 'the start page', open: (page) => dialogBy(page, 'Control+n') },
  { name: 'opening a file', open: (page) => dialogBy(page, 'Control+o') },
  { name: 'saving a file', open: (page) => dialogBy(page, 'Control+s') },
  { name: 'the export', open: (page) => dialogBy(page, 'Control+e') },
  { name: 'the origin map', open: (page) => command(page, 'Origin map', 'Where the words come from') },
  {
    name: 'the preview',
    within: '#memo',
    open: async (page) => {
      await page.keyboard.press('Control+4')
      await page.getByRole('img', { name: /^Page 1 of/ }).waitFor()
    }
  },
  { name: 'pasting an article', open: (page) => command(page, 'Paste an article') },
  {
    name: 'the details of a source',
    open: async (page) => {
      await page
        .getByRole('button', { name: /^More: / })
        .first()
        .click()
      await page.getByRole('menuitem', { name: /Grade/ }).click()
      await page.getByRole('dialog').waitFor()
    }
  },
  {
    name: 'the menu of an item',
    open: async (page) => {
      await page.getByRole('button', { name: 'Move judgement' }).first().click()
      await page.getByRole('menu').waitFor()
    }
  }
]

async function dialogBy(page: Page, keys: string): Promise<void> {
  await page.keyboard.press(keys)
  await page.getByRole('dialog').waitFor()
}

async function command(page: Page, name: string, title = name): Promise<void> {
  await dialogBy(page, 'Control+k')
  await page.keyboard.type(name)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: title }).waitFor()
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  let desk: Desk
  beforeAll(async () => {
    desk = await launchDesk({ context: { colorScheme, reducedMotion: 'reduce' } })
    // A page reloaded before it has its token would stay outside.
    await desk.page.getByRole('feed').getByRole('article').first().waitFor()
  })
  afterAll(async () => {
    await desk.close()
  })

  it.each(VIEWS)('axe finds nothing in $name', { timeout: 120_000 }, async ({ open, within }) => {
    const { page } = desk
    await page.reload()
    await page.getByRole('feed').getByRole('article').first().waitFor()
    await open(page)
    await page.waitForTimeout(150)
    // Only colours change with the theme: what is not about them is looked at once.
    const axe = new AxeBuilder({ page })
      .include(within ?? '[role=dialog]')
      .options({ resultTypes: ['violations'] })
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze()
    expect(
      violations.map(
        (v) =>
          `${v.id}: ${v.nodes.map((n) => `${n.html.slice(0, 160)} ${n.failureSummary ?? ''}`).join('\n')}`
      )
    ).toEqual([])
  })
})
