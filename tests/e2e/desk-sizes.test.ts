import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atRest, eventually } from '../support/desk-page'
import { on, openDesk, page } from '../support/open-desk'
import { VIEWS, type View } from '../support/views'

interface Size {
  readonly name: string
  readonly context: BrowserContextOptions
  readonly flags?: readonly string[]
  /** The views to look at; all of them where the room is scarce. */
  readonly views: readonly View[]
}

const ROOMY = VIEWS.filter(({ name }) => ['desk', 'wordings', 'reader', 'preview', 'source'].includes(name))

const SIZES: readonly Size[] = [
  {
    name: '1024 by 700 zoomed to 200 %',
    context: { viewport: { width: 512, height: 350 }, deviceScaleFactor: 2 },
    views: VIEWS
  },
  {
    name: '1440 by 900 with text of twice the size',
    context: { viewport: { width: 1440, height: 900 } },
    flags: ['--blink-settings=defaultFontSize=32'],
    views: VIEWS
  },
  { name: '1024 by 700', context: { viewport: { width: 1024, height: 700 } }, views: ROOMY },
  { name: '3440 by 1440', context: { viewport: { width: 3440, height: 1440 } }, views: ROOMY }
]

/** What of the page cannot be read or reached: words cut off, controls under others, a page wider than its window. */
const losses = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const name = (e: Element): string =>
      `${e.tagName.toLowerCase()}.${e.className.toString()} “${(e.textContent || e.ariaLabel || '').trim().slice(0, 50)}”`
    const seen = (e: Element): boolean =>
      e.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) &&
      e.closest('.visually-hidden') === null
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page is wider than its window')

    for (const e of document.querySelectorAll('body *')) {
      const own = [...e.childNodes].some((n) => n instanceof Text && n.data.trim() !== '')
      if (!own || e instanceof SVGElement || !seen(e)) continue
      const text = (e.textContent || '').trim()
      const box = e.getBoundingClientRect()
      // What is cut short on purpose says all of itself in its name.
      const said = [e, e.closest('[aria-label], [title]')].some((n) =>
        `${n?.ariaLabel ?? ''} ${n?.getAttribute('title') ?? ''}`.includes(text)
      )
      for (let frame: Element | null = e; frame; frame = frame.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(frame)
        const clips = frame === document.documentElement || overflowX === 'hidden' || overflowX === 'clip'
        const edge =
          frame === document.documentElement ? { left: 0, right: innerWidth } : frame.getBoundingClientRect()
        if (clips && !said && (box.left < edge.left - 1 || box.right > edge.right + 1)) {
          found.push(`${name(e)} runs out of ${name(frame)}`)
          break
        }
        if (frame === e && clips && !said && e.scrollWidth > e.clientWidth + 1)
          found.push(`${name(e)} is cut off`)
        if (overflowX === 'auto' || overflowX === 'scroll' || overflowY === 'scroll') break
      }
    }

    for (const e of document.querySelectorAll('button, input, textarea, [role=textbox]')) {
      if (!seen(e) || (e instanceof HTMLButtonElement && e.disabled)) continue
      const box = e.getBoundingClientRect()
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue
      const top = document.elementFromPoint(x, y)
      const over = document.querySelector('[role=dialog], .popover, .toast, .pane-bar')
      if (!top || e.contains(top) || top.contains(e) || over) continue
      // Half under the edge of what scrolls: it can be scrolled to.
      const scroller = e.closest('.cards, .memo-scroll, .sources-list, .reader-scroll, .preview-scroll')
      if (scroller && !scroller.contains(top)) continue
      found.push(`${name(e)} lies under ${name(top)}`)
    }
    return [...new Set(found)]
  })

describe.each(SIZES)('at $name', ({ context, flags, views }) => {
  openDesk({ context: { reducedMotion: 'reduce', ...context }, flags: flags ?? [] })

  it.each(views)('nothing is lost in: $name', async ({ open }) => {
    await page.reload()
    await on.cards().first().waitFor()
    await open(page)
    await atRest(page)
    expect(await losses(page)).toEqual([])
  })

  it('every pane is reached by its key', async () => {
    await page.reload()
    await on.cards().first().waitFor()
    for (const [key, heading] of [
      ['Control+1', 'Sources'],
      ['Control+3', 'Memo'],
      ['Control+2', 'Evidence']
    ] as const) {
      await page.keyboard.press(key)
      const pane = page.getByRole('region', { name: heading, exact: true })
      await eventually(() => pane.evaluate((e) => e.contains(document.activeElement))).toBe(true)
      await atRest(page)
      expect(await losses(page)).toEqual([])
    }
  })
})
