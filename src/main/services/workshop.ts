import type { Engine } from './engine'
import type { Environment } from './environment'
import type { Sessions } from './sessions'
import type { Tasks } from './tasks'

/** What the services of one host share. */
export interface Workshop {
  readonly env: Environment
  readonly sessions: Sessions
  readonly engine: Engine
  readonly tasks: Tasks
}
