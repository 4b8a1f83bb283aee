import type { Services } from '../../contract/dispatch'
import { succeed } from '../../contract/reply'
import { Engine } from './engine'
import type { Environment } from './environment'
import { exportServices } from './export-services'
import { fileServices } from './file-services'
import { keepingServices } from './keeping-services'
import { localDate } from './local-date'
import { projectServices } from './project-services'
import { recoveryServices } from './recovery-services'
import { Sessions } from './sessions'
import { sourceServices } from './source-services'
import { templateServices } from './template-services'

/** Everything the app can ask for, the same in every host. */
export function createServices(env: Environment): Services {
  const engine = new Engine()
  const sessions = new Sessions((window) => env.isOpen(window))
  return {
    'app.info': () =>
      succeed({
        version: env.version,
        host: env.host,
        dialogs: env.dialogs ? 'native' : 'workspace',
        today: localDate(env.now())
      }),
    ...templateServices(env, sessions),
    ...projectServices(env, sessions, engine),
    ...recoveryServices(env, sessions, engine),
    ...sourceServices(env, sessions),
    ...keepingServices(env, sessions),
    ...fileServices(env),
    ...exportServices(env, sessions)
  }
}
