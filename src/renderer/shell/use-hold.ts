import { useEffect } from 'react'
import { useApp } from '../state/app-store'
import { cancelWork } from '../state/work'

/** All that does something to the desk. */
const DOING = [
  'keydown',
  'beforeinput',
  'mousedown',
  'click',
  'dblclick',
  'contextmenu',
  'paste',
  'cut',
  'drop'
]

/** While another briefing is on its way nothing is done to the one that is left, where it would be lost; opening can be stopped. True for so long. */
export function useHold(): boolean {
  const opening = useApp((s) => s.opening)
  useEffect(() => {
    if (!opening) return
    for (const type of DOING) document.addEventListener(type, hold, { capture: true })
    return () => {
      for (const type of DOING) document.removeEventListener(type, hold, { capture: true })
    }
  }, [opening])
  return opening
}

function hold(event: Event): void {
  if (!useApp.getState().opening) return
  const stops = event instanceof KeyboardEvent && event.key === 'Escape'
  if (!stops && event.target instanceof Element && event.target.closest('.work-note')) return
  event.preventDefault()
  event.stopPropagation()
  if (stops) cancelWork()
}
