import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export const root = resolve(import.meta.dirname, '../..')

/**
 * The address of a built bundle, built first where it is missing or older than its sources. A package has no
 * sources and is never built. Ends the process where building fails.
 */
export function ensureBuilt(bundle) {
  const file = resolve(root, 'out', bundle)
  if (!existsSync(file)) build('first run')
  else if (newestSource() > statSync(file).mtimeMs) build('the sources have changed')
  return pathToFileURL(file).href
}

/** When a source file last changed, in milliseconds; 0 where there are none. */
function newestSource() {
  const folder = resolve(root, 'src')
  if (!existsSync(folder)) return 0
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile()
  )
  return Math.max(0, ...files.map((entry) => statSync(resolve(entry.parentPath, entry.name)).mtimeMs))
}

function build(why) {
  const tool = electronVite()
  if (tool === null) stop('Briefing Desk is not built, and electron-vite is not installed: run npm ci first.')
  process.stderr.write(`briefing: building (${why})\n`)
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
