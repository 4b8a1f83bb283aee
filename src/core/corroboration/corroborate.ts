import type { Evidence } from '../evidence/evidence'
import type { Source } from '../source/source'
import type { Material } from './claim'
import { claimOf } from './claims'
import { Surfaces } from './differences/variants'
import { groupsOf } from './grouping/groups'
import { bySource, readSources, unitsOf } from './grouping/unit'
import { provenanceOf } from './origins/provenance'
import { weighed } from './scores'
import { nameOffices } from './speakers/offices'
import { repairSpeakers } from './speakers/repair'
import { Lexicon } from './words/lexicon'

/**
 * What a set of articles says together: evidence with speakers repaired from other articles and scores raised
 * by corroboration, the origins of each article, and claims. Pure; the same input gives the same output.
 */
export function corroborate(sources: readonly Source[], evidence: readonly Evidence[]): Material {
  const lexicon = new Lexicon()
  const read = readSources(sources, lexicon)
  const placed = bySource(read, evidence)
  const units = unitsOf(read, placed)
  const groups = groupsOf(units, lexicon)
  const speakers = new Map([...nameOffices(units, groups, read, lexicon), ...repairSpeakers(groups)])
  const provenance = provenanceOf(read, evidence)
  const context = { read, provenance, surfaces: new Surfaces() }
  const stated = groups.map((group) => claimOf(group, context))
  const repaired = placed.flat().map((e, place): Evidence => {
    const speaker = speakers.get(place)
    return speaker ? { ...e, speaker } : e
  })
  return {
    sources: [...sources],
    evidence: weighed(repaired, stated, sources),
    origins: Object.fromEntries(sources.map((s, i) => [s.id, [...(provenance[i]?.origins ?? [])]])),
    claims: stated.map(({ claim }) => claim)
  }
}
