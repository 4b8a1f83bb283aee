import type * as Electron from 'electron'
import { app } from './app'
import { note, refuse } from './record'

type Handler = (request: Request) => Response | Promise<Response>

const privileged = new Set<string>()
export const schemes = new Map<string, Handler>()

export const protocol = {
  registerSchemesAsPrivileged: (list) => {
    if (app.isReady) refuse('registerSchemesAsPrivileged after ready')
    for (const { scheme, privileges } of list) {
      if (privileges?.bypassCSP) refuse(`${scheme}: bypasses the content security policy`)
      if (!privileges?.standard || !privileges.secure) refuse(`${scheme}: is no standard, secure scheme`)
      privileged.add(scheme)
    }
    note('protocol.registerSchemesAsPrivileged', list)
  },
  handle: (scheme, handler) => {
    if (!app.isReady) refuse('protocol.handle before ready')
    if (!privileged.has(scheme)) refuse(`${scheme}: was not registered`)
    if (schemes.has(scheme)) refuse(`${scheme}: is handled twice`)
    schemes.set(scheme, handler as Handler)
  }
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>
