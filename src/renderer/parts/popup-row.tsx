import type { ReactNode } from 'react'

interface PopupRowProps {
  readonly role: 'menuitem' | 'option'
  /** Whether it is the one chosen now; a popup begins there. */
  readonly chosen?: boolean
  readonly disabled?: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

/** One row of a popup; the pointer takes the focus along, so that there is one row at a time. */
export function PopupRow({ role, chosen, disabled, onChoose, children }: PopupRowProps) {
  return (
    <button
      type="button"
      role={role}
      className="menu-item"
      aria-selected={role === 'option' ? chosen === true : undefined}
      disabled={disabled}
      tabIndex={-1}
      data-row={chosen ? 'first' : ''}
      onPointerMove={(event) => {
        if (document.activeElement !== event.currentTarget) event.currentTarget.focus({ preventScroll: true })
      }}
      onClick={onChoose}
    >
      {children}
    </button>
  )
}
