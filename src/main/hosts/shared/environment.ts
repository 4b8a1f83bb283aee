import { randomUUID } from 'node:crypto'
import { appRoot } from '../../files/app-root'
import { userFolders } from '../../files/user-folders'
import type { Environment } from '../../services/environment'
import { Handles } from '../../services/handles'
import { version } from './version'

/** What is a host's own of its services' surroundings. */
type Own = Pick<Environment, 'host' | 'dialogs' | 'system' | 'report' | 'tell'> &
  Partial<Pick<Environment, 'isOpen'>>

/** The surroundings of one window's services: its host's own, and this machine's clock, ids and folders. */
export const environment = (own: Own): Environment => ({
  version: version(),
  handles: new Handles(),
  folders: userFolders(),
  root: appRoot(),
  now: () => new Date(),
  newId: () => randomUUID(),
  isOpen: () => true,
  ...own
})
