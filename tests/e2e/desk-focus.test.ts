import { describe, expect, it } from 'vitest'
import { atRest } from '../support/desk-page'
import { on, openDesk, page } from '../support/open-desk'

openDesk({ context: { reducedMotion: 'reduce' } })

/** What holds the focus: the name of a control that can be seen and used, or a complaint. */
const holder = (): Promise<string> =>
  page.evaluate(() => {
    const e = document.activeElement
    if (!(e instanceof HTMLElement) || e === document.body) return 'nothing'
    if (!e.checkVisibility({ visibilityProperty: true }) || e.matches(':disabled'))
      return 'nothing that can be used'
    return e.ariaLabel ?? e.textContent.slice(0, 40) ?? e.tagName
  })

/** Looked at once the page is at rest: what is lost late is lost all the same. */
async function isHeld(): Promise<void> {
  await atRest(page)
  expect(await holder()).not.toMatch(/^nothing/)
}

interface Doing {
  readonly name: string
  readonly does: () => Promise<void>
}

const card = () => on.cards().first()
const button = (name: string | RegExp) => page.getByRole('button', { name }).first()
const escape = () => page.keyboard.press('Escape')

const DOINGS: readonly Doing[] = [
  ...['k', 'n', 's', 'e'].map((key) => ({
    name: `a dialog opened by Ctrl+${key.toUpperCase()} and closed`,
    does: async () => {
      await card().focus()
      await page.keyboard.press(`Control+${key}`)
      await page.getByRole('dialog').waitFor()
      await isHeld()
      await escape()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  })),
  {
    name: 'a card rejected, and the rejection undone in its note',
    does: async () => {
      await card().focus()
      await page.keyboard.press('x')
      await isHeld()
      await page.locator('.toast-undo').click()
    }
  },
  {
    name: 'everything undone, until the button can do no more',
    does: async () => {
      await card().focus()
      await page.keyboard.press('x')
      await button(/^Undo reject/).focus()
      await page.keyboard.press('Enter')
    }
  },
  {
    name: 'a note dismissed',
    does: async () => {
      await card().focus()
      await page.keyboard.press('x')
      await button('Dismiss').focus()
      await page.keyboard.press('Enter')
    }
  },
  {
    name: 'an article removed by its menu',
    does: async () => {
      await button(/^More: /).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('menuitem', { name: 'Remove' }).press('Enter')
      await isHeld()
      await page.keyboard.press('Control+z')
    }
  },
  {
    name: 'a filter taken away',
    does: async () => {
      await button(/^More: /).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('menuitem', { name: /Only/i }).press('Enter')
      await isHeld()
      await button('Clear filters').focus()
      await page.keyboard.press('Enter')
    }
  },
  {
    name: 'a search that found nothing cleared',
    does: async () => {
      await page.keyboard.press('/')
      await page.keyboard.type('zeppelin')
      await button('Clear filters').focus()
      await page.keyboard.press('Enter')
    }
  },
  {
    name: 'an item moved, removed and brought back',
    does: async () => {
      await page.keyboard.press('Control+3')
      await page.keyboard.press('Alt+ArrowDown')
      await isHeld()
      await button(/^Remove: Judgement/).focus()
      await page.keyboard.press('Enter')
      await isHeld()
      await page.keyboard.press('Control+z')
    }
  },
  {
    name: 'a section added and removed',
    does: async () => {
      await on.command('Add a section')
      await isHeld()
      await button('New section: More').focus()
      await page.keyboard.press('Enter')
      await page.getByRole('menuitem', { name: 'Remove section' }).press('Enter')
    }
  },
  {
    name: 'the reader opened and left',
    does: async () => {
      await card().focus()
      await page.keyboard.press('o')
      await isHeld()
      await page.keyboard.press('o')
    }
  },
  {
    name: 'the preview shown and left',
    does: async () => {
      await page.keyboard.press('Control+3')
      await page.keyboard.press('Control+4')
      await isHeld()
      await page.keyboard.press('Control+4')
    }
  },
  {
    name: 'the guide closed',
    does: async () => {
      await on.command('Short guide')
      await button('Close the guide').focus()
      await page.keyboard.press('Enter')
    }
  },
  {
    name: 'a choice opened and left',
    does: async () => {
      await button(/^Template: /).focus()
      await page.keyboard.press('ArrowDown')
      await page.getByRole('listbox').waitFor()
      await isHeld()
      await escape()
    }
  },
  {
    name: 'another briefing opened',
    does: async () => {
      await on.command('Open the sample briefing')
      const asked = page.getByRole('button', { name: 'Do not save' })
      await asked.click()
      await asked.waitFor({ state: 'detached' })
    }
  }
]

describe('the focus is somewhere of use after', () => {
  it.each(DOINGS)('$name', async ({ does }) => {
    await page.reload()
    await card().waitFor()
    await does()
    await isHeld()
  })

  it('any command', { timeout: 240_000 }, async () => {
    await page.reload()
    await card().waitFor()
    await page.keyboard.press('Control+k')
    const entries = page.getByRole('dialog').getByRole('menuitem')
    await entries.first().waitFor()
    const titles = await entries.evaluateAll((all) =>
      all.map((e) => e.querySelector('span')?.lastChild?.textContent ?? '')
    )
    expect(titles.length).toBeGreaterThan(20)
    await escape()
    for (const title of titles) {
      await page.keyboard.press('Control+2')
      await on.command(title)
      // Keys are for the briefing that is being opened.
      await page.locator('.desk[aria-busy=true]').waitFor({ state: 'detached' })
      await isHeld()
      await escape()
      await isHeld()
    }
  })
})
