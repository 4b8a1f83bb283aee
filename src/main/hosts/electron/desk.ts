import { app, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import type { Services } from '../../../contract/dispatch'
import type { AppEvent, OpenProject } from '../../../contract/operations'
import type { Reply } from '../../../contract/reply'
import { appRoot } from '../../files/app-root'
import type { Environment } from '../../services/environment'
import { createServices } from '../../services/services'
import { environment } from '../shared/environment'
import { mayClose } from './closing'
import { nativeDialogs } from './dialogs'
import { tellPage } from './ipc'
import { outlivePage } from './outlive-page'
import type { Place } from './place-window'
import { createWindow, loadPage } from './window'

/** What desks have in common. */
export interface Around {
  readonly report: Environment['report']
  readonly recentChanged: (latest: string | null) => void
  /** Keeps where a window stands, before it goes. */
  readonly keepPlace: (window: BrowserWindow) => Promise<void>
}

/** One window of the app, with services and a briefing of its own. */
export class Desk {
  readonly window: BrowserWindow
  readonly services: Services
  readonly #env: Environment
  readonly #around: Around
  #loaded: Promise<void> | null = null
  #asking: Promise<boolean> | null = null
  #leaving: Promise<void> | null = null

  constructor(around: Around, place: Place) {
    const window = createWindow(place, app.isPackaged)
    this.window = window
    this.#around = around
    this.#env = environment({
      host: 'electron',
      dialogs: nativeDialogs(window),
      system: {
        startDrag: (file) => {
          window.webContents.startDrag({ file, icon: join(appRoot(), 'icons', '64x64.png') })
        },
        recentChanged: around.recentChanged
      },
      report: around.report,
      tell: (event) => {
        tellPage(window, event)
      }
    })
    this.services = createServices(this.#env)
    outlivePage(window)
    window.on('close', (event) => {
      if (this.#leaving) return
      event.preventDefault()
      void this.agreesToClose().then((agreed) => (agreed ? this.leave() : undefined))
    })
  }

  get isShown(): boolean {
    return this.#loaded !== null
  }

  /** Shows the page; one that is there already is loaded anew, with what is open by now. */
  async show(): Promise<void> {
    if (this.#loaded) {
      await this.#loaded
      this.window.webContents.reload()
      this.focus()
    } else await (this.#loaded = loadPage(this.window))
  }

  focus(): void {
    if (this.window.isMinimized()) this.window.restore()
    this.window.focus()
  }

  open(path: string): Promise<Reply<OpenProject>> {
    const file = this.#env.handles.refer(path, 'read')
    return Promise.resolve(this.services['project.open']({ file: file.handle }))
  }

  /** The path of the open project's file; null for a sample or new briefing that nothing was done to, else undefined. */
  async place(): Promise<string | null | undefined> {
    const current = await this.services['project.current']({})
    const open = current.ok ? current.value : null
    if (!open?.file) return open?.unsaved || open?.carriedBy ? undefined : null
    const path = this.#env.handles.path(open.file.handle, 'read')
    return path.ok ? path.value : undefined
  }

  tell(event: AppEvent): void {
    tellPage(this.window, event)
  }

  /** Asks about unsaved changes; asked again meanwhile, it is the same question. */
  agreesToClose(): Promise<boolean> {
    this.#asking ??= mayClose(this.window, this.services).finally(() => {
      this.#asking = null
    })
    return this.#asking
  }

  /** Closes the window, which has agreed to it: what is not saved by now is given up. */
  leave(): Promise<void> {
    this.#leaving ??= this.#leave()
    return this.#leaving
  }

  async #leave(): Promise<void> {
    await this.#around.keepPlace(this.window)
    const current = await this.services['project.current']({})
    if (current.ok && current.value) await this.services['project.close']({ project: current.value.project })
    this.window.close()
  }
}
