import { basename, join, resolve } from 'node:path'
import { build } from 'vite'
import { engineDefine } from '../../scripts/engine-digest'

const root = resolve(import.meta.dirname, '../..')

/** Bundles a script, given by its path from the root, for plain Node to run in a process of its own; its new path. */
export async function buildProcess(path: string): Promise<string> {
  const name = basename(path, '.ts')
  const outDir = join(root, 'node_modules/.cache/briefing-desk', name)
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    define: engineDefine(root),
    build: { ssr: join(root, path), outDir, emptyOutDir: true, target: 'node20' }
  })
  return join(outDir, `${name}.js`)
}
