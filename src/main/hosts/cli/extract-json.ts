import type { Material } from '../../../core/corroboration/claim'
import type { Evidence } from '../../../core/evidence/evidence'
import type { Source } from '../../../core/source/source'

/** The public format of `extract --json`. A change of it raises `version`. */
export const extractJson = ({ sources, evidence, origins, claims }: Material) => ({
  version: 1,
  sources: sources.map((source) => ({ ...sourceJson(source), origins: origins[source.id] ?? [] })),
  evidence: evidence.map(evidenceJson),
  claims
})

const sourceJson = (source: Source) => ({
  id: source.id,
  file: source.file,
  sha256: source.sha256,
  title: source.title,
  outlet: source.outlet,
  byline: source.byline,
  dateline: source.dateline,
  published: source.published,
  language: source.language,
  body: source.body,
  noise: source.noise
})

const evidenceJson = (item: Evidence) => ({
  id: item.id,
  source: item.source,
  kind: item.kind,
  start: item.start,
  end: item.end,
  text: item.text,
  ...(item.spans ? { spans: item.spans } : {}),
  quoteType: item.quoteType,
  speaker: item.speaker && speakerJson(item.speaker),
  cue: item.cue,
  score: item.score,
  reasons: item.reasons
})

const speakerJson = ({ name, mention, start, end, resolution }: NonNullable<Evidence['speaker']>) => ({
  name,
  mention,
  start,
  end,
  resolution
})
