import { basename } from 'node:path'
import type { Services } from '../../contract/dispatch'
import { succeed } from '../../contract/reply'
import { discardRecovery, findRecoveries, readRecovery } from '../files/recovery'
import { claimFile } from './access'
import type { Engine } from './engine'
import type { Environment } from './environment'
import { openProject } from './project-services'
import { aboutSession, startSession } from './session'
import { MAIN_WINDOW, type Sessions } from './sessions'

/** Before the first command, so that a recovered project counts as changed whatever is done next. */
const NEVER_SAVED = -1

/** What a start of the app before this one left behind. */
export const recoveryServices = (
  env: Environment,
  sessions: Sessions,
  engine: Engine
): Pick<Services, 'recovery.list' | 'recovery.open' | 'recovery.discard'> => ({
  'recovery.list': async () => {
    const found = await findRecoveries(env.folders.data)
    return succeed(
      found.map(({ id, about, project, entries }) => ({
        id,
        title: project.briefing.title,
        file: about.path && basename(about.path),
        startedAt: about.startedAt,
        changes: entries
      }))
    )
  },
  'recovery.open': async ({ id }, window = MAIN_WINDOW) => {
    const found = await readRecovery(env.folders.data, id)
    if (!found.ok) return found
    const session = startSession(env, found.value.project, engine)
    session.path = found.value.about.path
    session.fingerprint = found.value.about.fingerprint
    session.savedSeq = NEVER_SAVED
    session.journal.rebase(found.value.project, aboutSession(env, session))
    await session.journal.settled() // the old journal goes only when the new one is whole
    await discardRecovery(env.folders.data, id)
    sessions.leave(window)
    await claimFile(env, session)
    return succeed(openProject(env, sessions.add(session, window)))
  },
  'recovery.discard': async ({ id }) => {
    await discardRecovery(env.folders.data, id)
    return succeed({})
  }
})
