import { app, session } from 'electron'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { appRoot } from '../../files/app-root'
import { userFolders } from '../../files/user-folders'
import { Handles } from '../../services/handles'
import { createServices } from '../../services/services'
import { registerAppScheme, serveApp } from './app-protocol'
import { Desk } from './desk'
import { nativeDialogs } from './dialogs'
import { openExternally } from './external-links'
import { hardenContents, hardenSession } from './hardening'
import { answerPage } from './ipc'
import { setMenu } from './menu'
import { projectArguments } from './project-arguments'
import { offerRecovery } from './recovering'

/** Starts the app in Electron. What must be settled before the app is ready comes first. */
export async function startDesk(): Promise<void> {
  registerAppScheme()
  app.enableSandbox()
  const handles = new Handles()
  const services = createServices({
    host: 'electron',
    version: app.getVersion(),
    dialogs: nativeDialogs(() => desk.window),
    handles,
    folders: userFolders(),
    root: appRoot(),
    now: () => new Date(),
    newId: () => randomUUID(),
    report
  })
  const desk = new Desk(services, handles)
  listen(desk)
  await app.whenReady()
  hardenSession(session.defaultSession)
  serveApp(join(appRoot(), 'out', 'renderer'))
  answerPage(services, () => desk.window, report)
  setMenu((command) => void desk.command(command), process.platform === 'darwin', app.isPackaged)
  const asked = projectArguments(process.argv.slice(1), process.cwd())
  if (asked.length === 0) await offerRecovery(services)
  for (const path of asked) await desk.open(path)
  await desk.show()
  process.send?.('ready') // to scripts/start.mjs, which waits to know whether a window came
}

function listen(desk: Desk): void {
  app.on('web-contents-created', (_event, contents) => {
    hardenContents(contents, (address) => void openExternally(address))
  })
  // macOS tells of files this way, perhaps before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void desk.open(path)
  })
  app.on('second-instance', (_event, args, folder) => {
    desk.focus()
    for (const path of projectArguments(args.slice(1), folder)) void desk.open(path)
  })
  app.on('activate', () => void desk.show())
  app.on('before-quit', () => {
    desk.quitting = true
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' || desk.quitting) app.quit()
  })
}

function report(error: unknown, operation: string): void {
  process.stderr.write(
    `briefing-desk: ${operation}: ${error instanceof Error ? (error.stack ?? '') : String(error)}\n`
  )
}
