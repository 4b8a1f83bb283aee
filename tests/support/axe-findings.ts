import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe finds in one part of a page, each with the element it speaks of; by all rules, or by some. */
export async function axeFindings(page: Page, within: string, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include(within).options({ resultTypes: ['violations'] })
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(
    (v) => `${v.id}: ${v.nodes.map((n) => `${n.html.slice(0, 160)} ${n.failureSummary ?? ''}`).join('\n')}`
  )
}
