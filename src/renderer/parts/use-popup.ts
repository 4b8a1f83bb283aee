import { useState, type KeyboardEvent, type MouseEvent } from 'react'

/** The button a popup hangs from: pressed, or by the down arrow, it opens; `anchor` is the button while it is open. */
export function usePopup(kind: 'menu' | 'listbox' | 'dialog') {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const close = (): void => {
    setAnchor(null)
  }
  return {
    anchor,
    open: setAnchor,
    close,
    /** Closes, and gives the button the focus again. */
    leave: (): void => {
      anchor?.focus()
      close()
    },
    trigger: {
      'aria-haspopup': kind,
      'aria-expanded': anchor !== null,
      onClick: (event: MouseEvent<HTMLElement>): void => {
        setAnchor(anchor ? null : event.currentTarget)
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
        if (event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
        event.preventDefault()
        event.stopPropagation()
        setAnchor(event.currentTarget)
      }
    }
  } as const
}
