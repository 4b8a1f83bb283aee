import { protocol } from 'electron'
import { readAsset } from '../shared/read-asset'
import { SECURITY_HEADERS } from '../shared/security-headers'
import { isOurs, SCHEME } from './page-address'

/** Makes `app:` a scheme with an origin of its own. Must run before the app is ready. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }
  ])
}

/** Serves the built page, and nothing else, under `app://desk/`. */
export const serveApp = (folder: string): void => {
  protocol.handle(SCHEME, async ({ url, method }) => {
    const asset = isOurs(url) && method === 'GET' ? await readAsset(folder, new URL(url).pathname) : null
    if (!asset) return new Response('Not found', { status: 404, headers: SECURITY_HEADERS })
    return new Response(new Uint8Array(asset.bytes), {
      headers: { ...SECURITY_HEADERS, 'Content-Type': asset.type }
    })
  })
}
