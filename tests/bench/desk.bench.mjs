// What an analyst does on a large project, in the built page (`npm run build` first), measured by the browser itself.
import { loadTs } from '../../scripts/load-ts.mjs'
import { serveDesk } from './desk/host.mjs'
import { madeProject, SIZE } from './desk/material.mjs'
import { head, meterOf, row } from './desk/meter.mjs'

const PARTS = { cards, memo, reading, views, panes, preview, memory }
const EDITS = 1000

/** All of it, or the parts named in `BENCH_PARTS`. */
export async function bench() {
  const { launchChromium } = await loadTs('tests/support/chromium.ts')
  const host = await serveDesk(await madeProject())
  const browser = await launchChromium(['--enable-precise-memory-info', '--js-flags=--expose-gc'])
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    head('milliseconds: waited | computed by the page')
    await opening(page, host.url)
    const asked = process.env['BENCH_PARTS']?.split(',') ?? Object.keys(PARTS)
    for (const name of asked) {
      await page.goto(host.url)
      await cardsOf(page).first().waitFor()
      await page.waitForTimeout(2000)
      await PARTS[name](page, await meterOf(page))
    }
  } finally {
    await browser.close()
    host.close()
  }
}

const cardsOf = (page) => page.getByRole('feed').getByRole('article')
const press = (page, key) => () => page.keyboard.press(key)

/** From the moment the project's data is there to the first cards on the screen. */
async function opening(page, url) {
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('[role=feed] article'))
        setTimeout(() => (window.firstCards = performance.now()), 0)
      else requestAnimationFrame(look)
    }
    look()
  })
  const waits = []
  for (let run = 0; run < 3; run++) {
    await page.goto(url)
    await cardsOf(page).first().waitFor()
    await page.waitForTimeout(1000)
    waits.push(
      await page.evaluate(() => {
        const data = performance.getEntriesByType('resource').find((e) => e.name.endsWith('project.current'))
        return window.firstCards - data.responseEnd
      })
    )
  }
  row('first cards after the data', waits, [], 'max 2000')
}

async function cards(page, meter) {
  await meter.steps('nothing at all, for comparison', 60, () => undefined)
  await meter.scrolling('scroll the cards', '.cards', 240)
  await meter.scrolling('scroll the articles', '.sources-list', 240)
  await page.locator('.cards').evaluate((cards) => cards.scrollTo(0, 0))
  await page.waitForTimeout(500)
  await cardsOf(page).first().focus()
  await meter.inputs('pick', 40, press(page, 'Enter'), { between: press(page, 'ArrowDown') })
  await meter.inputs('go to the next card', 40, press(page, 'ArrowDown'))
  await meter.inputs('unfold a card', 16, press(page, 'v'), { between: press(page, 'ArrowDown') })
  await meter.inputs('reject', 24, press(page, 'x'))
  await meter.inputs('undo', 40, press(page, 'Control+z'))
  const kind = page.locator('.filters .segment')
  await meter.inputs('filter by kind', 16, (i) => kind.nth(i % 4).click())
  await kind.first().click()
  await page.keyboard.press('/')
  await meter.inputs('search, a letter', 24, (i) => page.keyboard.press('strike talks near town 12'[i]))
}

async function memo(page, meter) {
  await meter.scrolling('scroll the memo', '.memo-scroll', 120, 60)
  const words = page.locator('[data-item] [role=textbox]')
  await words.nth(150).focus()
  const type = (i) => page.keyboard.press('abcdefghi '[i % 10])
  await meter.inputs(`type in a memo of ${SIZE.items} items`, 80, type, { bound: 50 })
  await meter.inputs('move an item', 24, (i) =>
    page.keyboard.press(i % 6 < 3 ? 'Alt+ArrowDown' : 'Alt+ArrowUp')
  )
  await meter.inputs('split it and join it again', 12, (i) =>
    page.keyboard.press(i % 2 ? 'Backspace' : 'Enter')
  )
  const chooseAll = () =>
    page
      .locator('[data-item]')
      .last()
      .click({ modifiers: ['Shift'], position: { x: 60, y: 8 } })
  await meter.inputs(`choose ${SIZE.items} items`, 6, chooseAll, {
    between: async () => {
      await page.keyboard.press('Escape')
      await page.locator('.item-handle').first().focus()
    }
  })
  await meter.inputs(`move ${SIZE.items} items`, 8, (i) =>
    page.keyboard.press(i % 2 ? 'Alt+ArrowUp' : 'Alt+ArrowDown')
  )
  await meter.inputs('undo that', 8, press(page, 'Control+z'))
}

