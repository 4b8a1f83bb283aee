import { GripVertical } from 'lucide-react'
import { findItem } from '../../core/briefing/apply'
import type { Item } from '../../core/briefing/briefing'
import { Menu, type MenuEntry, type MenuGroup } from '../parts/menu'
import { usePopup } from '../parts/use-popup'
import { briefing } from '../state/project-store'
import { t } from '../strings'
import { focusItem } from './focus-item'
import { moveItem, nudgeItem, removeItem } from './item-actions'
import { useDragHandle } from './use-drag-handle'

/** Drags its item with the mouse; pressed, it offers the same moves as a menu. */
export function ItemHandle({ item, name }: { item: Item; name: string }) {
  const { anchor, trigger, open, close } = usePopup('menu')
  const drag = useDragHandle(item, open)
  const label = t.memo.move(name)
  return (
    <>
      <button
        className="item-handle"
        aria-label={label}
        {...trigger}
        // A press of the mouse may be the start of a drag; only a press by key is a click.
        onClick={(event) => {
          if (event.detail === 0) trigger.onClick(event)
        }}
        {...drag}
      >
        <GripVertical size={14} aria-hidden />
      </button>
      {anchor ? <Menu label={label} anchor={anchor} groups={moves(item)} onClose={close} /> : null}
    </>
  )
}

function moves(item: Item): MenuGroup[] {
  const { sections } = briefing()
  const here = findItem(briefing(), item.id)?.section.id
  const move = (id: string, title: string, run: () => void, keys?: string): MenuEntry => ({
    id,
    title,
    ...(keys === undefined ? {} : { keys }),
    run: () => {
      run()
      focusItem(item.id)
    }
  })
  const up = move(
    'up',
    t.memo.moveUp,
    () => {
      nudgeItem(item, -1, false)
    },
    'Alt+↑'
  )
  const down = move(
    'down',
    t.memo.moveDown,
    () => {
      nudgeItem(item, 1, false)
    },
    'Alt+↓'
  )
  const remove = {
    id: 'remove',
    title: t.memo.remove,
    run: () => {
      removeItem(item)
    }
  }
  const others = sections.filter((s) => s.id !== here)
  return [
    { entries: [up, down] },
    {
      heading: t.memo.moveTo,
      entries: others.map(({ id, heading, items }) =>
        move(id, heading, () => {
          moveItem(item, id, items.length)
        })
      )
    },
    { entries: [remove] }
  ]
}
