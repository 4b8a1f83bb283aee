import type * as Electron from 'electron'
import { app } from './app'
import { waiting } from './dialog'
import { handlers } from './ipc-main'
import { windows } from './browser-window'
import { current, flat } from './menu'
import { schemes } from './protocol'
import { calls } from './record'
import { defaultSession } from './session'

const firstWindow = () => {
  const [window] = windows.filter((one) => !one.isDestroyed())
  if (!window) throw new Error('there is no window')
  return window
}

/** What a test can do that a user, the system or an attacker could. */
const operations: Readonly<Record<string, (...args: never[]) => unknown>> = {
  calls: () => calls,
  windows: () =>
    windows.map((w) => ({ visible: w.visible, destroyed: w.isDestroyed(), address: w.webContents.address })),
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
    flat(current.menu?.items ?? []).map(({ label, role, id, accelerator }) => ({
      label,
      role,
      id,
      accelerator
    })),
  click: (id: string) => {
    const item = flat(current.menu?.items ?? []).find((one) => one.id === id)
    const click = item?.click as (() => void) | undefined
    if (!click) throw new Error(`there is no menu item ${id}`)
    click()
  },
  close: () => {
    firstWindow().close()
  },
  minimize: () => {
    firstWindow().minimize()
  },
  crash: (reason: string) =>
    firstWindow().webContents.emit('render-process-gone', {}, { reason, exitCode: 1 }),
  hang: () => firstWindow().emit('unresponsive'),
  quit: () => {
    app.quit()
  },
  popup: (url: string) => firstWindow().webContents.openHandler({ url } as Electron.HandlerDetails),
  navigate: (event: string, url: string) => {
    let prevented = false
    firstWindow().webContents.emit(event, { url, preventDefault: () => void (prevented = true) })
    return prevented
  },
  download: () => {
    let prevented = false
    defaultSession.emit('will-download', { preventDefault: () => void (prevented = true) })
    return prevented
  },
  permissions: async (permission: string) => ({
    check: defaultSession.check?.(null, permission as never, '', {} as never),
    device: defaultSession.device?.({} as never),
    request: await new Promise((done) =>
      defaultSession.request?.({} as never, permission as never, done, {} as never)
    )
  }),
  invoke: (channel: string, frame: { url: string } | null, ...args: unknown[]) =>
    handlers.get(channel)?.({ senderFrame: frame } as Electron.IpcMainInvokeEvent, ...args),
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
