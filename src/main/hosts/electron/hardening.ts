import type { Session, WebContents } from 'electron'
import { isOurs } from './page-address'

/** Addresses that lead nowhere outside: what the page has made itself, and Chromium's own tools in a clone. */
const INSIDE = /^(?:blob|data|devtools):/

/**
 * Refuses everything a page could ask of the machine, and every request that is not for the app's own page: the app
 * needs none of it. The spell checker is the system's on macOS; elsewhere it would fetch dictionaries.
 */
export function hardenSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isOurs(url) && !INSIDE.test(url) })
  })
  session.setSpellCheckerEnabled(process.platform === 'darwin')
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => {
    event.preventDefault()
  })
}

/** Keeps a page where it is: no navigation away, no window of its own, no page inside it. */
export function hardenContents(contents: WebContents, openLink: (address: string) => void): void {
  const stay = (event: { readonly url: string; preventDefault(): void }): void => {
    if (!isOurs(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(({ url }) => {
    openLink(url)
    return { action: 'deny' }
  })
}
