import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const root = resolve(import.meta.dirname, '..')

/** Imports a TypeScript module of this repository, given by its path from the root, into a script. */
export async function loadTs(path) {
  const { module } = await runnerImport(resolve(root, path), { root, configFile: false, logLevel: 'error' })
  return module
}
