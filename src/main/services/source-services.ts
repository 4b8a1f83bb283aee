import { setImmediate } from 'node:timers/promises'
import type { Services } from '../../contract/dispatch'
import type { Output } from '../../contract/operations'
import { fail, succeed, type Failure, type Reply } from '../../contract/reply'
import type { Source, SourceId } from '../../core/source/source'
import { importBytes } from '../importers/import-file'
import { hasRoom } from '../files/project-limits'
import { importPaths } from '../importers/import-paths'
import { keepOriginals } from './originals'
import { journal, projectOf, type Session } from './session'
import type { Watch } from './tasks'
import type { Workshop } from './workshop'

/** Reading articles into an open project. The page then lists them with a command, which undo can take back. */
export const sourceServices = (shop: Workshop): Pick<Services, `sources.${'add' | 'paste' | 'drop'}`> => ({
  'sources.add': ({ project, files, task }) => {
    const session = shop.sessions.get(project)
    return session.ok ? shop.tasks.run(task, (watch) => addFiles(shop, session.value, files, watch)) : session
  },
  'sources.paste': ({ project, name, content }) => {
    const session = shop.sessions.get(project)
    if (!session.ok) return session
    const bytes = Buffer.from(content, 'utf8')
    const read = importBytes(name, bytes)
    if (!read.ok) return read
    const originals = new Map<SourceId, Uint8Array>()
    keepOriginals(originals)(read.value, bytes)
    return added(shop, session.value, { sources: [read.value], problems: [], originals })
  },
  'sources.drop': ({ project, files, task }) => {
    const session = shop.sessions.get(project)
    return session.ok
      ? shop.tasks.run(task, (watch) => addDropped(shop, session.value, files, watch))
      : session
  }
})

async function addFiles(
  shop: Workshop,
  session: Session,
  files: readonly string[],
  watch: Watch
): Promise<Reply<Output<'sources.add'>>> {
  const paths = files.map((file) => shop.env.handles.path(file, 'read'))
  const problems = paths.flatMap((path) => (path.ok ? [] : [path.error]))
  const originals = new Map<SourceId, Uint8Array>()
  const read = await importPaths(
    paths.flatMap((path) => (path.ok ? [path.value] : [])),
    keepOriginals(originals),
    { signal: watch.signal, onProgress: (done, total) => watch.progress('reading', done, total) }
  )
  return prepared(shop, session, { ...read, problems: [...problems, ...read.problems], originals }, watch)
}

async function addDropped(
  shop: Workshop,
  session: Session,
  files: readonly { readonly name: string; readonly content: string }[],
  watch: Watch
): Promise<Reply<Output<'sources.add'>>> {
  const originals = new Map<SourceId, Uint8Array>()
  const sources = new Map<SourceId, Source>()
  const problems: Failure[] = []
  for (const [done, { name, content }] of files.entries()) {
    if (watch.signal.aborted) break
    watch.progress('reading', done, files.length)
    const bytes = Buffer.from(content, 'base64')
    const read = importBytes(name, bytes)
    if (read.ok) {
      sources.set(read.value.id, read.value)
      keepOriginals(originals)(read.value, bytes)
    } else problems.push(read.error)
    // What is cancelled meanwhile is heard of.
    await setImmediate()
  }
  return prepared(shop, session, { sources: [...sources.values()], problems, originals }, watch)
}

/** Articles that were read, and what could not be; `originals` are kept with the project. */
interface Read {
  readonly sources: readonly Source[]
  readonly problems: Failure[]
  readonly originals: ReadonlyMap<SourceId, Uint8Array>
}

/** All of what was read, or nothing where it is stopped: what is slow about many articles is done here. */
async function prepared(
  shop: Workshop,
  session: Session,
  read: Read,
  watch: Watch
): Promise<Reply<Output<'sources.add'>>> {
  if (!fits(session, read)) return noRoom()
  const ready = await shop.engine.prepare(read.sources, {
    signal: watch.signal,
    onProgress: ({ doing, done, total }) => watch.progress(doing, done, total)
  })
  if (!ready.ok) return ready
  if (watch.signal.aborted) return fail('cancelled', 'Reading was cancelled. Nothing was added.')
  return added(shop, session, read)
}

function added({ env }: Workshop, session: Session, read: Read): Reply<Output<'sources.add'>> {
  if (!fits(session, read)) return noRoom()
  const { sources, problems, originals } = read
  for (const [id, bytes] of originals) session.originals.set(id, bytes)
  const before = projectOf(session)
  const unknown = sources.filter(({ id }) => !session.sources.has(id))
  for (const source of unknown) session.sources.set(source.id, source)
  if (unknown.length > 0)
    journal(env, session, { sources: unknown.map((s) => withBytes(session, s)) }, before)
  const { material } = session.worked
  const known = new Set(material.sources.map(({ id }) => id))
  const fresh = sources.filter(({ id }) => !known.has(id))
  const more = { ...material, sources: [...material.sources, ...fresh] }
  session.worked = { ...session.worked, material: more }
  return succeed({ added: sources.map(({ id }) => id), material: more, problems })
}

/** Whether the project could still be saved with these articles, which it would keep whatever became of them. */
const fits = (session: Session, { sources, originals }: Read): boolean =>
  hasRoom(
    [...new Map([...session.sources, ...sources.map((s) => [s.id, s] as const)]).values()],
    [...new Map([...session.originals, ...originals]).values()]
  )

const noRoom = (): Reply<never> =>
  fail(
    'too-large',
    'These articles are more than one project can hold; nothing was added. Add fewer, or begin another briefing for them.'
  )

const withBytes = ({ originals }: Session, source: Source) => {
  const bytes = originals.get(source.id)
  return { source, bytes: bytes ? Buffer.from(bytes).toString('base64') : null }
}
