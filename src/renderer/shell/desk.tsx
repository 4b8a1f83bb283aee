import { lazy, Suspense, useEffect } from 'react'
import { Tooltip } from '../parts/tooltip'
import { useApp } from '../state/app-store'
import { useShortcuts } from '../commands/use-shortcuts'
import { AccessBanner } from './access-banner'
import { keepFocus } from './keep-focus'
import { LiveRegion } from './live-region'
import { Panes } from './panes'
import { StatusBar } from './status-bar'
import { Toasts } from './toasts'
import { TopBar } from './top-bar'
import { WorkNote } from './work-note'
import './shell.css'

const Dialogs = lazy(() => import('../dialogs/dialogs').then((m) => ({ default: m.Dialogs })))

/** The whole desk: where it comes from, what it says, what we say, and how it looks in print. */
export function Desk() {
  useShortcuts()
  useEffect(keepFocus, [])
  return (
    <div className="desk">
      <TopBar />
      <AccessBanner />
      <Panes />
      <StatusBar />
      <Toasts />
      <WorkNote />
      <LazyDialogs />
      <LiveRegion />
      <Tooltip />
    </div>
  )
}

/** Dialogs come with the first one that is opened. */
function LazyDialogs() {
  const asked = useApp((s) => s.dialog !== null)
  return asked ? (
    <Suspense fallback={null}>
      <Dialogs />
    </Suspense>
  ) : null
}