async function reading(page, meter) {
  await page.locator('.source-main').first().focus()
  await page.keyboard.press('End')
  const back = async () => {
    await page.keyboard.press('o')
    await page.locator('.source-main').last().focus()
  }
  const words = `an article of ${SIZE.words.toLocaleString('en')} words`
  await meter.views(`open ${words}`, 8, press(page, 'Enter'), '.reader-line', { back })
  await page.keyboard.press('Enter')
  await meter.scrolling('scroll it', '.reader-scroll', 240)
  await page.locator('.source-more').last().click()
  await page.getByRole('menuitem', { name: 'Show only its evidence' }).click()
  await cardsOf(page).first().focus()
  await meter.views('open it at the place of a card', 8, press(page, 'o'), '[data-lit]', {
    between: press(page, 'PageDown'),
    back: press(page, 'o')
  })
}

async function views(page, meter) {
  const back = press(page, 'Escape')
  await meter.views('command palette', 8, press(page, 'Control+k'), '.palette [role=menuitem]', { back })
  await meter.views(
    `origin map of ${SIZE.sources} articles`,
    6,
    () => page.locator('.sources-summary').click(),
    '.map-origin',
    {
      back
    }
  )
  await meter.views(`${SIZE.versions} versions`, 6, press(page, 'Enter'), '.version-item', {
    between: async () => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('versions')
    },
    back
  })
  const filter = page.locator('.narrow .choice-button').nth(1)
  await meter.views(
    `${SIZE.sources} articles to filter by`,
    6,
    () => filter.click(),
    '[role=listbox] [role=option]',
    {
      back
    }
  )
}

async function panes(page, meter) {
  const splitter = page.locator('.splitter').last()
  await splitter.focus()
  await meter.inputs('resize panes by key', 16, (i) =>
    page.keyboard.press(i % 8 < 4 ? 'ArrowLeft' : 'ArrowRight')
  )
  const { x, y, height } = await splitter.boundingBox()
  await page.mouse.move(x, y + height / 2)
  await page.mouse.down()
  await meter.steps('resize panes by mouse', 60, (i) =>
    page.mouse.move(x + 120 * Math.sin(i / 10), y + height / 2)
  )
  await page.mouse.up()
}

async function preview(page, meter) {
  const shown = '.preview-page canvas[width]:not([width="0"])'
  const back = press(page, 'Control+5')
  await meter.views('the pages beside the memo', 4, press(page, 'Control+5'), shown, { back, bound: 1500 })
  await page.keyboard.press('Control+5')
  await page.locator(shown).first().waitFor()
  await page.locator('[data-item] [role=textbox]').nth(3).focus()
  await meter.inputs(
    'type while the pages are made again',
    60,
    (i) => page.keyboard.press('abcdefghi '[i % 10]),
    {
      pace: [60, 90, 420, 30, 30, 30, 380, 60, 500, 20, 40, 600],
      bound: 50
    }
  )
}

async function memory(page, meter) {
  const words = page.locator('[data-item] [role=textbox]').nth(150)
  await words.focus()
  const before = await meter.heap()
  for (let i = 0; i < EDITS; i++) await page.keyboard.press(i % 2 ? 'Alt+ArrowUp' : 'Alt+ArrowDown')
  const after = await meter.heap()
  await meter.burst(`undo ${EDITS} steps`, EDITS, press(page, 'Control+z'))
  const undone = await meter.heap()
  await words.focus()
  for (let i = 0; i < EDITS; i++) await page.keyboard.press(i % 2 ? 'Backspace' : 'x')
  await meter.inputs(`undo a burst of ${EDITS} keys`, 1, press(page, 'Control+z'))
  const typed = await meter.heap()
  const megabytes = [before, after, undone, typed].map((mb) => mb.toFixed(0)).join(', ')
  console.log(`  MB before, after ${EDITS} moves, after undoing them, after ${EDITS} keys: ${megabytes}`)
}
