import { app } from 'electron'

export const SCHEME = 'app'
const HOST = 'desk'

/** Where the page is served while it is being developed; never in a package. */
const developed = (): string | undefined =>
  app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']

/** The address of the page. */
export const pageAddress = (): string => developed() ?? `${SCHEME}://${HOST}/index.html`

/** Whether an address is the app's own page. Node gives a custom scheme the origin `null`: scheme and host are compared. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (url.protocol === `${SCHEME}:`) return url.host === HOST
  const server = developed()
  return server !== undefined && url.host === new URL(server).host // its pages, and the socket that tells of changes
}
