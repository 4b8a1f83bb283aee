import type { Evidence, EvidenceId } from './evidence'

/** The id of a piece of evidence: made of its place, so that it survives a better engine. */
export const evidenceId = (e: Pick<Evidence, 'source' | 'kind' | 'start' | 'end'>): EvidenceId =>
  `${e.source}:${e.kind}:${e.start}-${e.end}`
