import { flushSync } from 'react-dom'

/**
 * Puts the focus on the first thing that one of the selectors names once `change` is drawn, and gives it back. This is
 * done at once, for handlers of events to call: a frame later, a key pressed in between would have done its work where
 * the focus was before.
 */
export function focusOn(change: () => void, ...targets: readonly string[]): HTMLElement | undefined {
  flushSync(change)
  for (const target of targets) {
    const element = document.querySelector<HTMLElement>(target)
    if (!element) continue
    element.focus()
    return element
  }
  return undefined
}
