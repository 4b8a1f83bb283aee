import { app, session } from 'electron'
import { join } from 'node:path'
import { appRoot } from '../../files/app-root'
import { userFolders } from '../../files/user-folders'
import { AppMenu } from './app-menu'
import { registerAppScheme, serveApp } from './app-protocol'
import { Desks } from './desks'
import { openExternally } from './external-links'
import { hardenContents, hardenSession } from './hardening'
import { answerPages } from './ipc'
import { projectArguments } from './project-arguments'
import { offerTextMenu } from './text-menu'
import { WindowPlaces } from './window-places'

/** Starts the app in Electron. What must be settled before the app is ready comes first. */
export async function startDesk(): Promise<void> {
  registerAppScheme()
  app.enableSandbox()
  const { data } = userFolders()
  const desks = new Desks(new WindowPlaces(data), {
    report,
    recentChanged: (latest) => void menu.recentChanged(latest)
  })
  const menu = new AppMenu(desks, data)
  listen(desks)
  await app.whenReady()
  hardenSession(session.defaultSession)
  serveApp(join(appRoot(), 'out', 'renderer'))
  answerPages((contents) => desks.of(contents)?.services, report)
  await menu.set()
  await desks.start(projectArguments(process.argv.slice(1), process.cwd()))
  process.send?.('ready') // to scripts/start.mjs, which waits to know whether a window came
}

function listen(desks: Desks): void {
  app.on('web-contents-created', (_event, contents) => {
    hardenContents(contents, (address) => void openExternally(address))
    offerTextMenu(contents)
  })
  // macOS tells of files this way, perhaps before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void desks.open(path)
  })
  app.on('second-instance', (_event, args, folder) => {
    const paths = projectArguments(args.slice(1), folder)
    if (paths.length === 0) void desks.show()
    for (const path of paths) void desks.open(path)
  })
  app.on('activate', () => void desks.show())
  app.on('before-quit', (event) => {
    if (desks.mayQuit) return
    event.preventDefault()
    void desks.quit()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
}

function report(error: unknown, operation: string): void {
  process.stderr.write(
    `briefing-desk: ${operation}: ${error instanceof Error ? (error.stack ?? '') : String(error)}\n`
  )
}
