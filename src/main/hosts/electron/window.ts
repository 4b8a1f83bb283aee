import { BrowserWindow } from 'electron'
import { join } from 'node:path'
import { appRoot } from '../../files/app-root'
import { pageAddress } from './page-address'
import { SMALLEST, type Place } from './place-window'

/** A window of the app, shown when its page has something to show. */
export function createWindow({ maximised, ...bounds }: Place, isPackaged: boolean): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Briefing Desk',
    icon: join(appRoot(), 'icons', '256x256.png'),
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
    if (maximised) window.maximize()
    window.show()
  })
  return window
}

export const loadPage = (window: BrowserWindow): Promise<void> => window.loadURL(pageAddress())
