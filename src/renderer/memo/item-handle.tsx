import type { Item } from '../../core/briefing/briefing'
import { Glyph } from '../parts/glyph'
import { Menu } from '../parts/menu'
import { usePopup } from '../parts/use-popup'
import { t } from '../strings'
import { actedOn } from './chosen'
import { focusItem } from './focus-item'
import { handleKey } from './handle-keys'
import { itemMenu } from './item-menu'
import { dragHandle } from './drag-handle'

/** One for all items: what is the same element is not drawn anew with each of them. */
const GRIP = <Glyph name="grip" size={14} />

interface ItemHandleProps {
  readonly item: Item
  readonly name: string
  readonly chosen: boolean
}

/** Drags its item with the mouse; pressed, it offers what can be done; its keys go through the items and choose. */
export function ItemHandle({ item, name, chosen }: ItemHandleProps) {
  const { anchor, trigger, open, close } = usePopup('menu')
  const drag = dragHandle(item, open)
  const label = t.memo.move(name)
  return (
    <>
      <button
        className="item-handle"
        aria-label={label}
        aria-pressed={chosen}
        {...trigger}
        // A press of the mouse may be the start of a drag; only a press by key is a click.
        onClick={(event) => {
          if (event.detail === 0) trigger.onClick(event)
        }}
        onKeyDown={(event) => {
          if (!handleKey(event, item)) return
          event.preventDefault()
          event.stopPropagation()
        }}
        {...drag}
      >
        {GRIP}
      </button>
      {anchor ? (
        <Menu
          label={label}
          anchor={anchor}
          groups={itemMenu(actedOn(item), () => {
            focusItem(item.id, chosen ? 'handle' : 'words')
          })}
          onClose={close}
        />
      ) : null}
    </>
  )
}
