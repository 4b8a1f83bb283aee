import type { Evidence, Speaker } from '../../evidence/evidence'
import { common } from '../grouping/similarity'
import type { Group } from '../grouping/groups'
import type { Unit } from '../grouping/unit'
import type { Wording } from '../grouping/wording'
import { Trust, trustOf } from './trust'

/** Share of the shorter one's words that two quotations have in common when they are the same words. */
const SAME_WORDS = 0.8

/**
 * Speakers taken from an article that carries the same words and knows better, by evidence id. A speaker who is
 * named is never changed; lenders who disagree leave nobody named. Rules [S1]–[S4].
 */
export function repairSpeakers(groups: readonly Group[]): ReadonlyMap<string, Speaker> {
  const repaired = new Map<string, Speaker>()
  for (const { wordings, suggested } of groups) {
    if (suggested) continue
    const spoken = wordings.flatMap((w) => w.units.filter(isSpoken).map((unit) => ({ unit, wording: w })))
    for (const { unit, wording } of spoken) {
      const lenders = spoken.filter((s) => s.unit.source !== unit.source && areSameWords(s.wording, wording))
      const speaker = repairedSpeaker(
        unit,
        lenders.map((s) => s.unit)
      )
      if (speaker) repaired.set(unit.evidence.id, speaker)
    }
  }
  return repaired
}

/** Quotations, and statements: what somebody says. */
const isSpoken = ({ evidence }: Unit): boolean => evidence.kind !== 'fact' && evidence.speaker !== null

function areSameWords(a: Wording, b: Wording): boolean {
  const shorter = Math.min(a.grams.length, b.grams.length)
  return a === b || common(a.grams, b.grams).length >= SAME_WORDS * Math.max(1, shorter)
}

function repairedSpeaker(unit: Unit, others: readonly Unit[]): Speaker | null {
  const { speaker } = unit.evidence
  const trust = trustOf(unit)
  if (!speaker || trust >= Trust.reference) return null
  const lenders = others.filter(
    (o) => nameOf(o) !== null && trustOf(o) >= Trust.grounded && trustOf(o) > trust
  )
  const best = Math.max(...lenders.map(trustOf))
  const [lender, ...rest] = lenders.filter((o) => trustOf(o) === best)
  if (!lender) return null
  if (rest.some((other) => surname(nameOf(other) ?? '') !== surname(nameOf(lender) ?? ''))) {
    return { ...speaker, name: null, role: null, resolution: 'unresolved', ground: null }
  }
  return lent(speaker, lender.evidence)
}

const nameOf = ({ evidence }: Unit): string | null => evidence.speaker?.name ?? null

function lent(speaker: Speaker, { source, start, end, speaker: from }: Evidence): Speaker {
  const ground = { source, start: from?.start ?? start, end: from?.end ?? end }
  return {
    ...speaker,
    name: from?.name ?? null,
    role: from?.role ?? null,
    resolution: 'cross-source',
    ground
  }
}

const surname = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? ''
