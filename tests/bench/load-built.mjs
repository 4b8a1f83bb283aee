import { execFileSync } from 'node:child_process'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '../..')
const vite = resolve(root, 'node_modules/vite/bin/vite.js')

/**
 * Imports a TypeScript module, given by its path from the root, as the app's build makes it: one file for Node.
 * Another process builds it: what that takes counts in no measurement.
 */
export async function loadBuilt(path) {
  const name = basename(path, '.ts')
  const outDir = join(root, 'node_modules/.cache/briefing-desk', name)
  const options = ['--outDir', outDir, '--emptyOutDir', '--target', 'node20', '--logLevel', 'error']
  execFileSync(process.execPath, [vite, 'build', '--ssr', path, ...options], { cwd: root, stdio: 'inherit' })
  return import(pathToFileURL(join(outDir, `${name}.js`)).href)
}
