import type { Evidence, Speaker } from '../../evidence/evidence'
import type { Unit } from '../grouping/unit'

/** How well a speaker is known, from not at all to by name. */
export const enum Trust {
  none = 0,
  implicit = 1,
  /** A pronoun whose ground stands in another paragraph, or nowhere. */
  doubtful = 2,
  /** A pronoun whose ground stands in its own paragraph. */
  grounded = 3,
  reference = 4,
  named = 5
}

const TRUST: Readonly<Record<Exclude<Speaker['resolution'], 'pronoun'>, Trust>> = {
  unresolved: Trust.none,
  implicit: Trust.implicit,
  'cross-source': Trust.doubtful,
  'definite-reference': Trust.reference,
  explicit: Trust.named,
  analyst: Trust.named
}

/** How far the speaker of a piece of evidence can be relied on, and lend its name to others. Rule [S2]. */
export function trustOf({ evidence, from }: Pick<Unit, 'evidence' | 'from'>): Trust {
  const { speaker } = evidence
  if (!speaker) return Trust.none
  if (speaker.resolution !== 'pronoun') return TRUST[speaker.resolution]
  return isGroundNear(evidence, speaker, from.source.text) ? Trust.grounded : Trust.doubtful
}

function isGroundNear(evidence: Evidence, { start, ground }: Speaker, text: string): boolean {
  if (ground?.source !== evidence.source) return false
  const at = start ?? evidence.start
  const between = text.slice(Math.min(ground.start, at), Math.max(ground.start, at))
  return !/\n\s*\n/.test(between)
}
