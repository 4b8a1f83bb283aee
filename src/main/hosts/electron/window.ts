import { BrowserWindow } from 'electron'
import { join } from 'node:path'
import { appRoot } from '../../files/app-root'
import { pageAddress } from './page-address'

/** The app's one window, shown when its page has something to show. */
export function createWindow(isPackaged: boolean): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: 'Briefing Desk',
    webPreferences: {
      preload: join(appRoot(), 'out', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: !isPackaged,
      // Elsewhere than on macOS Chromium would fetch its dictionaries from the network.
      spellcheck: process.platform === 'darwin'
    }
  })
  window.once('ready-to-show', () => {
    window.show()
  })
  return window
}

export const loadPage = (window: BrowserWindow): Promise<void> => window.loadURL(pageAddress())
