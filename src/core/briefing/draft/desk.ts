import { addTo } from '../../source/add-to'
import type { Material } from '../../corroboration/claim'
import type { Evidence } from '../../evidence/evidence'
import type { NewId } from '../new-briefing'
import { speaksOfLikelihood } from './confidence'
import { isDangling, pointsOf, saysTheSame, type Point } from './point'

/** What a draft is made from: every point, and those that a section already says. */
export interface Desk {
  readonly material: Material
  readonly newId: NewId
  readonly facts: readonly Point[]
  readonly quotes: readonly Point[]
  readonly said: Point[]
}

export function openDesk(material: Material, newId: NewId): Desk {
  return {
    material,
    newId,
    facts: pointsOf(withoutQuotes(material), ['fact']).filter(isWorthSaying),
    quotes: pointsOf(material, ['quote']),
    said: []
  }
}

/** Takes the weightiest points that fit and that nothing taken before says already. Rule [D6]. */
export function take(desk: Desk, count: number, fits: (point: Point) => boolean = () => true): Point[] {
  const taken: Point[] = []
  for (const point of desk.facts) {
    if (taken.length === count) break
    if (!fits(point) || desk.said.some((other) => saysTheSame(point, other))) continue
    taken.push(point)
    desk.said.push(point)
  }
  return taken
}

/** Whether a point can stand as a conclusion: no words of likelihood, no word that points elsewhere. */
export const canConclude = ({ evidence: [{ text }] }: Point): boolean =>
  !speaksOfLikelihood(text) && !isDangling(text)

const UNFIT = ['caption', 'stray-event', 'question'] as const

const isWorthSaying = ({ evidence: [best] }: Point): boolean =>
  !UNFIT.some((reason) => best.reasons.includes(reason)) && best.text.split(/\s+/).length >= 6

/** Sentences that are mostly somebody's words belong among the quotes. */
function withoutQuotes(material: Material): Material {
  const quotes = material.evidence.filter((e) => e.kind === 'quote')
  const bySource = new Map<string, Evidence[]>()
  for (const q of quotes) addTo(bySource, q.source, q)
  const isQuote = (e: Evidence): boolean =>
    (bySource.get(e.source) ?? []).some(
      (q) => q.start >= e.start && q.end <= e.end && q.end - q.start > 0.4 * (e.end - e.start)
    )
  return { ...material, evidence: material.evidence.filter((e) => e.kind === 'quote' || !isQuote(e)) }
}
