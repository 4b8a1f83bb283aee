import type { Services } from '../../contract/dispatch'
import { fail, succeed, type Reply } from '../../contract/reply'
import type { Briefing } from '../../core/briefing/briefing'
import { compareBriefings } from '../../core/project/compare'
import { restoreCommand } from '../../core/project/restore'
import { versionBriefing } from '../../core/project/version'
import { codec } from '../files/codec'
import { statusOf, takeOver } from './access'
import type { Session } from './session'
import type { Sessions } from './sessions'
import type { Workshop } from './workshop'

type KeepingOperations = `project.${'status' | 'takeOver'}` | `versions.${'list' | 'compare' | 'restore'}`

/** Who may write a project's file, and what it keeps of earlier saves. */
export const keepingServices = ({ env, sessions }: Workshop): Pick<Services, KeepingOperations> => ({
  'project.status': async ({ project }) => {
    const session = sessions.get(project)
    return session.ok ? succeed(await statusOf(session.value)) : session
  },
  'project.takeOver': async ({ project, force }) => {
    const session = sessions.get(project)
    return session.ok ? takeOver(env, session.value, force) : session
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
  }
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
