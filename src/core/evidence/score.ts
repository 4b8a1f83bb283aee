import type { EvidenceKind, Reason } from './evidence'

/** Where each kind starts before its reasons are weighed. */
const BASE: Readonly<Record<EvidenceKind, number>> = { quote: 0.5, statement: 0.4, fact: 0.35 }

/** [W1] What each reason adds or takes; how an analyst would rank a sentence to cite. */
const WEIGHT: Readonly<Record<Reason, number>> = {
  'who-did-what': 0.15,
  figure: 0.08,
  date: 0.07,
  place: 0.05,
  'named-body': 0.05,
  lead: 0.12,
  headline: -0.2,
  origins: 0,
  outlets: 0,
  'named-speaker': 0.2,
  'full-sentence': 0.1,
  fragment: -0.15,
  'unresolved-speaker': -0.15,
  caption: -0.3,
  'stray-event': -0.2,
  'dangling-reference': -0.15,
  'spun-wording': -0.1,
  question: -0.1,
  short: -0.15
}

/** A score from 0 to 1, in thousandths: the base of the kind and the weights of its reasons. */
export function scoreOf(kind: EvidenceKind, reasons: readonly Reason[]): number {
  let score = BASE[kind]
  for (const reason of reasons) score += WEIGHT[reason]
  return Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000
}
