import type { Page } from 'playwright-core'
import { deskPage } from './desk-page'

/** A view or dialog of the desk, and how it is reached from a desk that was just loaded. */
export interface View {
  /** Also the name of its picture's file. */
  readonly name: string
  /** The part of the page that it is. */
  readonly within: string
  readonly open: (page: Page) => Promise<void>
}

const DIALOG = '[role=dialog]'
const POPUP = '.popover'

/** Every view and dialog: what the pictures show and what is looked at for accessibility. */
export const VIEWS: readonly View[] = [
  { name: 'desk', within: 'body', open: async () => undefined },
  {
    name: 'wordings',
    within: '#evidence',
    open: async (page) => {
      await card(page, 2).focus()
      await page.keyboard.press('v')
    }
  },
  {
    name: 'quotes',
    within: '#evidence',
    open: async (page) => {
      await page.getByRole('button', { name: 'Quotes' }).click()
    }
  },
  { name: 'search', within: '#evidence', open: (page) => search(page, 'joint implementation') },
  { name: 'nothing-found', within: '#evidence', open: (page) => search(page, 'zeppelin') },
  {
    name: 'reader',
    within: '#evidence',
    open: async (page) => {
      await card(page, 2).focus()
      await page.keyboard.press('o')
      await page.getByRole('region', { name: 'Reader' }).waitFor()
    }
  },
  {
    name: 'picked',
    within: 'body',
    open: async (page) => {
      await page.locator('article.card-is-open').first().focus()
      await page.keyboard.press('Enter')
      await page.locator('.toast').waitFor()
    }
  },
  {
    name: 'preview',
    within: '#memo',
    open: async (page) => {
      await page.keyboard.press('Control+4')
      await page.getByRole('img', { name: /^Page 1 of/ }).waitFor()
    }
  },
  {
    name: 'memo-end',
    within: '#memo',
    open: async (page) => {
      await page.keyboard.press('Control+3')
      await page.locator('.memo-scroll').evaluate((element) => {
        element.scrollTo(0, element.scrollHeight)
      })
    }
  },
  {
    name: 'item-menu',
    within: POPUP,
    open: async (page) => {
      await page.keyboard.press('Control+3')
      await popup(page, 'Move judgement')
    }
  },
  { name: 'desk-menu', within: POPUP, open: (page) => popup(page, 'Briefing') },
  { name: 'templates', within: POPUP, open: (page) => popup(page, /^Template: /) },
  { name: 'remarks', within: POPUP, open: (page) => popup(page, /remarks?$/) },
  { name: 'palette', within: DIALOG, open: (page) => dialog(page, 'Control+k') },
  { name: 'shortcuts', within: DIALOG, open: (page) => dialog(page, '?') },
  { name: 'start', within: DIALOG, open: (page) => dialog(page, 'Control+n') },
  { name: 'open', within: DIALOG, open: (page) => command(page, 'Add articles', /.*/) },
  { name: 'save', within: DIALOG, open: (page) => dialog(page, 'Control+Shift+s') },
  { name: 'export', within: DIALOG, open: (page) => dialog(page, 'Control+e') },
  {
    name: 'origins',
    within: DIALOG,
    open: (page) => command(page, 'Origin map', 'Where the words come from')
  },
  { name: 'paste', within: DIALOG, open: (page) => command(page, 'Paste an article') },
  {
    name: 'unsaved',
    within: DIALOG,
    open: async (page) => {
      await page.getByRole('textbox', { name: 'Title of the briefing' }).fill('Changed')
      await page.keyboard.press('Tab')
      await command(page, 'Open the sample briefing', /.*/)
    }
  },
  {
    name: 'source',
    within: DIALOG,
    open: async (page) => {
      await page.keyboard.press('Control+1')
      await page
        .getByRole('button', { name: /^More: / })
        .nth(2)
        .click()
      await page.getByRole('menuitem', { name: /Grade/ }).click()
      await page.getByRole('dialog').getByText('%').first().waitFor()
    }
  },
  {
    name: 'chosen',
    within: '#memo',
    open: async (page) => {
      await page.keyboard.press('Control+3')
      await facts(page).first().focus()
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Control+a')
      await page.getByText('items chosen').first().waitFor()
    }
  },
  {
    name: 'link',
    within: POPUP,
    open: async (page) => {
      await page.keyboard.press('Control+3')
      await facts(page).first().focus()
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('Control+Shift+ArrowRight')
      await page.keyboard.press('Control+k')
      await page.keyboard.type('no address')
      await page.keyboard.press('Enter')
      await page.getByRole('alert').waitFor()
    }
  },
  {
    name: 'beside',
    within: '.preview',
    open: async (page) => {
      await page.keyboard.press('Control+3')
      await page.keyboard.press('Control+5')
      await page.getByRole('img', { name: /^Page 1 of/ }).waitFor()
    }
  },
  {
    name: 'versions',
    within: DIALOG,
    open: async (page) => {
      await page.keyboard.press('Control+Shift+s')
      await page.getByRole('textbox', { name: 'File name' }).fill('Versions')
      await page.keyboard.press('Enter')
      await page.getByText('Saved Versions.briefing').first().waitFor()
      await page.keyboard.press('Control+3')
      await facts(page).first().focus()
      await page.keyboard.type('Changed. ')
      await command(page, 'Earlier versions')
      await page.locator('.version-changes ins').first().waitFor()
    }
  }
]

const facts = (page: Page) => deskPage(page).words('What is reported')

const card = (page: Page, at: number) => deskPage(page).cards().nth(at)

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(words)
}

async function popup(page: Page, button: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).first().click()
  await page.locator(POPUP).waitFor()
}

async function dialog(page: Page, keys: string): Promise<void> {
  await page.keyboard.press(keys)
  await page.getByRole('dialog').waitFor()
}

async function command(page: Page, name: string, title: string | RegExp = name): Promise<void> {
  await deskPage(page).command(name)
  await page.getByRole('dialog', { name: title }).waitFor()
}
