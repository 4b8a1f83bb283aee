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
  /** What may say the same as this card: the analyst confirms it or keeps it apart. */
  readonly suggestions: readonly Suggested[]
}

/** What of the analyst's marks makes cards other than they would be; rejecting one leaves them all as they are. */
export type CardMarks = Omit<EvidenceMarks, 'rejected'>

/** A grouping the engine only suspects, seen from the card it would add to. */
export interface Suggested {
  readonly claim: string
  readonly others: readonly Evidence[]
}

/** The evidence of the sources in use, with what the analyst captured and corrected. */
function effectiveEvidence(
  material: Material,
  entries: readonly SourceEntry[],
  { captured, speakers }: CardMarks
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

/**
 * Cards in the order of the evidence; every piece of evidence is on one card at least, and no two cards have the
 * same words on them. What is only suspected to belong together stays apart until the analyst confirms it.
 */
export function buildCards(material: Material, entries: readonly SourceEntry[], marks: CardMarks): Card[] {
  const evidence = effectiveEvidence(material, entries, marks)
  const byId = new Map(evidence.map((e) => [e.id, e]))
  const open = material.claims.filter((c) => marks.claims[c.id] !== 'split')
  const isSuspected = (c: Claim): boolean => c.suggested && marks.claims[c.id] !== 'confirmed'
  const confirmed = open.filter((c) => marks.claims[c.id] === 'confirmed')
  const sure = [...confirmed, ...open.filter((c) => !c.suggested && !confirmed.includes(c))]

  const placed = new Set<string>()
  const leads = new Set<string>()
  const cards = sure.flatMap((claim) => {
    const members = claim.members.flatMap((id) => byId.get(id) ?? [])
    const lead = best(members.filter((m) => !leads.has(m.id)))
    if (!lead || members.every((m) => placed.has(m.id))) return []
    leads.add(lead.id)
    for (const { id } of members) placed.add(id)
    return [claimCard(claim, members, lead)]
  })
  const alone = evidence.filter((e) => !placed.has(e.id)).map(loneCard)
  return withSuggestions([...cards, ...alone], open.filter(isSuspected), byId)
}

/** Puts each suspicion on the first card that it would add something to. */
function withSuggestions(
  cards: readonly Card[],
  suspected: readonly Claim[],
  byId: ReadonlyMap<string, Evidence>
): Card[] {
  const found = new Map<string, Suggested[]>()
  const cardOf = new Map(cards.flatMap((card) => card.members.map((m) => [m.id, card] as const)))
  for (const claim of suspected) {
    const card = claim.members.map((id) => cardOf.get(id)).find(Boolean)
    const others = claim.members.flatMap((id) =>
      card?.members.some((m) => m.id === id) ? [] : (byId.get(id) ?? [])
    )
    if (card && others.length > 0)
      found.set(card.id, [...(found.get(card.id) ?? []), { claim: claim.id, others }])
  }
  return cards.map((card) => {
    const suggestions = found.get(card.id)
    return suggestions ? { ...card, suggestions } : card
  })
}

const best = (members: readonly Evidence[]): Evidence | undefined =>
  members.reduce<Evidence | undefined>((top, m) => (top && top.score >= m.score ? top : m), undefined)

function claimCard(claim: Claim, members: readonly Evidence[], lead: Evidence): Card {
  const articles = [...new Set([lead.source, ...members.map((m) => m.source)])]
  const independent = Math.min(Math.max(claim.independentOrigins, 1), articles.length)
  return { id: claim.id, kind: lead.kind, lead, members, claim, articles, independent, suggestions: [] }
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
  suggestions: []
})
