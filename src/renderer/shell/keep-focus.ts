const CONTROLS = 'button, input, textarea, select, a[href], summary, [tabindex], [contenteditable]'
/** What comes and goes: from there the focus returns to where it was before. */
const PASSING = '[role=dialog], .popover, .toasts'

/**
 * Gives the focus a new place when what had it leaves the page or can no longer be used, and nobody else sees to it:
 * where it was before a dialog or note, or the nearest control of the nearest part that is still there. The returned
 * function ends it.
 */
export function keepFocus(): () => void {
  let held: Held | null = null
  /** The last that was held on the desk itself. */
  let before: Held | null = null
  let asked = false
  const look = (): void => {
    asked = false
    if (held === null || !isLost(held) || isUsable(held.element)) return
    const from = before ?? held
    const next = isUsable(from.element) ? from.element : nearest(from)
    next?.focus()
  }
  const observer = new MutationObserver(() => {
    if (held === null || asked || !isLost(held)) return
    asked = true
    // Whoever took it away may give it to somebody else, a frame later.
    requestAnimationFrame(() => requestAnimationFrame(look))
  })
  const take = ({ target }: FocusEvent): void => {
    held = target instanceof HTMLElement ? holding(target) : null
    if (held && !held.element.closest(PASSING)) before = held
  }
  const leave = ({ target }: FocusEvent): void => {
    queueMicrotask(() => {
      // Given away, by a press on an empty place for instance, it is not lost.
      if (target === held?.element && document.activeElement === document.body && isUsable(target))
        held = null
    })
  }
  document.addEventListener('focusin', take)
  document.addEventListener('focusout', leave)
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  return () => {
    document.removeEventListener('focusin', take)
    document.removeEventListener('focusout', leave)
    observer.disconnect()
  }
}

/** Whether nothing has the focus, or only what it is about to leave: a control that was disabled keeps it for a frame. */
const isLost = ({ element }: Held): boolean =>
  document.activeElement === document.body ||
  (document.activeElement === element && element.matches(':disabled'))

interface Held {
  readonly element: HTMLElement
  /** Where it was, in pixels of the window. */
  readonly at: DOMRect
  /** What it was in, innermost first. */
  readonly parts: readonly Element[]
}

function holding(element: HTMLElement): Held {
  const parts: Element[] = []
  for (let part = element.parentElement; part; part = part.parentElement) parts.push(part)
  return { element, at: element.getBoundingClientRect(), parts }
}

const isUsable = (element: unknown): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.isConnected &&
  !element.matches(':disabled') &&
  element.checkVisibility({ visibilityProperty: true })

function nearest({ at, parts }: Held): HTMLElement | undefined {
  const distance = (element: HTMLElement): number => {
    const box = element.getBoundingClientRect()
    return Math.abs(box.top - at.top) * 4 + Math.abs(box.left - at.left)
  }
  for (const part of parts) {
    if (!part.isConnected) continue
    const [first, ...others] = [...part.querySelectorAll<HTMLElement>(CONTROLS)].filter(isUsable)
    if (first) return others.reduce((best, next) => (distance(next) < distance(best) ? next : best), first)
  }
  return undefined
}
