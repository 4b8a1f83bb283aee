import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export const root = resolve(import.meta.dirname, '../..')

/** The address of a built bundle, built first where it is missing. Ends the process where that fails. */
export function ensureBuilt(bundle) {
  const file = resolve(root, 'out', bundle)
  if (!existsSync(file)) build()
  return pathToFileURL(file).href
}

function build() {
  const tool = electronVite()
  if (tool === null) stop('Briefing Desk is not built, and electron-vite is not installed: run npm ci first.')
  process.stderr.write('briefing: building (first run)\n')
  // Standard output belongs to the command that is waiting for the build.
  const { status } = spawnSync(process.execPath, [tool, 'build', '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 2, 2]
  })
  if (status !== 0) stop('the build failed: see the lines above.')
}

function electronVite() {
  try {
    const manifest = createRequire(import.meta.url).resolve('electron-vite/package.json')
    return resolve(dirname(manifest), 'bin/electron-vite.js')
  } catch {
    return null
  }
}

function stop(message) {
  process.stderr.write(`briefing: ${message}\n`)
  process.exit(1)
}
