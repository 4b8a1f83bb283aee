/**
 * A stand-in for the module `electron`: the real built main and preload bundles run against it, with pages of the
 * real Chromium as their windows. Each piece is held to Electron's own types; what the real one would refuse, or
 * what would be unsafe, is refused here.
 */
import './control'

export { app } from './app'
export { BrowserWindow } from './browser-window'
export { dialog, shell } from './dialog'
export { ipcMain } from './ipc-main'
export { Menu } from './menu'
export { protocol } from './protocol'
export { screen } from './screen'
export { session } from './session'
