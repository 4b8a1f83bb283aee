import type { Briefing } from '../../core/briefing/briefing'
import type { Material } from '../../core/corroboration/claim'
import type { Project, Unknown } from '../../core/project/project'
import type { Source, SourceId } from '../../core/source/source'
import type { Template } from '../../core/template/template'
import type { Engine } from './engine'

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
  material: Material
  /** Commands applied so far, and how many of them the file has. */
  seq: number
  savedSeq: number
  path: string | null
  savedAt: string | null
  /** The save that is running, if any: the next one waits for it. */
  saving: Promise<unknown>
}

export function startSession(id: string, project: Project, engine: Engine): Session {
  const session: Session = {
    id,
    briefing: project.briefing,
    template: project.template,
    sources: new Map(project.sources.map((source) => [source.id, source])),
    originals: new Map(project.originals),
    unknown: project.unknown,
    material: { sources: [], evidence: [], origins: {}, claims: [] },
    seq: 0,
    savedSeq: 0,
    path: null,
    savedAt: null,
    saving: Promise.resolve()
  }
  session.material = engine.briefingMaterial(session.briefing, session.sources)
  return session
}

/** What the project file would hold now. */
export const projectOf = (session: Session): Project => ({
  briefing: session.briefing,
  template: session.template,
  sources: [...session.sources.values()],
  originals: session.originals,
  unknown: session.unknown
})
