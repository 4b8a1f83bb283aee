import type { MouseEvent } from 'react'
import type { Item } from '../../core/briefing/briefing'
import { announce } from '../state/app-store'
import { briefing } from '../state/project-store'
import { useView } from '../state/view-store'
import { t } from '../strings'

const allItems = (): Item[] => briefing().sections.flatMap((s) => s.items)

/** The chosen items that are still in the memo, in its order. */
export const chosenItems = (): Item[] => {
  const { chosen } = useView.getState()
  return chosen.size === 0 ? [] : allItems().filter((i) => chosen.has(i.id))
}

/** What an action on an item is about: all chosen ones where it is one of them, else itself. */
export const actedOn = (item: Item): Item[] =>
  useView.getState().chosen.has(item.id) ? chosenItems() : [item]

export const toggleChosen = (id: string): void => {
  const next = new Set(useView.getState().chosen)
  if (!next.delete(id)) next.add(id)
  choose([...next], id)
}

/** Everything from where the choice began to an item; it begins at `from` where there is none. */
export function chooseTo(id: string, from: string | null): void {
  const ids = allItems().map((i) => i.id)
  const { chosen, chosenFrom } = useView.getState()
  const start = chosen.size > 0 && chosenFrom !== null ? chosenFrom : (from ?? id)
  const [a, b] = [ids.indexOf(start), ids.indexOf(id)].sort((x, y) => x - y)
  choose(ids.slice(a, (b ?? 0) + 1), start)
}

export function chooseSection(id: string): void {
  const section = briefing().sections.find((s) => s.items.some((i) => i.id === id))
  if (section)
    choose(
      section.items.map((i) => i.id),
      id
    )
}

/**
 * A press on an item: with Mod it is chosen or let go, with Shift everything from the choice or the focus up to it;
 * a plain press lets go of all. True where it chose.
 */
export function chooseByMouse(
  { button, shiftKey, ctrlKey, metaKey, target }: MouseEvent,
  id: string
): boolean {
  if (button !== 0) return false
  const here = document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? null
  if (ctrlKey || metaKey) toggleChosen(id)
  // Within the words that are being written it stretches their selection.
  else if (shiftKey && (useView.getState().chosen.size > 0 || (here !== null && here !== id)))
    chooseTo(id, here)
  else {
    const onHandle = target instanceof Element && target.closest('.item-handle') !== null
    if (!onHandle) letGo()
    return false
  }
  return true
}

/** The item above or below in the memo, whatever its section; null at its ends. */
export function neighbour(id: string, by: 1 | -1): string | null {
  const items = allItems()
  return items[items.findIndex((i) => i.id === id) + by]?.id ?? null
}

/** Lets go of the choice; true where there was one. */
export function letGo(): boolean {
  if (useView.getState().chosen.size === 0) return false
  choose([], null)
  return true
}

function choose(ids: readonly string[], chosenFrom: string | null): void {
  useView.setState({ chosen: new Set(ids), chosenFrom })
  announce(ids.length === 0 ? t.memo.chosenNone : t.memo.chosen(ids.length))
}
