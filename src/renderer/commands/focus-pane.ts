import { useView } from '../state/view-store'

export type PaneName = 'sources' | 'evidence' | 'memo'

/** What takes the focus in each pane, first match first. */
const TARGETS: Readonly<Record<PaneName, readonly string[]>> = {
  sources: ['#sources .source-open .source-main', '#sources .source-main', '#sources button'],
  evidence: ['#evidence .reader-scroll', '#evidence article[tabindex="0"]', '#evidence-search'],
  memo: ['#memo .item-words', '#memo .preview-scroll', '#memo .section-empty', '#memo input']
}

export function focusPane(pane: PaneName): void {
  for (const target of TARGETS[pane]) {
    const element = document.querySelector<HTMLElement>(target)
    if (element) {
      element.focus()
      return
    }
  }
}

/** To the search field of the evidence: at once where it is shown, so that the next key is the first letter. */
export function focusSearch(): void {
  useView.setState({ middle: 'evidence' })
  if (!enterSearch()) requestAnimationFrame(enterSearch)
}

function enterSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('#evidence-search')
  field?.focus()
  field?.select()
  return field !== null
}
