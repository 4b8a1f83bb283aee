import type { Evidence, Reason } from '../evidence/evidence'
import type { Source } from '../source/source'
import { addTo } from '../source/add-to'
import type { Claim } from './claim'
import { hasStiffName, isSwapped, spunMembers } from './differences/spun'

/** How much of the way to 1 a score goes for a second independent origin, and for a second outlet. */
const ORIGIN_RAISE = 0.3
const OUTLET_RAISE = 0.15

/** Evidence with what other articles add to it: a higher score where they carry it, a mark where they read otherwise. Rules [C40], [V2]. */
export function weighed(
  evidence: readonly Evidence[],
  claims: readonly Claim[],
  sources: readonly Source[]
): Evidence[] {
  const byId = new Map<string, Evidence>()
  const find = (id: string): Evidence | undefined => {
    if (byId.size === 0) for (const e of evidence) byId.set(e.id, e)
    return byId.get(id)
  }
  const added = new Map<string, Reason[]>()
  const add = (id: string, reason: Reason): void => {
    if (added.get(id)?.includes(reason) !== true) addTo(added, id, reason)
  }
  for (const claim of claims) {
    if (claim.suggested) continue
    for (const id of claim.members) {
      if (claim.independentOrigins > 1) add(id, 'origins')
      if (claim.outlets.length > 1) add(id, 'outlets')
    }
    for (const id of spunMembers(claim, find)) add(id, 'spun-wording')
  }
  const stiff = new Set(sources.filter(({ text }) => hasStiffName(text)).map(({ id }) => id))
  for (const { id, source, text } of evidence)
    if (stiff.has(source) && isSwapped(text)) add(id, 'spun-wording')
  return evidence.map((e) => withReasons(e, added.get(e.id)))
}

function withReasons(e: Evidence, added: readonly Reason[] | undefined): Evidence {
  if (!added) return e
  const raise =
    (added.includes('origins') ? ORIGIN_RAISE : 0) + (added.includes('outlets') ? OUTLET_RAISE : 0)
  const score = Math.round((e.score + (1 - e.score) * raise) * 1000) / 1000
  return { ...e, score, reasons: [...e.reasons, ...added.filter((reason) => !e.reasons.includes(reason))] }
}
