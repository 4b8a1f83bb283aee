import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { appRoot } from '../../files/app-root'
import { createServices } from '../../services/services'
import { MAIN_WINDOW } from '../../services/sessions'
import { openWindow } from '../web/open-window'
import { startWebHost, type WebHost } from '../web/start-web-host'
import { environment } from '../shared/environment'
import type { Io } from './io'
import { readOptions } from './options'
import { done, failed, misused, type Outcome } from './outcome'

/** `briefing serve [--port N] [--no-open] [PROJECT]`: runs until it is stopped. */
export async function serveCommand(args: string[], io: Io): Promise<Outcome> {
  const read = readOptions(args, { port: { type: 'string' }, 'no-open': { type: 'boolean' } })
  if (!read.ok) return misused(read.message)
  const port = readPort(read.values.port)
  if (port === null) return misused('--port must be a number from 1 to 65535.')
  const [project, ...more] = read.positionals
  if (more.length > 0) return misused('briefing serve opens one project at a time.')
  const report = (error: unknown, where: string) => {
    io.warn(`${where}: ${String(error)}`)
  }
  let host: WebHost | string = ''
  const running = () => (typeof host === 'string' ? null : host)
  const env = environment({
    host: 'web',
    dialogs: null,
    system: null,
    report,
    tell: (event) => running()?.send(event),
    // What is opened before there is any page waits for the first one.
    isOpen: (window) => window !== MAIN_WINDOW && (running()?.isOpen(window) ?? false)
  })
  const services = createServices(env)
  if (project !== undefined) {
    const file = env.handles.refer(resolve(project), 'read')
    const opened = await services['project.open']({ file: file.handle })
    if (!opened.ok) return failed(opened.error)
  }
  host = await start({ services, page: join(appRoot(), 'out', 'renderer'), port, report })
  if (typeof host === 'string') return failed({ message: host })
  const url = host.launchUrl()
  io.print(`Briefing Desk is open at ${url}\nThe link works once, for two minutes. Stop with Ctrl+C.`)
  if (!read.values['no-open']) openWindow(url)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await host.close()
  return done
}

/** The host, or why there is none. */
async function start(options: Parameters<typeof startWebHost>[0]): Promise<WebHost | string> {
  try {
    return await startWebHost(options)
  } catch (error) {
    return `port ${String(options.port)} cannot be used (${String(error)}). Choose another with --port.`
  }
}

/** 0 stands for any free port; null for what is not one. */
function readPort(given: string | undefined): number | null {
  if (given === undefined) return 0
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0
  return port >= 1 && port <= 65_535 ? port : null
}
