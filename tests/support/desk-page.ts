import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Polls until it holds; a busy machine gets its time. */
export const eventually = <T>(read: () => T): ReturnType<typeof expect.poll<T>> =>
  expect.poll(read, { timeout: 120_000 })

/** Waits until a page is at rest: its fonts there, nothing in motion, and nothing changed for a few frames. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready
    const frame = (): Promise<number> => new Promise(requestAnimationFrame)
    const isGoing = (a: Animation): boolean =>
      a.playState === 'running' && a.effect?.getComputedTiming().endTime !== Infinity
    let quiet = 0
    const observer = new MutationObserver(() => (quiet = 0))
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
    for (; quiet < 5; quiet += 1) {
      await frame()
      if (document.getAnimations().some(isGoing)) quiet = 0
    }
    observer.disconnect()
  })

/** The parts of the desk by what a user calls them. */
export interface DeskPage {
  readonly cards: () => Locator
  /** A section of the memo by its heading. */
  readonly section: (heading: string) => Locator
  readonly items: (heading: string) => Locator
  /** The editable words of a section's items, in order. */
  readonly words: (heading: string) => Locator
  /** What screen readers were told last. */
  readonly said: () => Promise<string>
  /** The label of what has the focus, or its tag. */
  readonly focused: () => Promise<string>
  /** Does a command by its name in the palette. */
  readonly command: (name: string) => Promise<void>
}

export function deskPage(page: Page): DeskPage {
  const section = (heading: string): Locator => page.getByRole('region', { name: heading, exact: true })
  const items = (heading: string): Locator => section(heading).getByRole('listitem')
  return {
    cards: () => page.getByRole('feed').getByRole('article'),
    section,
    items,
    words: (heading) => items(heading).locator('[role=textbox]'),
    said: async () => (await page.locator('[aria-live=polite]').allTextContents()).join(''),
    focused: () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? ''
      ),
    command: async (name) => {
      await page.keyboard.press('Control+k')
      const palette = page.getByRole('dialog', { name: 'All commands' })
      await palette.getByRole('searchbox').and(page.locator(':focus')).waitFor()
      await page.keyboard.type(name)
      await palette.locator('[data-focused]', { hasText: name }).waitFor()
      await page.keyboard.press('Enter')
      await palette.waitFor({ state: 'detached' })
    }
  }
}
