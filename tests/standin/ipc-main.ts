import type * as Electron from 'electron'
import { refuse } from './record'

type Handler = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown

export const handlers = new Map<string, Handler>()

export const ipcMain = {
  handle: (channel, handler) => {
    if (handlers.has(channel)) refuse(`a second handler for ${channel}`)
    handlers.set(channel, handler)
  }
} satisfies Pick<Electron.IpcMain, 'handle'>
