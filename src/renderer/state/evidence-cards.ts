import type { EvidenceMarks, SourceEntry } from '../../core/briefing/briefing'
import type { Claim, Material } from '../../core/corroboration/claim'
import type { Evidence, EvidenceKind } from '../../core/evidence/evidence'

/** One card of the evidence pane: a claim with everything that says it, or evidence that stands alone. */
export interface Card {
  readonly id: string
  readonly kind: EvidenceKind
  /** The member whose words stand on the card. */
  readonly lead: Evidence
  readonly members: readonly Evidence[]
  readonly claim: Claim | null
  /** Ids of the articles that carry it, the lead's first. */
  readonly articles: readonly string[]
  /** How many origins do not depend on each other; never more than the articles. */
  readonly independent: number
  /** True where the engine only suggests that the members belong together and nobody decided yet. */
  readonly suggested: boolean
}

/** The evidence of the sources in use, with what the analyst captured and corrected. */
function effectiveEvidence(
  material: Material,
  entries: readonly SourceEntry[],
  { captured, speakers }: EvidenceMarks
): Evidence[] {
  const used = new Set(entries.map((s) => s.id))
  const own = new Set(captured.map((e) => e.id))
  return [...material.evidence.filter((e) => !own.has(e.id)), ...captured]
    .filter((e) => used.has(e.source))
    .map((e) => {
      const speaker = speakers[e.id]
      return speaker ? { ...e, speaker } : e
    })
}

/** Cards in the order of the evidence; every piece of evidence is on one card at least. */
export function buildCards(
  material: Material,
  entries: readonly SourceEntry[],
  marks: EvidenceMarks
): Card[] {
  const evidence = effectiveEvidence(material, entries, marks)
  const byId = new Map(evidence.map((e) => [e.id, e]))
  const cards: Card[] = []
  const placed = new Set<string>()
  for (const claim of material.claims) {
    const decision = marks.claims[claim.id]
    if (decision === 'split') continue
    const members = claim.members.flatMap((id) => byId.get(id) ?? [])
    if (members.length === 0 || members.every((m) => placed.has(m.id))) continue
    for (const { id } of members) placed.add(id)
    cards.push(claimCard(claim, members, claim.suggested && decision === undefined))
  }
  const alone = evidence.filter((e) => !placed.has(e.id)).map(loneCard)
  return [...cards, ...alone]
}

function claimCard(claim: Claim, members: readonly Evidence[], suggested: boolean): Card {
  const lead = members.reduce((best, m) => (m.score > best.score ? m : best))
  const articles = [...new Set([lead.source, ...members.map((m) => m.source)])]
  const independent = Math.min(Math.max(claim.independentOrigins, 1), articles.length)
  return { id: claim.id, kind: lead.kind, lead, members, claim, articles, independent, suggested }
}

/** The card of evidence that stands alone. */
export const loneCard = (lead: Evidence): Card => ({
  id: lead.id,
  kind: lead.kind,
  lead,
  members: [lead],
  claim: null,
  articles: [lead.source],
  independent: 1,
  suggested: false
})
