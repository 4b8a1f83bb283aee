import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const said = new Set<string>()

/**
 * Whether all of these programs are on the PATH, for `describe.runIf`. Under CI a missing one is an error: there the
 * tests that need it must run. Elsewhere it is said in one line and they are skipped.
 */
export function requireTools(...names: readonly string[]): boolean {
  const missing = names.filter((name) => !isInstalled(name))
  if (missing.length === 0) return true
  const message = `${missing.join(', ')} not installed: the tests that need it cannot run`
  if (process.env.CI === 'true') throw new Error(message)
  if (!said.has(message)) console.warn(`${message} and are skipped.`)
  said.add(message)
  return false
}

const isInstalled = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
