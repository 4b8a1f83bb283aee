import type { Services } from '../../contract/dispatch'
import type { Output } from '../../contract/operations'
import { fail, succeed, type Reply } from '../../contract/reply'
import { apply } from '../../core/briefing/apply'
import type { Command } from '../../core/briefing/command'
import { settledMaterial, renewMaterial } from './current-material'
import { materialKey } from './engine'
import { remember } from './open-services'
import { saveSession } from './save-session'
import { journal, projectOf, type Session } from './session'
import type { Workshop } from './workshop'

type ProjectOperations = `project.${'apply' | 'material' | 'save' | 'close'}` | 'task.cancel'

/** Changing and saving an open project. */
export const projectServices = (shop: Workshop): Pick<Services, ProjectOperations> => ({
  'project.apply': ({ project, seq, commands }) => {
    const session = shop.sessions.get(project)
    return session.ok ? applyCommands(shop, session.value, seq, commands) : session
  },
  'project.material': ({ project, task }) => {
    const session = shop.sessions.get(project)
    return session.ok ? shop.tasks.run(task, ({ signal }) => settledMaterial(session.value, signal)) : session
  },
  'project.save': async ({ project, file, task }) => {
    const session = shop.sessions.get(project)
    if (!session.ok) return session
    const { env } = shop
    const chosen = file === null ? null : env.handles.path(file, 'write')
    if (chosen && !chosen.ok) return chosen
    const path = chosen && chosen.value
    const saved = await shop.tasks.run(task, ({ signal }) => saveSession(env, session.value, path, signal))
    if (!saved.ok) return saved
    await remember(env, session.value)
    const savedAt = session.value.savedAt ?? ''
    return succeed({ file: env.handles.refer(saved.value, 'write'), savedAt })
  },
  'project.close': ({ project }) => {
    shop.sessions.close(project)
    return succeed({})
  },
  'task.cancel': ({ task }) => shop.tasks.cancel(task)
})

/** Applies what the page has applied, all or none; the page and this side must count the same. */
function applyCommands(
  shop: Workshop,
  session: Session,
  seq: number,
  commands: readonly Command[]
): Reply<Output<'project.apply'>> {
  if (seq !== session.seq)
    return fail(
      'refused',
      'The app lost count of your changes. Reload the window: what was kept is shown again.'
    )
  let { briefing } = session
  for (const command of commands) {
    const applied = apply(briefing, command)
    if (!applied.ok)
      return fail('refused', `A change could not be kept (${applied.refusal.code}). Reload the window.`)
    briefing = applied.briefing
  }
  const before = projectOf(session)
  const changed = materialKey(briefing) !== materialKey(session.briefing)
  session.briefing = briefing
  session.seq += commands.length
  journal(shop.env, session, { commands: [...commands] }, before)
  if (!changed) return succeed({ seq: session.seq, material: null, working: false })
  const working = renewMaterial(shop, session)
  return succeed({ seq: session.seq, material: working ? null : session.worked.material, working })
}
