import { join } from 'node:path'
import type { Briefing } from '../../core/briefing/briefing'
import type { Failure, Reply } from '../../contract/reply'
import type { Holder } from '../../contract/project-shapes'
import type { Project, Unknown } from '../../core/project/project'
import type { Version } from '../../core/project/version'
import type { Source, SourceId } from '../../core/source/source'
import type { Template } from '../../core/template/template'
import { disk } from '../files/disk'
import { Journal } from '../files/journal'
import type { About, Entry } from '../files/journal-format'
import type { ProjectLock } from '../files/project-lock'
import { recoveryFolder, type Recovered } from '../files/recovery'
import { materialKey, type Worked } from './engine'
import type { Environment } from './environment'

/** What is being worked out about a session's articles, and how it is stopped. */
export interface Working {
  readonly done: Promise<Reply<null>>
  readonly stop: AbortController
}

/** An open project: the analyst's document, what was read, and how far the file on disk is behind. */
export interface Session {
  readonly id: string
  briefing: Briefing
  /** What a saved file carries for machines without it. */
  template: Template
  /** Everything this project has ever listed, so that undo needs no file. */
  readonly sources: Map<SourceId, Source>
  readonly originals: Map<SourceId, Uint8Array>
  readonly unknown: Unknown
  /** What the file keeps of earlier saves, oldest first. */
  versions: readonly Version[]
  /** What the listed articles hold; behind the briefing while `working` goes on. */
  worked: Worked
  working: Working | null
  /** Commands applied so far, and how many of them the file has. */
  seq: number
  savedSeq: number
  path: string | null
  /** How that file looked when it was opened or saved last. */
  fingerprint: string | null
  savedAt: string | null
  /** What the file holds while it lacks the evidence, which was still being worked out when it was saved; else null. */
  incomplete: Project | null
  /** The name of the memo it was opened from, if it came inside one. */
  carriedBy: string | null
  /** What could not be read of the file it was opened from, until it is saved. */
  rescued: Failure | null
  /** The right to write that file; null where there is no file, or `holder` has it. */
  lock: ProjectLock | null
  holder: Holder | null
  /** The save that is running, if any: the next one waits for it. */
  saving: Promise<unknown>
  /** What a crash would lose otherwise. */
  readonly journal: Journal
}

/** Opens a project; one that was `recovered` goes on under the name and in the journal it had. */
export function startSession(
  env: Environment,
  project: Project,
  worked: Worked,
  recovered?: Pick<Recovered, 'id' | 'generation'>
): Session {
  const id = recovered?.id ?? env.newId()
  const report = (error: unknown): void => {
    env.report(error, 'journal')
  }
  const sources = new Map(project.sources.map((source) => [source.id, source]))
  return {
    id,
    briefing: project.briefing,
    template: project.template,
    sources,
    originals: new Map(project.originals),
    unknown: project.unknown,
    versions: project.versions,
    worked,
    working: null,
    seq: 0,
    savedSeq: 0,
    path: null,
    fingerprint: null,
    savedAt: null,
    incomplete: null,
    carriedBy: null,
    rescued: null,
    lock: null,
    holder: null,
    saving: Promise.resolve(),
    journal: new Journal(join(recoveryFolder(env.folders.data), id), report, disk, recovered?.generation)
  }
}

/** What the project file would hold now. */
export const projectOf = (session: Session): Project => ({
  briefing: session.briefing,
  template: session.template,
  sources: [...session.sources.values()],
  originals: session.originals,
  versions: session.versions,
  worked: session.worked.key === materialKey(session.briefing) ? session.worked.bytes : null,
  unknown: session.unknown
})

/** Whose journal a session's is. */
export const aboutSession = (env: Environment, { path, fingerprint }: Session): About => ({
  pid: process.pid,
  startedAt: env.now().toISOString(),
  path,
  fingerprint
})

/** Notes what has just been done to a session; `before` is its project without it. */
export function journal(env: Environment, session: Session, entry: Entry, before: Project): void {
  session.journal.record(
    entry,
    aboutSession(env, session),
    () => before,
    () => projectOf(session)
  )
}
