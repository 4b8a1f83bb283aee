import { EventEmitter } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import type * as Electron from 'electron'
import { app, quitting } from './app'
import { note, refuse } from './record'
import { screen } from './screen'
import { checkHardened } from './session'
import { WebContents } from './web-contents'

/** What a window's page must and must not have. */
const REQUIRED = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false
} as const
const UNWANTED = [
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures'
] as const

export const windows: BrowserWindow[] = []

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents()
  readonly options: Electron.BrowserWindowConstructorOptions
  visible: boolean
  #destroyed = false
  #minimised = false
  #maximised = false
  #bounds: Electron.Rectangle

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super()
    if (!app.isReady) refuse('a window before ready')
    this.options = options
    this.visible = options.show !== false
    this.#bounds = checkedBounds(options)
    checkPreferences(options.webPreferences ?? {})
    checkHardened()
    windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
    for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'])
      if (this.webContents.listenerCount(event) === 0) refuse(`nobody looks at ${event}`)
  }

  static getAllWindows = (): BrowserWindow[] => windows.filter((window) => !window.isDestroyed())

  async loadURL(address: string): Promise<void> {
    const { preload } = this.options.webPreferences ?? {}
    await this.webContents.open(address, preload === undefined ? '' : readFileSync(preload, 'utf8'))
    this.emit('ready-to-show')
    this.focus()
  }

  show(): void {
    this.visible = true
    note('window.show')
  }
  focus(): void {
    note('window.focus')
    this.emit('focus')
  }
  maximize(): void {
    this.#maximised = true
  }
  isMaximized = (): boolean => this.#maximised
  getNormalBounds = (): Electron.Rectangle => ({ ...this.#bounds })
  /** As the user moves it. */
  move(bounds: Electron.Rectangle): void {
    this.#bounds = bounds
  }
  minimize(): void {
    this.#minimised = true
  }
  restore(): void {
    this.#minimised = false
    note('window.restore')
  }
  isMinimized = (): boolean => this.#minimised
  isDestroyed = (): boolean => this.#destroyed

  /** Asks as the close button does; what listens may keep the window. */
  close(): void {
    let kept = false
    this.emit('close', {
      preventDefault: () => {
        kept = true
      }
    })
    if (!kept) this.#end()
  }

  /** Ends it without asking. */
  destroy(): void {
    this.#end()
  }

  #end(): void {
    this.#destroyed = true
    void this.webContents.close()
    this.emit('closed')
    note('window.closed')
    if (BrowserWindow.getAllWindows().length === 0 && !quitting.now) app.emit('window-all-closed')
  }
}

void (null as unknown as BrowserWindow satisfies Pick<
  Electron.BrowserWindow,
  | 'loadURL'
  | 'show'
  | 'focus'
  | 'minimize'
  | 'restore'
  | 'isMinimized'
  | 'maximize'
  | 'isMaximized'
  | 'getNormalBounds'
  | 'isDestroyed'
  | 'destroy'
  | 'close'
>)

quitting.closeAll = async () => {
  for (const window of BrowserWindow.getAllWindows()) window.close()
  await new Promise((done) => setImmediate(done))
  return BrowserWindow.getAllWindows().length === 0
}

/** Where a window opens: at a place that its user can see and reach. */
function checkedBounds(options: Electron.BrowserWindowConstructorOptions): Electron.Rectangle {
  const { x = 0, y = 0, width = 800, height = 600 } = options
  const fits = screen
    .getAllDisplays()
    .some(
      ({ workArea: area }) =>
        x >= area.x && y >= area.y && x + width <= area.x + area.width && y + height <= area.y + area.height
    )
  if (!fits) refuse(`a window off the screen: ${JSON.stringify({ x, y, width, height })}`)
  for (const length of [x, y, width, height])
    if (!Number.isInteger(length)) refuse('bounds must be whole points')
  if (typeof options.icon !== 'string' || !existsSync(options.icon)) refuse('a window without an icon')
  return { x, y, width, height }
}

function checkPreferences(preferences: Electron.WebPreferences): void {
  for (const [key, value] of Object.entries(REQUIRED))
    if (preferences[key as keyof typeof REQUIRED] !== value)
      refuse(`webPreferences.${key} must be ${String(value)}`)
  for (const key of UNWANTED) if (preferences[key]) refuse(`webPreferences.${key} must not be set`)
  if (app.isPackaged && preferences.devTools !== false) refuse('developer tools in a package')
  if (preferences.spellcheck !== false && process.platform !== 'darwin')
    refuse('spell checking fetches dictionaries from the network')
  if (preferences.preload !== undefined && !preferences.preload.endsWith('.cjs'))
    refuse('a sandboxed preload must be CommonJS')
}
