import { useEffect, type ReactNode } from 'react'
import { create } from 'zustand'
import { leaveDialog, toast, useApp } from '../state/app-store'
import { whenIdle } from '../state/when-idle'
import { t } from '../strings'

const useLoaded = create<{ readonly draw: (() => ReactNode) | null }>(() => ({ draw: null }))

const load = (): Promise<void> =>
  import('../dialogs/dialogs').then(({ Dialogs }) => {
    useLoaded.setState({ draw: () => <Dialogs /> })
  })

/** The dialogs, whose code comes once the desk stands: when one is opened it is there at once. */
export function LazyDialogs() {
  const asked = useApp((s) => s.dialog !== null)
  const draw = useLoaded((s) => s.draw)
  useEffect(
    () =>
      whenIdle(() => {
        load().catch(() => undefined)
      }),
    []
  )
  useEffect(() => {
    if (!asked || draw) return
    document.addEventListener('keydown', keep, { capture: true })
    load().catch(() => {
      leaveDialog()
      toast(t.notLoaded, { tone: 'bad' })
    })
    return () => {
      document.removeEventListener('keydown', keep, { capture: true })
    }
  }, [asked, draw])
  return asked && draw ? draw() : null
}

/** Keys that are meant for a dialog on its way do nothing to what lies under it. */
function keep(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
  if (event.key === 'Escape') leaveDialog()
}
