import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'

export interface Asset {
  readonly bytes: Buffer
  readonly type: string
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json'
}

/** A file of the built page by its address' path, or null. Nothing outside the folder is read, by any spelling or link. */
export async function readAsset(folder: string, pathname: string): Promise<Asset | null> {
  const path = decoded(pathname)
  if (path === null || path.includes('\0') || path.includes('\\')) return null
  const name = path === '/' ? '/index.html' : path
  const type = TYPES[extname(name).toLowerCase()]
  if (type === undefined) return null
  try {
    const base = await realpath(folder)
    const file = await realpath(resolve(base, `.${name}`))
    if (!file.startsWith(base + sep) || !(await stat(file)).isFile()) return null
    return { bytes: await readFile(file), type }
  } catch {
    return null
  }
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
