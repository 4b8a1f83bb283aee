import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { placeBeside } from './place-beside'
import './parts.css'

/** How long the pointer rests on a control before its name shows, in milliseconds. */
const REST = 500

/** The name and keys of whatever control marked `data-tip` is pointed at or focused by key: one for the whole page. */
export function Tooltip() {
  const [target, setTarget] = useState<HTMLElement | null>(null)
  const bubble = useRef<HTMLDivElement>(null)
  useEffect(() => watch(bubble, setTarget), [])
  useLayoutEffect(() => {
    if (!target || !bubble.current) return
    bubble.current.showPopover()
    placeBeside(bubble.current, target, 6)
  }, [target])
  if (!target) return null
  const keys = target.dataset['tip']
  return (
    // Keyed, so that it is put on top anew: a dialog may have come in between.
    <div key={target.ariaLabel} ref={bubble} className="tooltip" role="tooltip" popover="manual">
      {target.ariaLabel}
      {keys ? <kbd>{keys}</kbd> : null}
    </div>
  )
}

function watch(
  bubble: { current: HTMLElement | null },
  show: (target: HTMLElement | null) => void
): () => void {
  const ended = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const after = (wait: number, target: HTMLElement | null): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      show(target?.isConnected ? target : null)
    }, wait)
  }
  const hide = (): void => {
    clearTimeout(timer)
    show(null)
  }
  const on = <K extends keyof DocumentEventMap>(
    type: K,
    listen: (event: DocumentEventMap[K]) => void
  ): void => {
    document.addEventListener(type, listen, { capture: true, passive: true, signal: ended.signal })
  }
  on('pointerover', ({ target }) => {
    // The pointer may rest on the tooltip itself, to read it.
    if (target instanceof Node && bubble.current?.contains(target)) clearTimeout(timer)
    else after(bubble.current ? 80 : REST, tipped(target))
  })
  on('focusin', ({ target }) => {
    const tip = tipped(target)
    if (tip?.matches(':focus-visible')) after(0, tip)
  })
  for (const type of ['focusout', 'pointerdown', 'keydown', 'scroll'] as const) on(type, hide)
  return () => {
    ended.abort()
    clearTimeout(timer)
  }
}

const tipped = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null
