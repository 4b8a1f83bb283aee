import type { OpenProject, Output } from '../../contract/operations'
import type { Services } from '../../contract/dispatch'
import { fail, succeed, type Failure, type Reply } from '../../contract/reply'
import { apply } from '../../core/briefing/apply'
import type { Command } from '../../core/briefing/command'
import type { Project } from '../../core/project/project'
import { fingerprint } from '../files/fingerprint'
import { openProjectOrMemo, readProjectOrMemo } from '../export/carry-open'
import { addRecent } from '../files/recent-files'
import { accessOf, claimFile } from './access'
import { materialKey, type Engine } from './engine'
import type { Environment } from './environment'
import { saveSession } from './save-session'
import { journal, projectOf, startSession, type Session } from './session'
import { MAIN_WINDOW, type Sessions } from './sessions'
import { newProject, sampleProject } from './start-project'

type ProjectOperations =
  `project.${'current' | 'sample' | 'new' | 'open' | 'openDropped' | 'apply' | 'save' | 'close'}`

/** Starting, opening, changing and saving projects. */
export const projectServices = (
  env: Environment,
  sessions: Sessions,
  engine: Engine
): Pick<Services, ProjectOperations> => ({
  'project.current': (_input, window = MAIN_WINDOW) => {
    const session = sessions.current(window)
    return succeed(session && openProject(env, session))
  },
  'project.sample': async (_input, window = MAIN_WINDOW) =>
    started(env, sessions, engine, await sampleProject(env, engine), window),
  'project.new': async ({ template }, window = MAIN_WINDOW) =>
    started(env, sessions, engine, await newProject(env, template), window),
  'project.open': async ({ file }, window = MAIN_WINDOW) => {
    const path = env.handles.path(file, 'read')
    return path.ok ? openPath(env, sessions, engine, path.value, window) : path
  },
  'project.openDropped': async ({ name, content }, window = MAIN_WINDOW) => {
    const read = await readProjectOrMemo(name, Buffer.from(content, 'base64'))
    if (!read.ok) return read
    const session = startSession(env, read.value.project, engine)
    session.carriedBy = name
    sessions.leave(window)
    return succeed(openProject(env, sessions.add(session, window), read.value.rescued))
  },
  'project.apply': ({ project, seq, commands }) => {
    const session = sessions.get(project)
    return session.ok ? applyCommands(env, session.value, seq, commands, engine) : session
  },
  'project.close': ({ project }) => {
    sessions.close(project)
    return succeed({})
  },
  'project.save': async ({ project, file }) => {
    const session = sessions.get(project)
    if (!session.ok) return session
    const chosen = file === null ? null : env.handles.path(file, 'write')
    if (chosen && !chosen.ok) return chosen
    const saved = await saveSession(env, session.value, chosen && chosen.value)
    if (!saved.ok) return saved
    await remember(env, session.value)
    const savedAt = session.value.savedAt ?? ''
    return succeed({ file: env.handles.refer(saved.value, 'write'), savedAt })
  }
})

function started(
  env: Environment,
  sessions: Sessions,
  engine: Engine,
  made: Reply<Project>,
  window: string
): Reply<OpenProject> {
  if (!made.ok) return made
  sessions.leave(window)
  return succeed(openProject(env, sessions.add(startSession(env, made.value, engine), window)))
}

async function openPath(
  env: Environment,
  sessions: Sessions,
  engine: Engine,
  path: string,
  window: string
): Promise<Reply<OpenProject>> {
  const read = await openProjectOrMemo(path)
  if (!read.ok) return read
  const { project, carriedBy } = read.value
  const session = startSession(env, project, engine)
  session.carriedBy = carriedBy
  if (carriedBy === null) {
    session.path = path
    session.fingerprint = await fingerprint(path)
  }
  sessions.leave(window)
  await claimFile(env, session)
  sessions.add(session, window)
  await remember(env, session)
  return succeed(openProject(env, session, read.value.rescued))
}

async function remember(env: Environment, { path, briefing }: Session): Promise<void> {
  if (path === null) return
  await addRecent(env.folders.data, { path, title: briefing.title, openedAt: env.now().toISOString() })
  env.system?.recentChanged(path)
}

export const openProject = (
  env: Environment,
  session: Session,
  rescued: Failure | null = null
): OpenProject => ({
  project: session.id,
  briefing: session.briefing,
  material: session.material,
  file: session.path === null ? null : env.handles.refer(session.path, 'write'),
  savedAt: session.savedAt,
  seq: session.seq,
  unsaved: session.seq !== session.savedSeq,
  access: accessOf(session),
  ...(session.carriedBy === null ? {} : { carriedBy: session.carriedBy }),
  ...(rescued ? { rescued } : {})
})

/** Applies what the page has applied, all or none; the page and this side must count the same. */
function applyCommands(
  env: Environment,
  session: Session,
  seq: number,
  commands: readonly Command[],
  engine: Engine
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
  journal(env, session, { commands: [...commands] }, before)
  if (changed) session.material = engine.briefingMaterial(briefing, session.sources)
  return succeed({ seq: session.seq, material: changed ? session.material : null, working: false })
}
