import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appRoot } from '../../files/app-root'

/** The app's version, as its package tells it. */
export const version = (): string =>
  (JSON.parse(readFileSync(join(appRoot(), 'package.json'), 'utf8')) as { version: string }).version
