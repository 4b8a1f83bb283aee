import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import { CHANNEL } from '../../../contract/bridge'
import { dispatch, type Services } from '../../../contract/dispatch'
import type { AppEvent } from '../../../contract/operations'
import { fail } from '../../../contract/reply'
import { isOurs } from './page-address'

/** Answers the page's calls: those of the window's own main frame, showing our own page, and no others. */
export function answerPage(
  services: Services,
  window: () => BrowserWindow | null,
  report: (error: unknown, operation: string) => void
): void {
  const isTrusted = ({ senderFrame }: IpcMainInvokeEvent): boolean =>
    senderFrame !== null && senderFrame === window()?.webContents.mainFrame && isOurs(senderFrame.url)
  ipcMain.handle(CHANNEL.call, (event, operation: unknown, input: unknown) =>
    isTrusted(event)
      ? dispatch(services, operation, input, report)
      : fail('forbidden', 'Only the app’s own page may ask this.')
  )
}

/** Tells the page something, if there is one. */
export function tellPage(window: BrowserWindow | null, event: AppEvent): void {
  if (window && !window.isDestroyed()) window.webContents.send(CHANNEL.event, event)
}
