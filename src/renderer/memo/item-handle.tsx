import { GripVertical } from 'lucide-react'
import { useRef, useState } from 'react'
import { Menu, MenuItem, MenuSection, Header, Popover, Separator } from 'react-aria-components'
import { findItem } from '../../core/briefing/apply'
import type { Item } from '../../core/briefing/briefing'
import { briefing } from '../state/project-store'
import { t } from '../strings'
import { focusItem } from './focus-item'
import { moveItem, nudgeItem, removeItem } from './item-actions'
import { useDragHandle } from './use-drag-handle'

/** Drags its item with the mouse; pressed, it offers the same moves as a menu. */
export function ItemHandle({ item, name }: { item: Item; name: string }) {
  const ref = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const drag = useDragHandle(item, () => {
    setOpen(true)
  })
  return (
    <>
      <button
        ref={ref}
        className="item-handle"
        aria-label={t.memo.move(name)}
        aria-haspopup="menu"
        aria-expanded={open}
        {...drag}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') setOpen(true)
        }}
      >
        <GripVertical size={14} aria-hidden />
      </button>
      <Popover
        className="popover"
        aria-label={t.memo.move(name)}
        triggerRef={ref}
        isOpen={open}
        onOpenChange={setOpen}
        placement="bottom start"
      >
        <ItemMenu item={item} />
      </Popover>
    </>
  )
}

function ItemMenu({ item }: { item: Item }) {
  const { sections } = briefing()
  const here = findItem(briefing(), item.id)?.section.id
  const act = (key: string): void => {
    if (key === 'remove') {
      removeItem(item)
      return
    }
    if (key === 'up') nudgeItem(item, -1, false)
    else if (key === 'down') nudgeItem(item, 1, false)
    else moveItem(item, key, sections.find((s) => s.id === key)?.items.length ?? 0)
    focusItem(item.id)
  }
  return (
    <Menu
      className="menu"
      aria-label={t.memo.move(t.memo.kinds[item.kind])}
      autoFocus="first"
      onAction={(key) => {
        act(String(key))
      }}
    >
      <MenuItem id="up" className="menu-item">
        {t.memo.moveUp} <kbd>Alt+↑</kbd>
      </MenuItem>
      <MenuItem id="down" className="menu-item">
        {t.memo.moveDown} <kbd>Alt+↓</kbd>
      </MenuItem>
      <Separator className="menu-line" />
      <MenuSection>
        <Header className="menu-head label">{t.memo.moveTo}</Header>
        {sections
          .filter((s) => s.id !== here)
          .map((s) => (
            <MenuItem key={s.id} id={s.id} className="menu-item">
              {s.heading}
            </MenuItem>
          ))}
      </MenuSection>
      <Separator className="menu-line" />
      <MenuItem id="remove" className="menu-item">
        {t.memo.remove}
      </MenuItem>
    </Menu>
  )
}
