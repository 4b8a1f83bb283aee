import type { KeyboardEvent } from 'react'
import type { Item } from '../../core/briefing/briefing'
import { actedOn, chooseSection, chooseTo, letGo, neighbour, toggleChosen } from './chosen'
import { letDragGo } from './drag-store'
import { focusItem } from './focus-item'
import { removeItems } from './move-items'

/** What these keys do to items they do once, however long they are held down. */
const ONCE: ReadonlySet<string> = new Set([' ', 'Delete', 'Backspace', 'Escape'])

/** Keys on an item's handle: through the items, choosing some, and removing them. True when one did something. */
export function handleKey(
  { key, shiftKey, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent,
  item: Item
): boolean {
  if (altKey) return false
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null
  if (by !== null) goOn(item, by, shiftKey)
  else if (repeat && ONCE.has(key)) return true
  else if (key === ' ') toggleChosen(item.id)
  else if ((ctrlKey || metaKey) && key.toLowerCase() === 'a') chooseSection(item.id)
  else if (key === 'Delete' || key === 'Backspace') removeItems(actedOn(item))
  else if (key === 'Escape') {
    if (!letDragGo() && !letGo()) focusItem(item.id)
  } else return false
  return true
}

/** To the handle of the item above or below; with `choosing` everything on the way is chosen. */
export function goOn(item: Item, by: 1 | -1, choosing: boolean): void {
  const next = neighbour(item.id, by)
  if (choosing) chooseTo(next ?? item.id, item.id)
  else letGo()
  if (next !== null) focusItem(next, 'handle')
}
