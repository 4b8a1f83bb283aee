import type * as Electron from 'electron'
import { app } from './app'
import { waiting } from './dialog'
import { handlers } from './ipc-main'
import { windows } from './browser-window'
import { current, flat, type Menu } from './menu'
import { schemes } from './protocol'
import { calls } from './record'
import { defaultSession } from './session'

const openWindow = (at = 0) => {
  const window = windows.filter((one) => !one.isDestroyed())[at]
  if (!window) throw new Error('there is no such window')
  return window
}

const inMenu = (menu: Menu | null, name: string) => {
  const item = flat(menu?.items ?? []).find(({ id, label }) => id === name || label === name)
  const click = item?.click as (() => void) | undefined
  if (!click) throw new Error(`there is no menu item ${name}`)
  return click
}

/** What a test can do that a user, the system or an attacker could. */
const operations: Readonly<Record<string, (...args: never[]) => unknown>> = {
  calls: () => calls,
  windows: () =>
    windows.map((w) => ({ visible: w.visible, destroyed: w.isDestroyed(), address: w.webContents.address })),
  target: (at: number) => windows.filter((one) => !one.isDestroyed())[at]?.webContents.target() ?? null,
  bounds: (at: number) => ({ ...openWindow(at).getNormalBounds(), maximised: openWindow(at).isMaximized() }),
  move: (at: number, bounds: Electron.Rectangle) => {
    openWindow(at).move(bounds)
  },
  maximize: (at: number) => {
    openWindow(at).maximize()
  },
  focus: (at: number) => {
    openWindow(at).focus()
  },
  dialogs: () => waiting.map(({ kind, options }) => ({ kind, options })),
  answer: (value: unknown) => {
    const shown = waiting.shift()
    if (!shown) throw new Error('no dialog is waiting')
    shown.answer(value)
    return shown.options
  },
  emit: (event: string, ...args: unknown[]) => {
    let prevented = false
    const first = { preventDefault: () => void (prevented = true) }
    app.emit(event, first, ...args)
    return prevented
  },
  menu: () =>
    flat(current.menu?.items ?? []).map(({ label, role, id, accelerator, enabled, type }) => ({
      label,
      role,
      id,
      accelerator,
      enabled,
      type
    })),
  click: (name: string) => {
    inMenu(current.menu, name)()
  },
  /** Presses the right mouse button; gives what the menu under it shows. */
  contextMenu: (params: Partial<Electron.ContextMenuParams>) => {
    current.popup = null
    openWindow().webContents.emit('context-menu', {}, params)
    return flat(current.popup === null ? [] : (current.popup as Menu).items).map(
      ({ label, role, enabled }) => ({ label, role, enabled })
    )
  },
  clickContext: (name: string) => {
    inMenu(current.popup, name)()
  },
  close: (at = 0) => {
    openWindow(at).close()
  },
  minimize: () => {
    openWindow().minimize()
  },
  crash: (reason: string) => openWindow().webContents.crash(reason),
  hang: () => openWindow().emit('unresponsive'),
  recover: () => openWindow().emit('responsive'),
  quit: () => {
    app.quit()
  },
  popup: (url: string) => openWindow().webContents.openHandler({ url } as Electron.HandlerDetails),
  navigate: (event: string, url: string) => {
    let prevented = false
    openWindow().webContents.emit(event, { url, preventDefault: () => void (prevented = true) })
    return prevented
  },
  download: () => {
    let prevented = false
    defaultSession.emit('will-download', { preventDefault: () => void (prevented = true) })
    return prevented
  },
  lets: (url: string) => defaultSession.lets(url),
  permissions: async (permission: string) => ({
    check: defaultSession.check?.(null, permission as never, '', {} as never),
    device: defaultSession.device?.({} as never),
    request: await new Promise((done) =>
      defaultSession.request?.({} as never, permission as never, done, {} as never)
    )
  }),
  /** A message that comes from a frame inside the app's page, or from contents that are no window of the app. */
  invoke: (channel: string, from: { frame: { url: string } | null; isOwn: boolean }, ...args: unknown[]) => {
    const sender = from.isOwn ? openWindow().webContents : { mainFrame: from.frame }
    const event = { sender, senderFrame: from.frame } as unknown as Electron.IpcMainInvokeEvent
    return handlers.get(channel)?.(event, ...args)
  },
  channels: () => [...handlers.keys()],
  fetch: async (address: string, method: string) => {
    const { protocol } = new URL(address)
    const response = await schemes.get(protocol.slice(0, -1))?.(new Request(address, { method }))
    return (
      response && {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text()
      }
    )
  }
}

interface Asked {
  readonly id: number
  readonly operation: string
  readonly args: never[]
}

process.on('message', (asked: Asked) => void answer(asked))

async function answer({ id, operation, args }: Asked): Promise<void> {
  try {
    process.send?.({ id, value: await operations[operation]?.(...args) })
  } catch (error) {
    process.send?.({ id, error: String(error) })
  }
}
