import { useView, type PaneName } from '../state/view-store'

/** What takes the focus in each pane, first match first. */
const TARGETS: Readonly<Record<PaneName, readonly string[]>> = {
  sources: ['#sources .source-open .source-main', '#sources .source-main', '#sources button'],
  evidence: ['#evidence .reader-scroll', '#evidence article[tabindex="0"]', '#evidence-search'],
  memo: ['#memo .item-words', '#memo .preview-scroll', '#memo .section-empty', '#memo input']
}

/** To a pane: at once where it is shown, else once it is. */
export function focusPane(pane: PaneName): void {
  useView.setState({ pane })
  if (!enter(TARGETS[pane])) requestAnimationFrame(() => enter(TARGETS[pane]))
}

function enter(targets: readonly string[]): boolean {
  const found = targets.map((target) => document.querySelector<HTMLElement>(target)).find(Boolean)
  found?.focus()
  return found !== undefined
}

/** Shows the templates to choose from, where the one in use is named. */
export function openTemplates(): void {
  const choice = document.querySelector<HTMLElement>('.top-template button')
  choice?.focus()
  choice?.click()
}

/** To the search field of the evidence: at once where it is shown, so that the next key is the first letter. */
export function focusSearch(): void {
  useView.setState({ middle: 'evidence', pane: 'evidence' })
  if (!enterSearch()) requestAnimationFrame(enterSearch)
}

function enterSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('#evidence-search')
  field?.focus()
  field?.select()
  return field !== null
}
