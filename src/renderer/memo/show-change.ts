import { findItem } from '../../core/briefing/apply'
import type { ItemId } from '../../core/briefing/briefing'
import type { Command } from '../../core/briefing/command'
import { briefing } from '../state/project-store'
import { useView } from '../state/view-store'
import { focusItem } from './focus-item'

/** The items that a command speaks of. */
export const itemsIn = ({ edits }: Command): ItemId[] =>
  edits.flatMap((e) =>
    e.type === 'move-item' || e.type === 'remove-item' ? e.id : 'item' in e ? e.item.id : []
  )

/** Brings the item that undo or redo changed into sight; the focus goes to it where it was in the memo already. */
export function showChange(command: Command): void {
  const id = itemsIn(command).find((one) => findItem(briefing(), one))
  if (id === undefined) return
  const here = document.activeElement?.closest('[data-item]')
  const { chosen } = useView.getState()
  if (here && here.getAttribute('data-item') !== id) focusItem(id, chosen.has(id) ? 'handle' : 'words')
  else showItem(id)
}

/** Brings an item into sight once it is drawn, where the memo is shown. */
export const showItem = (id: ItemId): void => {
  requestAnimationFrame(() => {
    document.querySelector(`[data-item="${id}"]`)?.scrollIntoView({ block: 'nearest' })
  })
}
