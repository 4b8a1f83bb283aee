import { useRef, type PointerEvent } from 'react'
import { findItem } from '../../core/briefing/apply'
import type { Item } from '../../core/briefing/briefing'
import { briefing } from '../state/project-store'
import { useDrag, type DropPlace } from './drag-store'
import { moveItem } from './item-actions'

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
    useDrag.setState({ item: null, over: null })
  }
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return
      from.current = event.clientY
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event) => {
      if (from.current === null) return
      const dragging = useDrag.getState().item !== null
      if (!dragging && Math.abs(event.clientY - from.current) < SLACK) return
      scrollNearEdge(event.currentTarget, event.clientY)
      useDrag.setState({ item: item.id, over: placeAt(event.clientY) })
    },
    onPointerUp: (event) => {
      const { item: dragged, over } = useDrag.getState()
      const pressed = from.current !== null
      end()
      if (dragged === null && pressed) onClick(event.currentTarget)
      else if (over) drop(item, over)
    },
    onPointerCancel: end
  }
}

function drop(item: Item, over: DropPlace): void {
  const place = findItem(briefing(), item.id)
  if (!place) return
  const same = place.section.id === over.section
  const at = same && place.at < over.at ? over.at - 1 : over.at
  if (!same || at !== place.at) moveItem(item, over.section, at)
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
