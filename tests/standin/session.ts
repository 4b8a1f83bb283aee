import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { app } from './app'
import { note, refuse } from './record'

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0]
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0]
type DeviceHandler = Parameters<Electron.Session['setDevicePermissionHandler']>[0]
type BeforeRequest = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void

class Session extends EventEmitter {
  request: RequestHandler = null
  check: CheckHandler = null
  device: DeviceHandler = null
  checksSpelling = true
  beforeRequest: BeforeRequest | null = null

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.beforeRequest = listener
    }
  }

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.request = handler
  }
  setPermissionCheckHandler(handler: CheckHandler): void {
    this.check = handler
  }
  setDevicePermissionHandler(handler: DeviceHandler): void {
    this.device = handler
  }
  setSpellCheckerEnabled(enable: boolean): void {
    this.checksSpelling = enable
  }
  addWordToSpellCheckerDictionary(word: string): boolean {
    note('session.addWordToSpellCheckerDictionary', word)
    return true
  }

  get looksAtRequests(): boolean {
    return this.beforeRequest !== null
  }

  /** Whether the app lets a request go out. */
  lets(url: string): boolean {
    let cancelled = false
    this.beforeRequest?.({ url }, ({ cancel }) => {
      cancelled = cancel === true
    })
    return !cancelled
  }
}

export const defaultSession = new Session()
void (defaultSession satisfies Pick<
  Electron.Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setSpellCheckerEnabled'
  | 'addWordToSpellCheckerDictionary'
>)

/** What must be refused before any page is shown. */
export function checkHardened(): void {
  for (const kind of ['request', 'check', 'device'] as const)
    if (!defaultSession[kind]) refuse(`a window opens before permission ${kind}s are handled`)
  if (defaultSession.listenerCount('will-download') === 0)
    refuse('a window opens before downloads are handled')
  if (!defaultSession.looksAtRequests) refuse('a window opens before requests are looked at')
  if (defaultSession.checksSpelling && process.platform !== 'darwin')
    refuse('spell checking fetches dictionaries from the network')
}

export const session = {
  get defaultSession(): Session {
    if (!app.isReady) refuse('session before ready')
    return defaultSession
  }
}
