import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../services/desk'

/** Bundles a script of this folder so that plain Node can run it in a process of its own; returns its path. */
export async function buildProcess(name: string): Promise<string> {
  const outDir = join(root, 'node_modules/.cache/briefing-desk', name)
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: { ssr: join(root, `tests/main/faults/${name}.ts`), outDir, emptyOutDir: true, target: 'node20' }
  })
  return join(outDir, `${name}.js`)
}
