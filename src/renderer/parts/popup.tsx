import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { placeBeside } from './place-beside'
import './parts.css'

interface PopupProps {
  readonly role: 'menu' | 'listbox' | 'dialog'
  readonly label: string
  /** What it hangs from, and what gets the focus back. */
  readonly anchor: HTMLElement
  readonly onClose: () => void
  /** Each row that the arrows go to is marked `data-row`, the one to begin with `data-row="first"`. */
  readonly children: ReactNode
}

/**
 * Rows that hang from a button, over everything else. The arrows, Home, End and first letters go from row to row,
 * Escape and Tab lead back to the button, a press elsewhere closes it. It stays beside its button in the page, so
 * that a dialog holds it as its own.
 */
export function Popup({ role, label, anchor, onClose, children }: PopupProps) {
  const ref = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useLayoutEffect(() => {
    const popup = ref.current
    if (!popup) return
    popup.showPopover()
    placeBeside(popup, anchor, 4)
    const begin = popup.querySelector<HTMLElement>('[data-row="first"]') ?? rowsOf(popup)[0]
    begin?.focus()
    return watchOutside(popup, anchor, () => {
      close.current()
    })
  }, [anchor])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault()
      anchor.focus()
      onClose()
    } else if (event.ctrlKey || event.metaKey || event.altKey) return
    else if (goTo(rowsOf(event.currentTarget), event.key)) event.preventDefault()
    // What lies beneath has keys of its own.
    event.stopPropagation()
  }
  return (
    <div
      ref={ref}
      className="popover menu"
      role={role}
      aria-label={label}
      popover="manual"
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}

const rowsOf = (popup: HTMLElement): HTMLElement[] => [
  ...popup.querySelectorAll<HTMLElement>('[data-row]:not(:disabled)')
]

/** Goes to the row that a key leads to; false where it leads to none. */
function goTo(rows: readonly HTMLElement[], key: string): boolean {
  const at = rows.findIndex((row) => row === document.activeElement)
  const next =
    key === 'ArrowDown'
      ? rows[(at + 1) % rows.length]
      : key === 'ArrowUp'
        ? rows.at(at < 0 ? -1 : at - 1)
        : key === 'Home'
          ? rows[0]
          : key === 'End'
            ? rows.at(-1)
            : key.length === 1 && key !== ' '
              ? [...rows.slice(at + 1), ...rows].find((row) => startsWith(row, key))
              : undefined
  next?.focus()
  return next !== undefined
}

const startsWith = (row: HTMLElement, letter: string): boolean =>
  row.textContent.trim().toLowerCase().startsWith(letter.toLowerCase())

/** Closes at a press elsewhere; goes along with its anchor, and closes once that is out of sight. */
function watchOutside(popup: HTMLElement, anchor: HTMLElement, close: () => void): () => void {
  const ended = new AbortController()
  const options = { capture: true, signal: ended.signal }
  const follow = ({ target }: Event): void => {
    if (target instanceof Node && popup.contains(target)) return
    const { top, bottom } = anchor.getBoundingClientRect()
    if (bottom < 0 || top > innerHeight) close()
    else placeBeside(popup, anchor, 4)
  }
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target instanceof Node && !popup.contains(target) && !anchor.contains(target)) close()
    },
    options
  )
  document.addEventListener('scroll', follow, options)
  addEventListener('resize', follow, options)
  return () => {
    ended.abort()
  }
}
