import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { note, refuse } from './record'

/** Set by the window's side: closes all windows as quitting does; false where one of them stays. */
export const quitting: { closeAll: () => Promise<boolean> } = { closeAll: () => Promise.resolve(true) }

class App extends EventEmitter {
  isReady = false
  readonly isPackaged = process.env['STANDIN_PACKAGED'] === '1'
  readonly #ready = new Promise<void>((done) => {
    setTimeout(() => {
      this.isReady = true
      this.emit('ready')
      done()
    }, 50)
  })

  whenReady = (): Promise<void> => this.#ready
  getVersion = (): string => '0.0.0-standin'
  getName = (): string => 'Briefing Desk'
  requestSingleInstanceLock = (): boolean => process.env['STANDIN_SECOND'] !== '1'

  enableSandbox(): void {
    if (this.isReady) refuse('app.enableSandbox after ready')
    note('app.enableSandbox')
  }

  addRecentDocument(path: string): void {
    note('app.addRecentDocument', path)
  }

  quit(): void {
    note('app.quit')
    this.emit('before-quit', { preventDefault: () => undefined })
    void quitting.closeAll().then((gone) => {
      if (gone) setImmediate(() => process.exit(0))
    })
  }
}

type Used =
  | 'isPackaged'
  | 'whenReady'
  | 'getVersion'
  | 'getName'
  | 'requestSingleInstanceLock'
  | 'enableSandbox'
  | 'quit'
  | 'addRecentDocument'

export const app = new App()
void (app satisfies Pick<Electron.App, Used>)
