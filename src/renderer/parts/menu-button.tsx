import type { ReactNode } from 'react'
import { Menu, type MenuGroup } from './menu'
import { usePopup } from './use-popup'
import './parts.css'

interface MenuButtonProps {
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
  /** Asked for when the menu opens. */
  readonly groups: () => readonly MenuGroup[]
}

/** A button that opens a menu. */
export function MenuButton({ label, className = 'icon-button', children, groups }: MenuButtonProps) {
  const { anchor, trigger, close } = usePopup('menu')
  return (
    <>
      <button type="button" className={className} aria-label={label} data-tip="" {...trigger}>
        {children}
      </button>
      {anchor ? <Menu label={label} anchor={anchor} groups={groups()} onClose={close} /> : null}
    </>
  )
}
