import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder that holds `seeds/` and `templates/`: the clone's, or the package's. */
export function appRoot(from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json'))) return from
  const parent = dirname(from)
  if (parent === from) throw new Error('the app does not find its own package.json')
  return appRoot(parent)
}
