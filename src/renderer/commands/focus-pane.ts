import { flushSync } from 'react-dom'
import { focusOn } from '../parts/focus-on'
import { useView, type PaneName } from '../state/view-store'

/** What takes the focus in each pane, first match first. */
const TARGETS: Readonly<Record<PaneName, readonly string[]>> = {
  sources: ['#sources .source-open .source-main', '#sources .source-main', '#sources button'],
  evidence: ['#evidence .reader-scroll', '#evidence article[tabindex="0"]', '#evidence-search'],
  memo: ['#memo .item-words', '#memo .preview-scroll', '#memo .section-empty', '#memo input']
}

/** To a pane, wherever the desk is. */
export function focusPane(pane: PaneName): void {
  focusOn(
    () => {
      useView.setState({ pane })
    },
    ...TARGETS[pane]
  )
}

/** Shows the pages or hides them; the focus goes along where it was in the memo or would be lost. */
export function togglePreview(how: 'instead' | 'beside'): void {
  const { preview, item } = useView.getState()
  const next = preview === how ? 'off' : how
  const isHere = document.activeElement?.closest('#memo, #preview') !== null
  flushSync(() => {
    useView.setState({ preview: next, pane: 'memo' })
  })
  if (!isHere && document.activeElement !== document.body) return
  const written = item === null ? [] : [`#memo [data-item="${item}"] .item-words`]
  focusOn(
    () => undefined,
    ...(next === 'instead' ? ['#memo .preview-scroll'] : [...written, ...TARGETS.memo])
  )
}

/** Shows the templates to choose from, where the one in use is named. */
export function openTemplates(): void {
  const choice = document.querySelector<HTMLElement>('.top-template button')
  choice?.focus()
  choice?.click()
}

/** To the search field of the evidence, with its words selected. */
export function focusSearch(): void {
  const field = focusOn(() => {
    useView.setState({ middle: 'evidence', pane: 'evidence' })
  }, '#evidence-search')
  if (field instanceof HTMLInputElement) field.select()
}
