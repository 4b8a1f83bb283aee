import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launchDesk, type Desk, type DeskOptions } from './desk'
import { deskPage, type DeskPage } from './desk-page'

/** The desk of a file's tests, or of a group of them; there once the first has begun. */
export let desk: Desk
export let page: Page
export let on: DeskPage

/** Opens a desk for the tests that follow, and closes it after them; nothing may have been said in its console. */
export function openDesk(options: DeskOptions = {}): void {
  beforeAll(async () => {
    desk = await launchDesk(options)
    page = desk.page
    on = deskPage(page)
    await on.cards().first().waitFor()
  })
  afterAll(async () => {
    await desk.close()
    expect(desk.complaints).toEqual([])
  })
}
