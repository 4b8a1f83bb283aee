import type { Span } from '../source/span'
import { contains } from '../source/spans'
import type { Claim } from './claim'
import { variantsOf, type Surfaces } from './differences/variants'
import type { Group } from './grouping/groups'
import type { ReadSource, Unit } from './grouping/unit'
import { sourcesOf } from './grouping/wording'
import { copiesIn, isQuotation } from './origins/copied'
import { independentOrigins, restOf, type Carrier } from './origins/independence'
import type { Provenance } from './origins/provenance'

/** What a claim is built against. */
export interface ClaimContext {
  readonly read: readonly ReadSource[]
  readonly provenance: readonly Provenance[]
  readonly surfaces: Surfaces
}

/** A claim and the evidence it is made of. */
export interface Stated {
  readonly claim: Claim
  readonly units: readonly Unit[]
}

/** A piece of evidence in a group, and which others have its wording or a copy of it. */
interface Member {
  readonly unit: Unit
  readonly copy: number | null
}

/** A group of wordings as a claim: who carries it, whom it goes back to, and how the wordings differ. */
export function claimOf(group: Group, context: ClaimContext): Stated {
  const members = membersOf(group)
  const units = members.map(({ unit }) => unit)
  const origins = independentOrigins(members.flatMap((member) => carrierOf(member, context) ?? []))
  const claim: Claim = {
    id: claimId(group),
    members: units.map((u) => u.evidence.id),
    outlets: outletsOf(sourcesOf(units), context),
    origins,
    independentOrigins: origins.length,
    variants: variantsOf(principal(units), context.surfaces),
    conflicts: [...group.conflicts],
    suggested: group.suggested
  }
  return { claim, units }
}

/** In the order of their places. */
function membersOf(group: Group): Member[] {
  const copies = copiesIn(group)
  const members = group.wordings.flatMap(({ units }, i) => {
    const copy = copies[i] ?? null
    return units.map((unit): Member => ({ unit, copy }))
  })
  // One wording's are in order.
  return copies.length > 1 ? members.sort((a, b) => a.unit.index - b.unit.index) : members
}

/** Made of the two wordings that the group was begun with, which no other group was begun with: stable when articles are added. */
function claimId({ wordings }: Group): string {
  const [first, second] = wordings
  const other = second ?? first
  return `claim:${idOf(first?.units[0])}+${idOf(other?.units.at(second ? 0 : 1))}`
}

const idOf = (unit: Unit | undefined): string => unit?.evidence.id ?? ''

function outletsOf(sources: readonly number[], { read }: ClaimContext): string[] {
  const names = new Set<string>()
  for (const i of sources) {
    const source = read[i]?.source
    if (source) names.add(source.outlet ?? source.file)
  }
  return [...names]
}

function carrierOf({ unit, copy }: Member, { provenance }: ClaimContext): Carrier | null {
  const from = provenance[unit.source]
  if (!from) return null
  const rest = restOf(unit, () => sentenceOf(unit), unit.from.source.text, from)
  return { family: from.family, rest, copy: copy === null || isQuotation(unit) ? null : copy }
}

/** The widest evidence of the same article around a unit: its sentence. */
const sentenceOf = ({ evidence, nested }: Unit): Span =>
  nested.find((near) => contains(near.evidence, evidence))?.evidence ?? evidence

/** The members whose wording is compared: whole sentences or quotations, not parts of other members. */
function principal(units: readonly Unit[]): readonly Unit[] {
  const kind = KINDS.find((k) => {
    const first = units.find((u) => u.evidence.kind === k)
    return units.some((u) => u.evidence.kind === k && u.source !== first?.source)
  })
  const isCompared = ({ evidence }: Unit): boolean => kind === undefined || evidence.kind === kind
  return units.filter(
    (u) =>
      isCompared(u) &&
      !u.nested.some((near) => near.index < u.index && isCompared(near) && units.includes(near))
  )
}

const KINDS = ['quote', 'fact', 'statement'] as const
