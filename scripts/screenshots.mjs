#!/usr/bin/env node
// Takes a picture of every view of the desk, in light and dark and three sizes, from the built app and the sample
// briefing: `node scripts/screenshots.mjs [FOLDER]` (default: out/screenshots). `--only=NAME` takes one view alone,
// `--readme` makes the two of the README.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadTs } from './load-ts.mjs'

const root = resolve(import.meta.dirname, '..')
const args = process.argv.slice(2)
const readme = args.includes('--readme')
const only = args.find((a) => a.startsWith('--only='))?.slice('--only='.length)
const folder = resolve(args.find((a) => !a.startsWith('--')) ?? resolve(root, 'out/screenshots'))

const { launchDesk } = await loadTs('tests/support/desk.ts')
const { VIEWS } = await loadTs('tests/support/views.ts')
const { atRest } = await loadTs('tests/support/desk-page.ts')

const SIZES = readme
  ? [{ width: 1440, height: 900 }]
  : [
      { width: 1024, height: 700 },
      { width: 1440, height: 900 },
      { width: 1920, height: 1080 }
    ]

const cards = (page) => page.getByRole('feed').getByRole('article')

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
    for (const { name, open } of VIEWS.filter((view) => only === undefined || view.name === only)) {
      await page.setViewportSize(size)
      await page.reload()
      await cards(page).first().waitFor()
      await open(page)
      await atRest(page)
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
  await atRest(page)
  await page.screenshot({ path })
  console.log(path)
}
