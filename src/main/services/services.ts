import type { Services } from '../../contract/dispatch'
import { succeed } from '../../contract/reply'
import { Engine } from './engine'
import type { Environment } from './environment'
import { exportServices } from './export-services'
import { fileServices } from './file-services'
import { keepingServices } from './keeping-services'
import { localDate } from './local-date'
import { openServices } from './open-services'
import { projectServices } from './project-services'
import { Sessions } from './sessions'
import { sourceServices } from './source-services'
import { Tasks } from './tasks'
import { templateServices } from './template-services'

/** Everything the app can ask for, the same in every host. */
export function createServices(env: Environment): Services {
  const sessions = new Sessions((window) => env.isOpen(window))
  const shop = { env, sessions, engine: new Engine(), tasks: new Tasks(env) }
  return {
    'app.info': () =>
      succeed({
        version: env.version,
        host: env.host,
        dialogs: env.dialogs ? 'native' : 'workspace',
        today: localDate(env.now())
      }),
    ...templateServices(env, sessions),
    ...openServices(shop),
    ...projectServices(shop),
    ...keepingServices(shop),
    ...sourceServices(shop),
    ...fileServices(env),
    ...exportServices(shop)
  }
}
