import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MenuCommand } from '../../src/contract/operations'
import { until } from '../support/electron'
import { startDesk, type ElectronDesk } from '../support/electron-desk'

let app: ElectronDesk
let page: Page
beforeAll(async () => {
  app = await startDesk()
  page = app.window
})
afterAll(() => app.stop())

/** A dialog of the page's own comes, and goes again. */
async function opensDialog(): Promise<void> {
  const dialog = page.getByRole('dialog').first()
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}

/** The system's dialog comes for files of that kind, and goes again. */
const asksForFile = (extension: string) => async (): Promise<void> => {
  const shown = await app.answer<{ filters: { extensions: string[] }[] }>({
    canceled: true,
    filePath: '',
    filePaths: []
  })
  expect(shown.filters.flatMap(({ extensions }) => extensions)).toContain(extension)
}

const focuses = (place: string) => async (): Promise<void> => {
  await until(
    () => page.evaluate((selector) => document.activeElement?.closest(selector) !== null, place),
    `the focus in ${place}`
  )
}

const theme = (name: string) => async (): Promise<void> => {
  await page.locator(`html[data-theme=${name}]`).waitFor()
}

/** Sections before the one that is added. */
let before = 0
const sections = (): Promise<number> => page.locator('#memo [data-section]').count()

/** What a user sees of each command. They are done in this order, on one desk. */
const effects: Readonly<Record<MenuCommand, () => Promise<void>>> = {
  new: opensDialog,
  open: asksForFile('briefing'),
  save: asksForFile('briefing'),
  'save-as': asksForFile('briefing'),
  versions: opensDialog,
  export: opensDialog,
  'export-docx': asksForFile('docx'),
  'export-pdf': asksForFile('pdf'),
  'export-html': asksForFile('html'),
  'export-md': asksForFile('md'),
  'add-sources': asksForFile('txt'),
  'paste-source': opensDialog,
  template: async () => {
    const choices = page.getByRole('listbox')
    await choices.getByText('Chronology').first().waitFor()
    await page.keyboard.press('Escape')
    await choices.waitFor({ state: 'detached' })
  },
  palette: opensDialog,
  origins: opensDialog,
  shortcuts: opensDialog,
  search: focuses('#evidence-search'),
  sources: focuses('#sources'),
  evidence: focuses('#evidence'),
  memo: focuses('#memo'),
  preview: async () => {
    await page.locator('.top-preview[aria-pressed=true]').waitFor()
    await app.ask('click', 'preview')
    await page.locator('.top-preview[aria-pressed=false]').waitFor()
  },
  'preview-beside': async () => {
    await page.getByRole('img', { name: /^Page 1 of/ }).waitFor()
    expect(await sections()).toBeGreaterThan(0)
    await app.ask('click', 'preview-beside')
    await page.getByRole('img', { name: /^Page 1 of/ }).waitFor({ state: 'detached' })
  },
  'theme-dark': theme('dark'),
  'theme-light': theme('light'),
  'theme-system': theme('light'),
  'add-section': () => until(async () => (await sections()) === before + 1, 'the section'),
  undo: () => until(async () => (await sections()) === before, 'the section to go'),
  redo: () => until(async () => (await sections()) === before + 1, 'the section again'),
  guide: async () => {
    await page.getByRole('complementary', { name: 'Short guide' }).waitFor()
  },
  sample: async () => {
    const { project } = await app.current()
    await page.getByRole('button', { name: 'Do not save' }).click()
    await until(async () => (await app.current()).project !== project, 'the sample')
  }
}

describe('the application menu', () => {
  it('has every command of the page, and what belongs to the system', async () => {
    const items = await app.ask<{ id?: string; role?: string }[]>('menu')
    const ids = items.flatMap(({ id }) => id ?? [])
    expect(ids).toEqual(expect.arrayContaining([...Object.keys(effects), 'new-window', 'recent', 'about']))
    expect(items.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['quit', 'close', 'cut', 'copy', 'paste', 'selectAll', 'zoomIn', 'windowMenu'])
    )
  })

  it.each(Object.keys(effects) as MenuCommand[])('does “%s”', async (command) => {
    if (command === 'add-section') before = await sections()
    await app.ask('click', command)
    await effects[command]()
  })

  it('tells the name, the version and the licence, and shows all licences', async () => {
    await app.ask('click', 'about')
    const shown = await app.answer<{ message: string; detail: string }>({ response: 1 })
    expect(shown.message).toMatch(/^Briefing Desk \d+\.\d+\.\d+$/)
    expect(shown.detail).toContain('MIT')
    await until(async () => (await app.calls('shell.openPath')).length === 1, 'the licences')
    expect(await app.calls('shell.openPath')).toEqual([[expect.stringMatching(/LICENSE$/)]])
  })
})

describe('the menu under the pointer', () => {
  const nothing = { misspelledWord: '', dictionarySuggestions: [], selectionText: '', isEditable: false }
  const editFlags = { canCut: false, canCopy: true, canPaste: true, canSelectAll: true }

  it('comes only where there is text to do something with', async () => {
    expect(await app.ask('contextMenu', nothing)).toEqual([])
    expect(await app.ask('contextMenu', { ...nothing, selectionText: 'words' })).toMatchObject([
      { role: 'copy' }
    ])
    expect(await app.ask('contextMenu', { ...nothing, isEditable: true, editFlags })).toMatchObject([
      { role: 'cut', enabled: false },
      { role: 'copy', enabled: true },
      { role: 'paste', enabled: true },
      { role: 'selectAll', enabled: true }
    ])
  })

  it('proposes spellings, and learns a word', async () => {
    const misspelled = { ...nothing, misspelledWord: 'teh', dictionarySuggestions: ['the'] }
    expect(await app.ask('contextMenu', { ...misspelled, isEditable: true, editFlags })).toMatchObject([
      { label: 'the' },
      { label: 'Add to Dictionary' },
      {},
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' }
    ])
    await app.ask('clickContext', 'the')
    await app.ask('clickContext', 'Add to Dictionary')
    expect(await app.calls('webContents.replaceMisspelling')).toEqual([['the']])
    expect(await app.calls('session.addWordToSpellCheckerDictionary')).toEqual([['teh']])
  })
})
