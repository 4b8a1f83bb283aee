import type { Command } from '../../core/briefing/command'
import { findItem } from '../../core/briefing/apply'
import { briefing } from '../state/project-store'
import { useView } from '../state/view-store'
import { focusItem } from './focus-item'

/** Brings the item that undo or redo changed into sight; the focus goes to it where it was in the memo already. */
export function showChange({ edits }: Command): void {
  const ids = edits.flatMap((e) => (e.type === 'move-item' ? e.id : 'item' in e ? e.item.id : []))
  const id = ids.find((one) => findItem(briefing(), one))
  if (id === undefined) return
  const here = document.activeElement?.closest('[data-item]')
  const { chosen } = useView.getState()
  if (here && here.getAttribute('data-item') !== id) focusItem(id, chosen.has(id) ? 'handle' : 'words')
  else
    requestAnimationFrame(() => {
      document.querySelector(`[data-item="${id}"]`)?.scrollIntoView({ block: 'nearest' })
    })
}
