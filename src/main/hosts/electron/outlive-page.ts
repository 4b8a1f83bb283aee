import { dialog, type BrowserWindow } from 'electron'

const RELOAD = 0
const OTHER = 1

/**
 * Offers to load a window's page again when it has stopped or does not answer. The briefing lives on this side, so
 * nothing is lost.
 */
export function outlivePage(window: BrowserWindow): void {
  let shown: AbortController | null = null
  let stopping = false

  /** Asks; a dialog that is still there gives way. What was withdrawn counts as the other answer. */
  const offerReload = async (message: string, other: string): Promise<boolean | null> => {
    shown?.abort()
    const mine = new AbortController()
    shown = mine
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message,
      detail: 'Nothing is lost: the briefing is kept outside the window.',
      buttons: ['Reload', other],
      defaultId: RELOAD,
      cancelId: OTHER,
      signal: mine.signal
    })
    if (shown === mine) shown = null
    return mine.signal.aborted ? null : response === RELOAD
  }

  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const expected = stopping || reason === 'clean-exit'
    stopping = false
    if (expected) return
    void offerReload('The window’s page stopped unexpectedly.', 'Close').then((reload) => {
      if (reload) window.webContents.reload()
      else if (reload === false) window.close()
    })
  })
  window.on('unresponsive', () => {
    void offerReload('The window’s page does not answer.', 'Wait').then((reload) => {
      if (!reload) return
      // A page that hangs cannot be asked to go: its process is ended first.
      stopping = true
      window.webContents.forcefullyCrashRenderer()
      window.webContents.reload()
    })
  })
  window.on('responsive', () => shown?.abort())
}
