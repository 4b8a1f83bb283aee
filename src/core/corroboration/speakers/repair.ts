import type { Evidence, Speaker } from '../../evidence/evidence'
import type { Unit } from '../grouping/unit'
import { sameWords } from '../grouping/wording'

/** How well a speaker is grounded; only a better one repairs, and only from `REPAIRS` up. */
const TRUST: Readonly<Record<Speaker['resolution'], number>> = {
  unresolved: 0,
  implicit: 1,
  pronoun: 2,
  'cross-source': 2,
  'definite-reference': 3,
  explicit: 4,
  analyst: 5
}
const REPAIRS = TRUST.pronoun
/** Fewer words are said by anyone. */
const MIN_WORDS = 6

/** Evidence in order, with doubtful speakers taken from an article that carries the same words. Rules [S1]–[S4]. */
export function repairSpeakers(units: readonly Unit[]): Evidence[] {
  const spoken = units.filter((u) => u.evidence.speaker !== null && u.keys.length >= MIN_WORDS)
  const speakers = new Map<number, Speaker | null>()
  for (const same of sameWords(spoken))
    for (const unit of same) speakers.set(unit.index, repaired(unit, same))
  return units.map(({ index, evidence }) => {
    const speaker = speakers.get(index) ?? evidence.speaker
    return speaker === evidence.speaker ? evidence : { ...evidence, speaker }
  })
}

function repaired({ evidence, source }: Unit, same: readonly Unit[]): Speaker | null {
  const { speaker } = evidence
  if (!speaker || TRUST[speaker.resolution] >= TRUST['definite-reference']) return speaker
  const better = same.filter(
    ({ source: other, evidence: { speaker: s } }) =>
      other !== source &&
      s?.name &&
      TRUST[s.resolution] >= REPAIRS &&
      TRUST[s.resolution] > TRUST[speaker.resolution]
  )
  const best = Math.max(...better.map((u) => TRUST[u.evidence.speaker?.resolution ?? 'unresolved']))
  const donors = better.filter((u) => TRUST[u.evidence.speaker?.resolution ?? 'unresolved'] === best)
  const [donor] = donors
  const name = donor?.evidence.speaker?.name
  if (!donor || !name) return speaker
  if (donors.some((d) => lastName(d.evidence.speaker?.name ?? '') !== lastName(name))) {
    return { ...speaker, name: null, role: null, resolution: 'unresolved', ground: null }
  }
  const { start, end } = donor.evidence
  const from = donor.evidence.speaker
  const ground = { source: donor.evidence.source, start: from?.start ?? start, end: from?.end ?? end }
  return { ...speaker, name, role: from?.role ?? null, resolution: 'cross-source', ground }
}

const lastName = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? ''
