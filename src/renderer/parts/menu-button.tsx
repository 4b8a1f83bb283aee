import type { ReactNode } from 'react'
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import './parts.css'

export interface MenuEntry {
  readonly id: string
  readonly title: string
  readonly icon?: ReactNode
  readonly keys?: string
  readonly disabled?: boolean
  readonly run: () => void
}

interface MenuButtonProps {
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
  /** Groups of entries, with a line between groups. */
  readonly groups: readonly (readonly MenuEntry[])[]
}

/** A button that opens a menu. */
export function MenuButton({ label, className = 'icon-button', children, groups }: MenuButtonProps) {
  const entries = new Map(groups.flat().map((e) => [e.id, e]))
  return (
    <MenuTrigger>
      <AriaButton className={className} aria-label={label}>
        {children}
      </AriaButton>
      <Popover className="popover" offset={4}>
        <Menu
          className="menu"
          aria-label={label}
          onAction={(key) => entries.get(String(key))?.run()}
          disabledKeys={groups
            .flat()
            .filter((e) => e.disabled)
            .map((e) => e.id)}
        >
          {groups
            .filter((g) => g.length > 0)
            .flatMap((group, i) => [
              ...(i > 0 ? [<Separator key={`line-${i}`} className="menu-line" />] : []),
              ...group.map((e) => (
                <MenuItem key={e.id} id={e.id} className="menu-item" textValue={e.title}>
                  <span className="menu-title">
                    {e.icon}
                    {e.title}
                  </span>
                  {e.keys ? <kbd>{e.keys}</kbd> : null}
                </MenuItem>
              ))
            ])}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
