import type { Services } from '../../contract/dispatch'
import { fail, succeed, type Reply } from '../../contract/reply'
import type { Briefing } from '../../core/briefing/briefing'
import { compareBriefings } from '../../core/project/compare'
import { restoreCommand } from '../../core/project/restore'
import { versionBriefing } from '../../core/project/version'
import { codec } from '../files/codec'
import { statusOf, takeOver } from './access'
import type { Environment } from './environment'
import type { Session } from './session'
import type { Sessions } from './sessions'

type KeepingOperations =
  | 'project.status'
  | 'project.takeOver'
  | 'project.material'
  | 'task.cancel'
  | Extract<keyof Services, `versions.${string}`>

/** Who may write a project's file, and what it keeps of earlier saves. */
export const keepingServices = (env: Environment, sessions: Sessions): Pick<Services, KeepingOperations> => ({
  'project.status': async ({ project }) => {
    const session = sessions.get(project)
    return session.ok ? succeed(await statusOf(session.value)) : session
  },
  'project.takeOver': async ({ project, force }) => {
    const session = sessions.get(project)
    return session.ok ? takeOver(env, session.value, force) : session
  },
  'project.material': ({ project }) => {
    const session = sessions.get(project)
    return session.ok ? succeed(session.value.material) : session
  },
  'versions.list': ({ project }) => {
    const session = sessions.get(project)
    if (!session.ok) return session
    return succeed(session.value.versions.map(({ json: _json, ...info }) => info).reverse())
  },
  'versions.compare': ({ project, version }) => {
    const found = find(sessions, project, version)
    if (!found.ok) return found
    return succeed(compareBriefings(found.value.then, found.value.session.briefing))
  },
  'versions.restore': ({ project, version }) => {
    const found = find(sessions, project, version)
    if (!found.ok) return found
    return succeed({ command: restoreCommand(found.value.session.briefing, found.value.then) })
  },
  'task.cancel': () => succeed({})
})

function find(sessions: Sessions, project: string, id: string): Reply<{ session: Session; then: Briefing }> {
  const session = sessions.get(project)
  if (!session.ok) return session
  const version = session.value.versions.find((v) => v.id === id)
  if (!version) return fail('not-found', 'That version is no longer kept. Choose another.')
  const then = versionBriefing(version, codec)
  return then
    ? succeed({ session: session.value, then })
    : fail('damaged-project', 'That version cannot be read. Choose another.')
}
