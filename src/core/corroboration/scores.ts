import type { Evidence, Reason } from '../evidence/evidence'
import type { Source } from '../source/source'
import type { Stated } from './claims'
import { hasStiffName, isSwapped, spunMembers } from './differences/spun'

/** How much of the way to 1 a score goes for a second independent origin, and for a second outlet. */
const ORIGIN_RAISE = 0.3
const OUTLET_RAISE = 0.15

/**
 * Evidence in the order of its places, with what other articles add to it: a higher score where they carry it, a mark
 * where they read otherwise. Rules [C40], [V2].
 */
export function weighed(
  evidence: readonly Evidence[],
  stated: readonly Stated[],
  sources: readonly Source[]
): Evidence[] {
  const added: (Reason[] | undefined)[] = evidence.map(() => undefined)
  const add = (place: number, reason: Reason): void => {
    const known = added[place]
    if (!known) added[place] = [reason]
    else if (!known.includes(reason)) known.push(reason)
  }
  for (const { claim, units } of stated) {
    if (claim.suggested) continue
    for (const { place } of units) {
      if (claim.independentOrigins > 1) add(place, 'origins')
      if (claim.outlets.length > 1) add(place, 'outlets')
    }
    for (const { place } of spunMembers(claim, units)) add(place, 'spun-wording')
  }
  const stiff = new Set(sources.filter(({ text }) => hasStiffName(text)).map(({ id }) => id))
  if (stiff.size > 0)
    evidence.forEach(({ source, text }, place) => {
      if (stiff.has(source) && isSwapped(text)) add(place, 'spun-wording')
    })
  return evidence.map((e, place) => withReasons(e, added[place]))
}

function withReasons(e: Evidence, added: readonly Reason[] | undefined): Evidence {
  if (!added) return e
  const raise =
    (added.includes('origins') ? ORIGIN_RAISE : 0) + (added.includes('outlets') ? OUTLET_RAISE : 0)
  const score = Math.round((e.score + (1 - e.score) * raise) * 1000) / 1000
  return { ...e, score, reasons: [...e.reasons, ...added.filter((reason) => !e.reasons.includes(reason))] }
}
