import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchDesk, type Desk } from '../support/desk'
import { deskPage, eventually } from '../support/desk-page'

let desk: Desk
beforeAll(async () => {
  desk = await launchDesk({ context: { reducedMotion: 'reduce' } })
})
afterAll(async () => {
  await desk.close()
})

/** What holds the focus: the name of a control that can be seen and used, or a complaint. */
const holder = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const e = document.activeElement
    if (!(e instanceof HTMLElement) || e === document.body) return 'nothing'
    if (!e.checkVisibility({ visibilityProperty: true }) || e.matches(':disabled'))
      return 'nothing that can be used'
    return e.ariaLabel ?? e.textContent.slice(0, 40) ?? e.tagName
  })

/** Two looks, a moment apart: what is lost late is lost all the same. */
async function isHeld(page: Page): Promise<void> {
  await eventually(() => holder(page)).not.toMatch(/^nothing/)
  await page.waitForTimeout(120)
  expect(await holder(page)).not.toMatch(/^nothing/)
}

interface Doing {
  readonly name: string
  readonly does: (page: Page) => Promise<void>
}

const card = (page: Page) => deskPage(page).cards().first()
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()
const escape = (page: Page) => page.keyboard.press('Escape')

const DOINGS: readonly Doing[] = [
  ...['k', 'n', 's', 'e'].map((key) => ({
    name: `a dialog opened by Ctrl+${key.toUpperCase()} and closed`,
    does: async (page: Page) => {
      await card(page).focus()
      await page.keyboard.press(`Control+${key}`)
      await page.getByRole('dialog').waitFor()
      await isHeld(page)
      await escape(page)
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  })),
  {
    name: 'a card rejected, and the rejection undone in its note',
    does: async (page) => {
      await card(page).focus()
      await page.keyboard.press('x')
      await isHeld(page)
      await page.locator('.toast-undo').click()
    }
  },
  {
    name: 'everything undone, until the button can do no more',
    does: async (page) => {
      await card(page).focus()
      await page.keyboard.press('x')
      await button(page, /^Undo reject/).focus()
      await page.keyboard.press('Enter')
    }
  },
  {
    name: 'a note dismissed',
    does: async (page) => {
      await card(page).focus()
      await page.keyboard.press('x')
      await button(page, 'Dismiss').focus()
      await page.keyboard.press('Enter')
    }
  },
  {
    name: 'an article removed by its menu',
    does: async (page) => {
      await button(page, /^More: /).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('menuitem', { name: 'Remove' }).press('Enter')
      await isHeld(page)
      await page.keyboard.press('Control+z')
    }
  },
  {
    name: 'a filter taken away',
    does: async (page) => {
      await button(page, /^More: /).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('menuitem', { name: /Only/i }).press('Enter')
      await isHeld(page)
      await button(page, 'Clear filters').focus()
      await page.keyboard.press('Enter')
    }
  },
  {
    name: 'a search that found nothing cleared',
    does: async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('zeppelin')
      await button(page, 'Clear filters').focus()
      await page.keyboard.press('Enter')
    }
  },
  {
    name: 'an item moved, removed and brought back',
    does: async (page) => {
      await page.keyboard.press('Control+3')
      await page.keyboard.press('Alt+ArrowDown')
      await isHeld(page)
      await button(page, /^Remove: Judgement/).focus()
      await page.keyboard.press('Enter')
      await isHeld(page)
      await page.keyboard.press('Control+z')
    }
  },
  {
    name: 'a section added and removed',
    does: async (page) => {
      await deskPage(page).command('Add a section')
      await isHeld(page)
      await button(page, 'New section: More').focus()
      await page.keyboard.press('Enter')
      await page.getByRole('menuitem', { name: 'Remove section' }).press('Enter')
    }
  },
  {
    name: 'the reader opened and left',
    does: async (page) => {
      await card(page).focus()
      await page.keyboard.press('o')
      await isHeld(page)
      await page.keyboard.press('o')
    }
  },
  {
    name: 'the preview shown and left',
    does: async (page) => {
      await page.keyboard.press('Control+3')
      await page.keyboard.press('Control+4')
      await isHeld(page)
      await page.keyboard.press('Control+4')
    }
  },
  {
    name: 'the guide closed',
    does: async (page) => {
      await deskPage(page).command('Short guide')
      await button(page, 'Close the guide').focus()
      await page.keyboard.press('Enter')
    }
  },
  {
    name: 'a choice opened and left',
    does: async (page) => {
      await button(page, /^Template: /).focus()
      await page.keyboard.press('ArrowDown')
      await page.getByRole('listbox').waitFor()
      await isHeld(page)
      await escape(page)
    }
  },
  {
    name: 'another briefing opened',
    does: async (page) => {
      await deskPage(page).command('Open the sample briefing')
      const asked = page.getByRole('button', { name: 'Do not save' })
      await asked.click()
      await asked.waitFor({ state: 'detached' })
    }
  }
]

describe('the focus is somewhere of use after', () => {
  it.each(DOINGS)('$name', { timeout: 60_000 }, async ({ does }) => {
    const { page } = desk
    await page.reload()
    await card(page).waitFor()
    await does(page)
    await isHeld(page)
  })

  it('any command', { timeout: 240_000 }, async () => {
    const { page } = desk
    await page.reload()
    await card(page).waitFor()
    await page.keyboard.press('Control+k')
    const entries = page.getByRole('dialog').getByRole('menuitem')
    await entries.first().waitFor()
    const titles = await entries.evaluateAll((all) =>
      all.map((e) => e.querySelector('span')?.lastChild?.textContent ?? '')
    )
    expect(titles.length).toBeGreaterThan(20)
    await escape(page)
    for (const title of titles) {
      await page.keyboard.press('Control+2')
      await deskPage(page).command(title)
      await isHeld(page)
      await escape(page)
      await isHeld(page)
    }
  })
})
