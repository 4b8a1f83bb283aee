import type { Services } from '../../contract/dispatch'
import { succeed, type Failure, type Reply } from '../../contract/reply'
import type { Source } from '../../core/source/source'
import { importBytes } from '../importers/import-file'
import { importPaths } from '../importers/import-paths'
import type { Environment } from './environment'
import { keepOriginals } from './originals'
import { journal, projectOf, type Session } from './session'
import type { Sessions } from './sessions'

/** Reading articles into an open project. The page then lists them with a command, which undo can take back. */
export const sourceServices = (
  env: Environment,
  sessions: Sessions
): Pick<Services, 'sources.add' | 'sources.paste'> => ({
  'sources.add': async ({ project, files }) => {
    const session = sessions.get(project)
    if (!session.ok) return session
    const paths = files.map((file) => env.handles.path(file, 'read'))
    const problems = paths.flatMap((path) => (path.ok ? [] : [path.error]))
    const read = await importPaths(
      paths.flatMap((path) => (path.ok ? [path.value] : [])),
      keepOriginals(session.value.originals)
    )
    return added(env, session.value, read.sources, [...problems, ...read.problems])
  },
  'sources.paste': ({ project, name, content, encoding }) => {
    const session = sessions.get(project)
    if (!session.ok) return session
    const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
    const read = importBytes(name, bytes)
    if (!read.ok) return read
    keepOriginals(session.value.originals)(read.value, bytes)
    return added(env, session.value, [read.value], [])
  }
})

function added(
  env: Environment,
  session: Session,
  sources: readonly Source[],
  problems: Failure[]
): Reply<AddedSources> {
  const before = projectOf(session)
  const unknown = sources.filter(({ id }) => !session.sources.has(id))
  for (const source of unknown) session.sources.set(source.id, source)
  if (unknown.length > 0)
    journal(env, session, { sources: unknown.map((s) => withBytes(session, s)) }, before)
  const known = new Set(session.material.sources.map(({ id }) => id))
  const fresh = sources.filter(({ id }) => !known.has(id))
  session.material = { ...session.material, sources: [...session.material.sources, ...fresh] }
  return succeed({ added: sources.map(({ id }) => id), material: session.material, problems })
}

const withBytes = ({ originals }: Session, source: Source) => {
  const bytes = originals.get(source.id)
  return { source, bytes: bytes ? Buffer.from(bytes).toString('base64') : null }
}

interface AddedSources {
  added: string[]
  material: Session['material']
  problems: Failure[]
}
