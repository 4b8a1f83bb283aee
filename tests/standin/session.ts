import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { app } from './app'
import { refuse } from './record'

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0]
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0]
type DeviceHandler = Parameters<Electron.Session['setDevicePermissionHandler']>[0]

class Session extends EventEmitter {
  request: RequestHandler = null
  check: CheckHandler = null
  device: DeviceHandler = null

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.request = handler
  }
  setPermissionCheckHandler(handler: CheckHandler): void {
    this.check = handler
  }
  setDevicePermissionHandler(handler: DeviceHandler): void {
    this.device = handler
  }
}

export const defaultSession = new Session()
void (defaultSession satisfies Pick<
  Electron.Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
>)

/** What must be refused before any page is shown. */
export function checkHardened(): void {
  for (const kind of ['request', 'check', 'device'] as const)
    if (!defaultSession[kind]) refuse(`a window opens before permission ${kind}s are handled`)
  if (defaultSession.listenerCount('will-download') === 0)
    refuse('a window opens before downloads are handled')
}

export const session = {
  get defaultSession(): Session {
    if (!app.isReady) refuse('session before ready')
    return defaultSession
  }
}
