import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { CHANNEL } from '../../../contract/bridge'
import { dispatch, type Services } from '../../../contract/dispatch'
import type { AppEvent } from '../../../contract/operations'
import { fail } from '../../../contract/reply'
import { isOurs } from './page-address'

/** Answers calls of pages: those of a window's own main frame, showing our own page, by its services; no others. */
export function answerPages(
  servicesOf: (contents: WebContents) => Services | undefined,
  report: (error: unknown, operation: string) => void
): void {
  ipcMain.handle(CHANNEL.call, (event, operation: unknown, input: unknown) => {
    const services = isMainFrame(event) ? servicesOf(event.sender) : undefined
    return services
      ? dispatch(services, operation, input, report)
      : fail('forbidden', 'Only the app’s own page may ask this.')
  })
}

const isMainFrame = ({ sender, senderFrame }: IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame === sender.mainFrame && isOurs(senderFrame.url)

/** Tells a window's page something, as long as there is one. */
export function tellPage(window: BrowserWindow, event: AppEvent): void {
  if (!window.isDestroyed()) window.webContents.send(CHANNEL.event, event)
}
