import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import type * as Electron from 'electron'
import { note, refuse } from './record'

// Beside the archive, where a package keeps what the system's own programs open.
Object.assign(process, { resourcesPath: process.env['STANDIN_RESOURCES'] })

/** Set by the windows' side: closes them all; false where one of them stays. */
export const quitting: { closeAll: () => Promise<boolean>; now: boolean } = {
  closeAll: () => Promise.resolve(true),
  now: false
}

class App extends EventEmitter {
  isReady = false
  readonly isPackaged = process.env['STANDIN_PACKAGED'] === '1'
  #profile: string | null = null
  readonly #ready = new Promise<void>((done) => {
    setTimeout(() => {
      this.isReady = true
      this.emit('ready')
      done()
    }, 50)
  })

  whenReady = (): Promise<void> => this.#ready

  setPath(name: string, path: string): void {
    if (!existsSync(path)) refuse(`app.setPath: there is no ${path}`)
    if (this.isReady) refuse('app.setPath after ready')
    if (name === 'userData') this.#profile = path
    note('app.setPath', name, path)
  }

  /** The real lock lies in the profile's folder. */
  requestSingleInstanceLock(): boolean {
    if (this.#profile === null) refuse('the lock is asked for before the profile has its place')
    return process.env['STANDIN_SECOND'] !== '1'
  }

  enableSandbox(): void {
    if (this.isReady) refuse('app.enableSandbox after ready')
    note('app.enableSandbox')
  }

  addRecentDocument(path: string): void {
    note('app.addRecentDocument', path)
  }

  clearRecentDocuments(): void {
    note('app.clearRecentDocuments')
  }

  quit(): void {
    note('app.quit')
    let kept = false
    this.emit('before-quit', {
      preventDefault: () => {
        kept = true
      }
    })
    if (kept) return
    quitting.now = true
    void quitting.closeAll().then((gone) => {
      quitting.now = false
      if (gone) setImmediate(() => process.exit(0))
    })
  }
}

type Used =
  | 'isPackaged'
  | 'whenReady'
  | 'setPath'
  | 'requestSingleInstanceLock'
  | 'enableSandbox'
  | 'quit'
  | 'addRecentDocument'
  | 'clearRecentDocuments'

export const app = new App()
void (app satisfies Pick<Electron.App, Used>)
