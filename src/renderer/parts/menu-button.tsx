import type { ReactNode } from 'react'
import { Menu, type MenuGroup } from './menu'
import { usePopup } from './use-popup'
import './parts.css'

interface MenuButtonProps {
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
  /** Reached by the arrow keys or from its row, not by Tab. */
  readonly excludeFromTabOrder?: boolean
  /** Asked for when the menu opens. */
  readonly groups: () => readonly MenuGroup[]
}

/** A button that opens a menu. */
export function MenuButton({ label, className = 'icon-button', children, ...props }: MenuButtonProps) {
  const { anchor, trigger, close } = usePopup('menu')
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        data-tip=""
        tabIndex={props.excludeFromTabOrder ? -1 : undefined}
        {...trigger}
      >
        {children}
      </button>
      {anchor ? <Menu label={label} anchor={anchor} groups={props.groups()} onClose={close} /> : null}
    </>
  )
}
