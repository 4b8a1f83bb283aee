#!/usr/bin/env node
// Takes a picture of every view of the desk, in light and dark and three sizes, from the built app and the sample
// briefing: `node scripts/screenshots.mjs [FOLDER]` (default: out/screenshots). `--readme` makes the two of the README.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadTs } from './load-ts.mjs'

const root = resolve(import.meta.dirname, '..')
const args = process.argv.slice(2)
const readme = args.includes('--readme')
const folder = resolve(args.find((a) => !a.startsWith('--')) ?? resolve(root, 'out/screenshots'))

const { launchDesk } = await loadTs('tests/support/desk.ts')

const SIZES = readme
  ? [{ width: 1440, height: 900 }]
  : [
      { width: 1024, height: 700 },
      { width: 1440, height: 900 },
      { width: 1920, height: 1080 }
    ]

/** Each view by its file name, and what leads to it from the desk. */
const VIEWS = {
  desk: async () => {},
  wordings: async (page) => {
    await cards(page).nth(2).focus()
    await page.keyboard.press('v')
  },
  quotes: async (page) => {
    await page.getByRole('button', { name: 'Quotes' }).click()
    await memo(page).evaluate((element) => element.scrollTo(0, 1200))
  },
  reader: async (page) => {
    await cards(page).nth(2).focus()
    await page.keyboard.press('o')
  },
  preview: async (page) => {
    await page.keyboard.press('Control+4')
    await page.getByRole('img', { name: /^Page 1 of/ }).waitFor()
    await page.waitForTimeout(1500)
  },
  search: async (page) => {
    await page.keyboard.press('/')
    await page.keyboard.type('joint implementation')
  },
  origins: async (page) => {
    await page.getByRole('button', { name: /articles · / }).click()
    await page.getByRole('dialog').waitFor()
  },
  source: async (page) => {
    await page
      .getByRole('button', { name: /^More: / })
      .first()
      .click()
    await page.getByRole('menuitem', { name: /Grade/ }).click()
    await page.getByRole('dialog').waitFor()
  },
  palette: (page) => dialog(page, 'Control+k'),
  shortcuts: (page) => dialog(page, '?'),
  start: (page) => dialog(page, 'Control+n'),
  open: (page) => dialog(page, 'Control+o'),
  save: (page) => dialog(page, 'Control+s'),
  export: (page) => dialog(page, 'Control+e'),
  undo: async (page) => {
    await cards(page).nth(1).focus()
    await page.keyboard.press('Enter')
  }
}

const cards = (page) => page.getByRole('feed').getByRole('article')
const memo = (page) => page.locator('.memo-scroll')

async function dialog(page, keys) {
  await page.keyboard.press(keys)
  await page.getByRole('dialog').waitFor()
}

mkdirSync(folder, { recursive: true })
for (const colorScheme of ['light', 'dark']) {
  const desk = await launchDesk({ context: { colorScheme, reducedMotion: 'reduce', locale: 'en-GB' } })
  const { page } = desk
  await cards(page).first().waitFor()
  if (readme) {
    await pictureOfReadme(page, resolve(root, `docs/screenshot-${colorScheme}.png`))
    await desk.close()
    continue
  }
  for (const size of SIZES)
    for (const [name, open] of Object.entries(VIEWS)) {
      await page.setViewportSize(size)
      await page.reload()
      await cards(page).first().waitFor()
      await open(page)
      await page.waitForTimeout(250)
      await page.screenshot({ path: resolve(folder, `${name}-${colorScheme}-${size.width}.png`) })
    }
  await desk.close()
}

async function pictureOfReadme(page, path) {
  await page.setViewportSize(SIZES[0])
  await page.getByRole('button', { name: 'Close the guide' }).click()
  await cards(page).nth(2).focus()
  await page.keyboard.press('v')
  await page.mouse.move(2, 2)
  await page.waitForTimeout(400)
  await page.screenshot({ path })
  console.log(path)
}
