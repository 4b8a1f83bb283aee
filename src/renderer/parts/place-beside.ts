/** The least distance to the edge of the window, in pixels. */
const MARGIN = 8

/** Puts a shown popover under its anchor, or above it where there is more room; never outside the window. */
export function placeBeside(popover: HTMLElement, anchor: Element, gap: number): void {
  const box = anchor.getBoundingClientRect()
  const below = innerHeight - box.bottom - gap - MARGIN
  const above = box.top - gap - MARGIN
  popover.style.maxHeight = ''
  const { width, height } = popover.getBoundingClientRect()
  const up = height > below && above > below
  const room = up ? above : below
  const left = Math.max(MARGIN, Math.min(box.left, innerWidth - width - MARGIN))
  const top = up ? box.top - gap - Math.min(height, room) : box.bottom + gap
  Object.assign(popover.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${room}px` })
}
