import { basename } from 'node:path'
import type { OpenProject } from '../../contract/operations'
import type { Services } from '../../contract/dispatch'
import { succeed, type Failure, type Reply } from '../../contract/reply'
import type { Project } from '../../core/project/project'
import { carriedProject } from '../export/carry'
import { openProjectOrMemo, readProjectOrMemo, type OpenedProject } from '../export/carry-open'
import { fingerprint } from '../files/fingerprint'
import { addRecent } from '../files/recent-files'
import { discardRecovery, findRecoveries, nothingLeft, readRecovery, type Recovered } from '../files/recovery'
import { accessOf, claimFile } from './access'
import type { Environment } from './environment'
import { openedInstead, rescueProject } from './rescue'
import { aboutSession, startSession, type Session } from './session'
import { MAIN_WINDOW } from './sessions'
import { newProject, sampleProject } from './start-project'
import type { Watch } from './tasks'
import type { Workshop } from './workshop'

type OpenOperations =
  | `project.${'current' | 'sample' | 'new' | 'open' | 'isCarried' | 'openDropped'}`
  | `recovery.${'list' | 'open' | 'discard'}`

/** Before the first command, so that a recovered project counts as changed whatever is done next. */
const NEVER_SAVED = -1

/** Every way in which a window comes to show a project. */
export const openServices = (shop: Workshop): Pick<Services, OpenOperations> => ({
  'project.current': (_input, window = MAIN_WINDOW) => {
    const session = shop.sessions.current(window)
    return succeed(session && openProject(shop.env, session))
  },
  'project.sample': async (_input, window) => show(shop, await sampleProject(shop), window),
  'project.new': async ({ template }, window) => show(shop, await newProject(shop.env, template), window),
  'project.open': ({ file, task }, window) => {
    const path = shop.env.handles.path(file, 'read')
    return path.ok ? shop.tasks.run(task, (watch) => openPath(shop, path.value, watch, window)) : path
  },
  'project.isCarried': async ({ content }) =>
    succeed({ carried: (await carriedProject(Buffer.from(content, 'base64'))) !== null }),
  'project.openDropped': ({ name, content, task }, window) =>
    shop.tasks.run(task, async (watch) => {
      const read = await readProjectOrMemo(name, Buffer.from(content, 'base64'))
      return read.ok ? showOpened(shop, { ...read.value, carriedBy: name }, {}, watch, window) : read
    }),
  'recovery.list': async () => {
    const found = await findRecoveries(shop.env.folders.data)
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
  'recovery.open': ({ id, task }, window) =>
    shop.tasks.run(task, (watch) => openRecovery(shop, id, watch, window)),
  'recovery.discard': async ({ id }) => {
    await discardRecovery(shop.env.folders.data, id)
    return succeed({})
  }
})

async function show(shop: Workshop, made: Reply<Project>, window = MAIN_WINDOW): Promise<Reply<OpenProject>> {
  if (!made.ok) return made
  const session = await sessionOf(shop, made.value)
  if (!session.ok) return session
  shop.sessions.leave(window)
  return succeed(openProject(shop.env, shop.sessions.add(session.value, window)))
}

async function openPath(
  shop: Workshop,
  path: string,
  watch: Watch,
  window: string | undefined
): Promise<Reply<OpenProject>> {
  watch.progress('reading', 0, 0)
  const seen = await fingerprint(path)
  const read = await openProjectOrMemo(path)
  if (!read.ok) return openDamaged(shop, path, read.error, watch, window)
  const file = read.value.carriedBy === null ? { path, fingerprint: seen } : {}
  return showOpened(shop, read.value, file, watch, window)
}

/** What is left of a file that is refused: what the app kept of it when it did not end well, else what is whole in it. */
async function openDamaged(
  shop: Workshop,
  path: string,
  damage: Failure,
  watch: Watch,
  window: string | undefined
): Promise<Reply<OpenProject>> {
  const refused = { ok: false as const, error: damage }
  if (damage.code !== 'damaged-project') return refused
  const left = await findRecoveries(shop.env.folders.data)
  const kept = left.find(({ about }) => about.path === path)
  if (kept) return openRecovery(shop, kept.id, watch, window, openedInstead(path, damage, KEPT))
  const rescued = await rescueProject(shop.env, path, damage)
  const start = { savedSeq: NEVER_SAVED }
  return rescued ? showOpened(shop, { ...rescued, carriedBy: null }, start, watch, window) : refused
}

const KEPT = 'The briefing is open as the app kept it when it did not end well. Save it to mend the file.'

async function showOpened(
  shop: Workshop,
  { project, carriedBy, rescued }: OpenedProject,
  start: Partial<Pick<Session, 'path' | 'fingerprint' | 'savedSeq'>>,
  watch: Watch,
  window = MAIN_WINDOW
): Promise<Reply<OpenProject>> {
  const { env, sessions } = shop
  const started = await sessionOf(shop, project, watch)
  if (!started.ok) return started
  const session = Object.assign(started.value, { carriedBy, rescued }, start)
  sessions.leave(window)
  await claimFile(env, session)
  sessions.add(session, window)
  await remember(env, session)
  return succeed(openProject(env, session))
}

async function openRecovery(
  shop: Workshop,
  id: string,
  watch: Watch,
  window = MAIN_WINDOW,
  rescued: Failure | null = null
): Promise<Reply<OpenProject>> {
  const { env, sessions } = shop
  const found = await readRecovery(env.folders.data, id)
  if (!found.ok) return found
  const { project, about } = found.value
  const started = await sessionOf(shop, project, watch, found.value)
  if (!started.ok) return started
  if (sessions.get(id).ok) return nothingLeft() // another window was faster
  const { path, fingerprint } = about
  const session = Object.assign(started.value, { path, fingerprint, rescued, savedSeq: NEVER_SAVED })
  session.journal.rebase(project, aboutSession(env, session))
  await session.journal.settled()
  sessions.leave(window)
  await claimFile(env, session)
  return succeed(openProject(env, sessions.add(session, window)))
}

/** A session with the material the project brings along, or with what is worked out of its articles. */
async function sessionOf(
  shop: Workshop,
  project: Project,
  watch?: Watch,
  recovered?: Recovered
): Promise<Reply<Session>> {
  const stored = shop.engine.stored(project)
  if (stored) return succeed(startSession(shop.env, project, stored, recovered))
  const sources = new Map(project.sources.map((source) => [source.id, source]))
  const worked = await shop.engine.later(project.briefing, sources, {
    signal: watch?.signal,
    onProgress: ({ doing, done, total }) => watch?.progress(doing, done, total)
  })
  return worked.ok ? succeed(startSession(shop.env, project, worked.value, recovered)) : worked
}

export async function remember(env: Environment, { path, briefing }: Session): Promise<void> {
  if (path === null) return
  await addRecent(env.folders.data, { path, title: briefing.title, openedAt: env.now().toISOString() })
  env.system?.recentChanged(path)
}

const openProject = (env: Environment, session: Session): OpenProject => ({
  project: session.id,
  briefing: session.briefing,
  material: session.worked.material,
  file: session.path === null ? null : env.handles.refer(session.path, 'write'),
  savedAt: session.savedAt,
  seq: session.seq,
  unsaved: session.seq !== session.savedSeq,
  access: accessOf(session),
  ...(session.carriedBy === null ? {} : { carriedBy: session.carriedBy }),
  ...(session.rescued ? { rescued: session.rescued } : {})
})
