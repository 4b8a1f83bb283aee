import { useEffect } from 'react'
import { GlyphSheet } from '../parts/glyph'
import { Tooltip } from '../parts/tooltip'
import { useShortcuts } from '../commands/use-shortcuts'
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
import { WorkNote } from './work-note'
import './shell.css'

/** The whole desk: where it comes from, what it says, what we say, and how it looks in print. */
export function Desk() {
  useShortcuts()
  useEffect(keepFocus, [])
  return (
    <div className="desk">
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
