import { focusOn } from '../parts/focus-on'
import { useView } from '../state/view-store'
import { select } from './runs-dom'

const PARTS = { words: '[role="textbox"]', handle: '.item-handle' } as const

/** Puts the focus on an item's words, or its handle, where it now stands. */
export function focusItem(id: string, part: keyof typeof PARTS = 'words'): void {
  focusInMemo(`[data-item="${id}"] ${PARTS[part]}`)
}

/** Puts the caret at the start or the end of an item's words. */
export function focusWords(id: string, edge: 'start' | 'end'): void {
  const words = document.querySelector<HTMLElement>(`[data-item="${id}"] ${PARTS.words}`)
  if (!words) return
  const at = edge === 'start' ? 0 : Infinity
  words.focus()
  select(words, { start: at, end: at })
}

/** Puts the focus on what a section shows while it has no items, else on its heading. */
export function focusSection(id: string): void {
  focusInMemo(`[data-section="${id}"] .section-empty`, `[data-section="${id}"] .section-heading`)
}

/** Puts the focus on a line of the memo's header. */
export function focusField(id: string): void {
  focusInMemo(`[data-field="${id}"]`)
}

function focusInMemo(...targets: readonly string[]): void {
  const element = focusOn(
    () => {
      // The printed pages may stand in the memo's place.
      const hidden = document.querySelector('.memo') === null
      useView.setState(({ preview }) => ({ pane: 'memo', preview: hidden ? 'off' : preview }))
    },
    ...targets
  )
  element?.scrollIntoView({ block: 'nearest' })
}
