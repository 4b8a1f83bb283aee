import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')
/** Where the bundled stand-in lies. */
export const STANDIN = join(root, 'node_modules/.cache/briefing-desk/standin')

/** Bundles the stand-in for Electron once before the end-to-end tests, so that the app's process can load it without a compiler. */
export async function setup(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      ssr: join(root, 'tests/standin/electron.ts'),
      outDir: STANDIN,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'electron.mjs' } }
    }
  })
}
