import type { Services } from '../../contract/dispatch'
import type { Output } from '../../contract/operations'
import { fail, succeed, type Failure, type Reply } from '../../contract/reply'
import type { Source, SourceId } from '../../core/source/source'
import { importBytes } from '../importers/import-file'
import { importPaths } from '../importers/import-paths'
import { keepOriginals } from './originals'
import { journal, projectOf, type Session } from './session'
import type { Watch } from './tasks'
import type { Workshop } from './workshop'

/** Reading articles into an open project. The page then lists them with a command, which undo can take back. */
export const sourceServices = (shop: Workshop): Pick<Services, 'sources.add' | 'sources.paste'> => ({
  'sources.add': ({ project, files, task }) => {
    const session = shop.sessions.get(project)
    return session.ok ? shop.tasks.run(task, (watch) => addFiles(shop, session.value, files, watch)) : session
  },
  'sources.paste': ({ project, name, content, encoding }) => {
    const session = shop.sessions.get(project)
    if (!session.ok) return session
    const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
    const read = importBytes(name, bytes)
    if (!read.ok) return read
    keepOriginals(session.value.originals)(read.value, bytes)
    return added(shop, session.value, [read.value], [])
  }
})

/** All of what can be read, or nothing where it is stopped: what is slow about many articles is done here. */
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
  const prepared = await shop.engine.prepare(read.sources, {
    signal: watch.signal,
    onProgress: ({ doing, done, total }) => watch.progress(doing, done, total)
  })
  if (!prepared.ok) return prepared
  if (watch.signal.aborted) return fail('cancelled', 'Reading was cancelled. Nothing was added.')
  for (const [id, bytes] of originals) session.originals.set(id, bytes)
  return added(shop, session, read.sources, [...problems, ...read.problems])
}

function added(
  { env }: Workshop,
  session: Session,
  sources: readonly Source[],
  problems: Failure[]
): Reply<Output<'sources.add'>> {
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

const withBytes = ({ originals }: Session, source: Source) => {
  const bytes = originals.get(source.id)
  return { source, bytes: bytes ? Buffer.from(bytes).toString('base64') : null }
}
