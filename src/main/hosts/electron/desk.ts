import { app, dialog, type BrowserWindow } from 'electron'
import type { Services } from '../../../contract/dispatch'
import type { MenuCommand } from '../../../contract/operations'
import type { Handles } from '../../services/handles'
import { mayClose, tell } from './closing'
import { tellPage } from './ipc'
import { createWindow, loadPage } from './window'

/** The app's one window and what it is asked to open. */
export class Desk {
  window: BrowserWindow | null = null
  /** Set while the app is on its way out; cleared when the user stays. */
  quitting = false
  readonly #services: Services
  readonly #handles: Handles

  constructor(services: Services, handles: Handles) {
    this.#services = services
    this.#handles = handles
  }

  /** Opens the window where there is none, else brings it to the front. */
  async show(): Promise<void> {
    if (this.window) {
      this.focus()
      return
    }
    const window = createWindow(app.isPackaged)
    this.window = window
    this.#askBeforeClosing(window)
    this.#outliveItsPage(window)
    await loadPage(window)
  }

  focus(): void {
    if (this.window?.isMinimized()) this.window.restore()
    this.window?.focus()
  }

  /**
   * Opens a project that was asked for from outside. The page of an open window is told, because it may have to ask
   * about unsaved changes; before there is one the project becomes what the page finds.
   */
  async open(path: string): Promise<void> {
    const file = this.#handles.refer(path, 'read')
    if (this.window) {
      tellPage(this.window, { name: 'project.requested', payload: { file } })
      return
    }
    const opened = await this.#services['project.open']({ file: file.handle })
    if (!opened.ok) await tell(null, opened.error)
  }

  /** Passes a menu command to the page; a window is opened for it where there is none. */
  async command(command: MenuCommand): Promise<void> {
    await this.show()
    tellPage(this.window, { name: 'menu.command', payload: { command } })
  }

  #askBeforeClosing(window: BrowserWindow): void {
    let settled = false
    let asking = false
    window.on('close', (event) => {
      if (settled) return
      event.preventDefault()
      if (asking) return
      asking = true
      void mayClose(window, this.#services).then((may) => {
        asking = false
        settled = may
        if (!may) this.quitting = false
        else window.close()
      })
    })
    window.on('closed', () => {
      this.window = null
    })
  }

  /** The briefing lives on this side: a page that crashed or hangs can be loaded again without loss. */
  #outliveItsPage(window: BrowserWindow): void {
    const offerReload = async (message: string, wait: string | null): Promise<void> => {
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message,
        detail: 'Nothing is lost: the briefing is kept outside the window.',
        buttons: ['Reload', wait ?? 'Close'],
        defaultId: 0,
        cancelId: 1
      })
      if (response === 0) window.webContents.reload()
      else if (wait === null) window.close()
    }
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') void offerReload('The window’s page stopped unexpectedly.', null)
    })
    window.on('unresponsive', () => void offerReload('The window’s page does not answer.', 'Wait'))
  }
}
