import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '../../../src/main/services/environment'
import { Handles } from '../../../src/main/services/handles'

/** The surroundings of a web host's services that keep everything in one folder and tell nobody anything. */
export const plainEnvironment = (folder: string, own: Partial<Environment> = {}): Environment => ({
  host: 'web',
  version: '0',
  dialogs: null,
  system: null,
  handles: new Handles(),
  folders: {
    data: join(folder, 'data'),
    templates: join(folder, 'templates'),
    workspace: join(folder, 'work')
  },
  root: folder,
  now: () => new Date(),
  newId: () => randomUUID(),
  tell: () => undefined,
  isOpen: () => true,
  report: (error) => {
    writeSync(2, `${String(error)}\n`)
  },
  ...own
})
