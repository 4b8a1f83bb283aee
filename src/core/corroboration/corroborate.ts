import type { Evidence } from '../evidence/evidence'
import type { Source } from '../source/source'
import type { Claim, Material } from './claim'
import { claimOf } from './claims'
import { groupsOf } from './grouping/groups'
import { readSources, unitsOf } from './grouping/unit'
import { provenanceOf } from './origins/provenance'
import { repairSpeakers } from './speakers/repair'
import { Lexicon } from './words/lexicon'

/**
 * What a set of articles says together: evidence with speakers repaired from other articles and scores raised
 * by corroboration, the origins of each article, and claims. Pure; the same input gives the same output.
 */
export function corroborate(sources: readonly Source[], evidence: readonly Evidence[]): Material {
  const lexicon = new Lexicon()
  const read = readSources(sources, lexicon)
  const found = unitsOf(read, evidence)
  const repaired = repairSpeakers(found)
  const units = found.map((unit, i) => {
    const better = repaired[i] ?? unit.evidence
    return better === unit.evidence ? unit : { ...unit, evidence: better }
  })
  const provenance = provenanceOf(read, repaired)
  const claims = groupsOf(units, lexicon).map((group) => claimOf(group, { read, units, provenance }))
  return {
    sources: [...sources],
    evidence: raised(repaired, claims),
    origins: Object.fromEntries(sources.map((s, i) => [s.id, [...(provenance[i]?.origins ?? [])]])),
    claims
  }
}

/** How much of the way to 1 a score goes for a second independent origin, and for a second outlet. */
const ORIGIN_RAISE = 0.3
const OUTLET_RAISE = 0.15

/** Scores raised by what carries the evidence. Rule [C40]. */
function raised(evidence: readonly Evidence[], claims: readonly Claim[]): Evidence[] {
  const claimsOf = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.suggested) continue
    for (const id of claim.members) claimsOf.set(id, [...(claimsOf.get(id) ?? []), claim])
  }
  return evidence.map((e): Evidence => {
    const mine = claimsOf.get(e.id) ?? []
    const origins = mine.some((c) => c.independentOrigins > 1)
    const outlets = mine.some((c) => c.outlets.length > 1)
    if (!origins && !outlets) return e
    const raise = (origins ? ORIGIN_RAISE : 0) + (outlets ? OUTLET_RAISE : 0)
    const score = Math.round((e.score + (1 - e.score) * raise) * 1000) / 1000
    const reasons = [
      ...e.reasons,
      ...(origins ? (['origins'] as const) : []),
      ...(outlets ? (['outlets'] as const) : [])
    ]
    return { ...e, score, reasons }
  })
}
