import { useRef, type PointerEvent } from 'react'
import type { Item } from '../../core/briefing/briefing'
import { briefing } from '../state/project-store'
import { actedOn } from './chosen'
import { NO_DRAG, useDrag, type DropPlace } from './drag-store'
import { moveItems } from './move-items'

/** A pointer that moves less than this, in pixels, is a click. */
const SLACK = 4
/** Within this of the top or bottom of the sheet it scrolls, in pixels. */
const EDGE = 48

interface Handle {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerCancel: () => void
}

/** Drags an item by its handle to another place in the memo; a press that stays put is a click. */
export function useDragHandle(item: Item, onClick: (handle: HTMLElement) => void): Handle {
  const from = useRef<number | null>(null)
  const end = (): void => {
    from.current = null
    useDrag.setState(NO_DRAG)
  }
  return {
    onPointerDown: (event) => {
      // With a modifier it chooses.
      if (event.button !== 0 || event.shiftKey || event.ctrlKey || event.metaKey) return
      from.current = event.clientY
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event) => {
      if (from.current === null) return
      const dragging = useDrag.getState().items.size > 0
      if (!dragging && Math.abs(event.clientY - from.current) < SLACK) return
      scrollNearEdge(event.currentTarget, event.clientY)
      const items = new Set(actedOn(item).map((i) => i.id))
      useDrag.setState({ items, over: placeAt(event.clientY) })
    },
    onPointerUp: (event) => {
      const { items, over } = useDrag.getState()
      const pressed = from.current !== null
      end()
      if (items.size === 0 && pressed) onClick(event.currentTarget)
      else if (over) drop(actedOn(item), over)
    },
    onPointerCancel: end
  }
}

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

function scrollNearEdge(element: HTMLElement, y: number): void {
  const scroller = element.closest('.memo-scroll')
  if (!scroller) return
  const { top, bottom } = scroller.getBoundingClientRect()
  if (y < top + EDGE) scroller.scrollBy(0, -12)
  if (y > bottom - EDGE) scroller.scrollBy(0, 12)
}
