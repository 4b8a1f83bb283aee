import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { placeBeside } from '../parts/place-beside'

interface TextToolsProps {
  /** The words they are about. */
  readonly words: RefObject<HTMLElement | null>
  readonly children: ReactNode
}

/** What stands below words for a moment, over everything else; it goes along with them, and its field has the focus. */
export function TextTools({ words, children }: TextToolsProps) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const tools = ref.current
    if (!tools) return
    const place = (): void => {
      if (words.current) placeBeside(tools, words.current, 2)
    }
    tools.showPopover()
    place()
    tools.querySelector('input')?.focus()
    const ended = new AbortController()
    document.addEventListener('scroll', place, { capture: true, passive: true, signal: ended.signal })
    addEventListener('resize', place, { signal: ended.signal })
    return () => {
      ended.abort()
    }
  }, [words])
  return (
    <div ref={ref} className="popover text-tools" popover="manual">
      {children}
    </div>
  )
}
