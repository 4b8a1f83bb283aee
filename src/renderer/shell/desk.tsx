import { useEffect } from 'react'
import { GlyphSheet } from '../parts/glyph'
import { Tooltip } from '../parts/tooltip'
import { useShortcuts } from '../commands/use-shortcuts'
import { sendRest } from '../state/sync'
import { AccessBanner } from './access-banner'
import { DropZone } from './drop-zone'
import { keepFocus } from './keep-focus'
import { KeepingBanner } from './keeping-banner'
import { LazyDialogs } from './lazy-dialogs'
import { LiveRegion } from './live-region'
import { Panes } from './panes'
import { StatusBar } from './status-bar'
import { Toasts } from './toasts'
import { TopBar } from './top-bar'
import { useHold } from './use-hold'
import { WorkNote } from './work-note'
import './shell.css'

/** The whole desk: where it comes from, what it says, what we say, and how it looks in print. */
export function Desk() {
  useShortcuts()
  const opening = useHold()
  useEffect(keepFocus, [])
  useEffect(() => {
    const onLeave = ({ persisted }: PageTransitionEvent): void => {
      if (!persisted) sendRest()
    }
    addEventListener('pagehide', onLeave)
    return () => {
      removeEventListener('pagehide', onLeave)
    }
  }, [])
  return (
    <div className="desk" aria-busy={opening}>
      <GlyphSheet />
      <TopBar />
      <AccessBanner />
      <KeepingBanner />
      <Panes />
      <StatusBar />
      <Toasts />
      <WorkNote />
      <LazyDialogs />
      <LiveRegion />
      <Tooltip />
      <DropZone />
    </div>
  )
}
