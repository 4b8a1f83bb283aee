import type { Span } from '../source/span'
import { contains } from '../source/spans'
import type { Claim } from './claim'
import { variantsOf, type Surfaces } from './differences/variants'
import type { Group } from './grouping/groups'
import type { ReadSource, Unit } from './grouping/unit'
import { sourcesOf } from './grouping/wording'
import { copiesIn } from './origins/copied'
import { independentOrigins, restOf } from './origins/independence'
import type { Provenance } from './origins/provenance'

/** What a claim is built against. */
export interface ClaimContext {
  readonly read: readonly ReadSource[]
  readonly provenance: readonly Provenance[]
  readonly surfaces: Surfaces
}

/** A group of wordings as a claim: who carries it, whom it goes back to, and how the wordings differ. */
export function claimOf(group: Group, context: ClaimContext): Claim {
  const units = group.wordings.flatMap((w) => w.units).sort((a, b) => a.index - b.index)
  const sources = sourcesOf(units)
  const { origins, independentOrigins } = originsOf(units, copiesIn(group), context)
  return {
    id: claimId(group),
    members: units.map((u) => u.evidence.id),
    outlets: outletsOf(sources, context),
    origins,
    independentOrigins,
    variants: variantsOf(principal(units), context.surfaces),
    conflicts: [...group.conflicts],
    suggested: group.suggested
  }
}

/** Made of the two wordings that the group was begun with, which no other group was begun with: stable when articles are added. */
function claimId({ wordings }: Group): string {
  const [first, second] = wordings
  const other = second ?? first
  const ids = [first?.units[0]?.evidence.id, other?.units.at(second ? 0 : 1)?.evidence.id]
  return `claim:${ids.join('+')}`
}

function outletsOf(sources: readonly number[], { read }: ClaimContext): string[] {
  const names = sources.flatMap((i) => read[i]?.source ?? []).map((s) => s.outlet ?? s.file)
  return [...new Set(names)]
}

function originsOf(
  units: readonly Unit[],
  copies: ReadonlyMap<Unit, number>,
  { read, provenance }: ClaimContext
): Pick<Claim, 'origins' | 'independentOrigins'> {
  const carriers = units.flatMap((unit) => {
    const from = provenance[unit.source]
    const source = read[unit.source]?.source
    if (!from || !source) return []
    const rest = restOf(unit, () => sentenceOf(unit), source.text, from)
    const copy = copies.get(unit) ?? null
    return [{ source: unit.source, family: from.family, rest, copy }]
  })
  const origins = independentOrigins(carriers)
  return { origins, independentOrigins: origins.length }
}

/** The widest evidence of the same article around a unit: its sentence. */
const sentenceOf = ({ evidence, nested }: Unit): Span =>
  nested.find((near) => contains(near.evidence, evidence))?.evidence ?? evidence

/** The members whose wording is compared: whole sentences or quotations, not parts of other members. */
function principal(units: readonly Unit[]): Unit[] {
  const kind = (['quote', 'fact', 'statement'] as const).find(
    (k) => new Set(units.filter((u) => u.evidence.kind === k).map((u) => u.source)).size > 1
  )
  const same = kind ? units.filter((u) => u.evidence.kind === kind) : units
  const members = new Set(same.map((u) => u.index))
  return same.filter((u) => !u.nested.some((near) => near.index < u.index && members.has(near.index)))
}
