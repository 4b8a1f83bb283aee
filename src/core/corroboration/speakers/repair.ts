import type { Evidence, Speaker } from '../../evidence/evidence'
import type { Group } from '../grouping/groups'
import { sharedCount } from '../grouping/similarity'
import type { Unit } from '../grouping/unit'
import type { Wording } from '../grouping/wording'
import { surnameKey } from '../words/spelling'
import { Trust, trustOf } from './trust'

/** Share of the shorter one's words that two quotations have in common when they are the same words. */
const SAME_WORDS = 0.8

/**
 * Speakers taken from an article that carries the same words and knows better, by the places of evidence. A speaker who is
 * named is never changed; lenders who disagree leave nobody named. Rules [S1]–[S4].
 */
export function repairSpeakers(groups: readonly Group[]): ReadonlyMap<number, Speaker> {
  const repaired = new Map<number, Speaker>()
  for (const { wordings, suggested } of groups) {
    if (suggested) continue
    for (const wording of wordings) {
      const doubtful = wording.units.filter((u) => isSpoken(u) && trustOf(u) < Trust.reference)
      if (doubtful.length === 0) continue
      const lenders = lendersOf(wordings.filter((w) => areSameWords(w, wording)))
      for (const unit of doubtful) {
        const speaker = repairedSpeaker(unit, lenders)
        if (speaker) repaired.set(unit.place, speaker)
      }
    }
  }
  return repaired
}

/** Quotations, and statements: what somebody says. */
const isSpoken = ({ evidence }: Unit): boolean => evidence.kind !== 'fact' && evidence.speaker !== null

function areSameWords(a: Wording, b: Wording): boolean {
  const shorter = Math.min(a.grams.length, b.grams.length)
  return a === b || (shorter > 0 && sharedCount(a.grams, b.grams) >= SAME_WORDS * shorter)
}

/** Who may lend a name: for each name and trust two articles, so that there is one beside the borrower's own. */
function lendersOf(wordings: readonly Wording[]): Unit[] {
  const kept = new Map<string, Unit[]>()
  for (const unit of wordings.flatMap((w) => w.units)) {
    const trust = trustOf(unit)
    if (!isSpoken(unit) || nameOf(unit) === null || trust < Trust.grounded) continue
    const key = `${String(trust)} ${surnameKey(nameOf(unit) ?? '')}`
    const same = kept.get(key) ?? []
    if (same.length < 2 && same.every((other) => other.source !== unit.source)) kept.set(key, [...same, unit])
  }
  return [...kept.values()].flat()
}

function repairedSpeaker(unit: Unit, others: readonly Unit[]): Speaker | null {
  const { speaker } = unit.evidence
  const trust = trustOf(unit)
  const lenders = others.filter((o) => o.source !== unit.source && trustOf(o) > trust)
  if (lenders.length === 0) return null
  const best = Math.max(...lenders.map(trustOf))
  const [lender, ...rest] = byNameFirst(
    lenders.filter((o) => trustOf(o) === best),
    speaker?.mention ?? null
  )
  if (!speaker || !lender) return null
  if (rest.some((other) => surnameKey(nameOf(other) ?? '') !== surnameKey(nameOf(lender) ?? ''))) {
    return { ...speaker, name: null, role: null, resolution: 'unresolved', ground: null }
  }
  return lent(speaker, lender.evidence)
}

/** Those who give a name, where any does: "the majority" and "one survivor" do not contradict it. */
function byNameFirst(lenders: readonly Unit[], mention: string | null): readonly Unit[] {
  if (NEUTER.test(mention ?? '')) return lenders
  const named = lenders.filter((lender) => isProper(nameOf(lender) ?? ''))
  return named.length > 0 ? named : lenders
}

const NEUTER = /^(?:it|they|which|that)$/i

/** A name, and not a phrase that describes somebody. */
const isProper = (name: string): boolean =>
  /^\p{Lu}/u.test(name) && !/^(?:the|an?|one|some|two|three) /i.test(name) && !/ \p{Ll}+$/u.test(name)

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
