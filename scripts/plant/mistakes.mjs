import { page } from './page.mjs'
import { web } from './web.mjs'
import { files, menu, windows } from './windows.mjs'

/**
 * Mistakes that would make the app less safe or less whole: words of the built bundles, what takes their place, and the
 * test that is to notice, by words of its name. A mistake that keeps the app from starting is any test's to notice.
 */
export const mistakes = [...page, ...menu, ...windows, ...files, ...web]
