import type { PointerEvent } from 'react'
import type { Item } from '../../core/briefing/briefing'
import { briefing } from '../state/project-store'
import { actedOn } from './chosen'
import { letDragGo, NO_DRAG, useDrag, type DropPlace } from './drag-store'
import { moveItems } from './move-items'

/** A pointer that moves less than this, in pixels, is a click. */
const SLACK = 4
/** Within this of the top or bottom of the sheet it scrolls, and this far a frame, in pixels. */
const EDGE = 48
const STEP = 12

interface Handle {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
  readonly onLostPointerCapture: () => void
}

/** Drags an item by its handle to another place in the memo; a press that stays put is a click. */
export const dragHandle = (item: Item, onClick: (handle: HTMLElement) => void): Handle => ({
  onPointerDown: (event) => {
    // With a modifier it chooses.
    if (event.button !== 0 || event.shiftKey || event.ctrlKey || event.metaKey) return
    useDrag.setState({ ...NO_DRAG, pointer: { from: event.clientY, y: event.clientY } })
    event.currentTarget.setPointerCapture(event.pointerId)
  },
  onPointerMove: (event) => {
    const { pointer, items } = useDrag.getState()
    const y = event.clientY
    if (!pointer || (items.size === 0 && Math.abs(y - pointer.from) < SLACK)) return
    useDrag.setState({
      pointer: { ...pointer, y },
      items: new Set(actedOn(item).map((i) => i.id)),
      over: placeAt(y)
    })
    const scroller = event.currentTarget.closest('.memo-scroll')
    if (items.size === 0 && scroller) scrollWhileDragging(scroller)
  },
  onPointerUp: (event) => {
    const { pointer, items, over } = useDrag.getState()
    letDragGo()
    if (items.size === 0 && pointer) onClick(event.currentTarget)
    else if (over) drop(actedOn(item), over)
  },
  // The handle has left the page, or the system needs the pointer for something else.
  onLostPointerCapture: letDragGo
})

function drop(items: readonly Item[], over: DropPlace): void {
  const section = briefing().sections.find((s) => s.id === over.section)
  if (!section) return
  const ids = new Set(items.map((i) => i.id))
  const others = section.items.slice(0, over.at).filter((i) => !ids.has(i.id)).length
  const stays = items.every((item, i) => section.items[others + i]?.id === item.id)
  if (!stays) moveItems(items, section.id, others)
}

/** The place between items nearest to a height on the screen, or null outside of every section. */
function placeAt(y: number): DropPlace | null {
  for (const section of document.querySelectorAll<HTMLElement>('[data-section]')) {
    const box = section.getBoundingClientRect()
    if (y < box.top || y > box.bottom) continue
    const middles = [...section.querySelectorAll('[data-item]')].map((element) => {
      const { top, height } = element.getBoundingClientRect()
      return top + height / 2
    })
    return { section: section.dataset['section'] ?? '', at: middles.filter((middle) => middle < y).length }
  }
  return null
}

/** Near its edge the sheet goes on scrolling for as long as something is held there. */
function scrollWhileDragging(scroller: Element): void {
  const { pointer, items } = useDrag.getState()
  if (!pointer || items.size === 0) return
  const { top, bottom } = scroller.getBoundingClientRect()
  const by = pointer.y < top + EDGE ? -STEP : pointer.y > bottom - EDGE ? STEP : 0
  if (by !== 0) {
    scroller.scrollBy(0, by)
    useDrag.setState({ over: placeAt(pointer.y) })
  }
  requestAnimationFrame(() => {
    scrollWhileDragging(scroller)
  })
}
