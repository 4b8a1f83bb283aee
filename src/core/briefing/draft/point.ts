import type { Claim, Conflict, Material } from '../../corroboration/claim'
import { Lexicon, type Key } from '../../corroboration/words/lexicon'
import { readWords } from '../../corroboration/words/read-words'
import type { Evidence } from '../../evidence/evidence'
import type { Source } from '../../source/source'

/** Something a memo can say: a claim, or evidence that no other article carries. */
export interface Point {
  /** Every piece of evidence that says it, the best wording first. */
  readonly evidence: readonly [Evidence, ...Evidence[]]
  /** The articles that carry it, in their order. */
  readonly sources: readonly Source[]
  readonly origins: readonly string[]
  readonly conflicts: readonly Conflict[]
  /** The words it is about: what tells two points apart. */
  readonly topics: ReadonlySet<Key>
  /** How much it matters; higher is more. */
  readonly weight: number
}

/** How much each article beyond the first, and each origin beyond the first, adds to a point's weight. */
const ARTICLE_WEIGHT = 0.12
const ORIGIN_WEIGHT = 0.25
const LEAD_WEIGHT = 0.2

/** What a set of articles has to say, weightiest first: facts and statements, or quotations. Rule [D1]. */
export function pointsOf(material: Material, kinds: readonly Evidence['kind'][]): Point[] {
  const lexicon = new Lexicon()
  const byId = new Map(material.evidence.map((e) => [e.id, e]))
  const inClaims = new Set<string>()
  const points: Point[] = []
  const add = (evidence: readonly Evidence[], claim: Claim | null) => {
    const point = pointOf(evidence, claim, material, lexicon)
    if (point) points.push(point)
  }
  for (const claim of material.claims) {
    if (claim.suggested) continue
    const members = claim.members.flatMap((id) => byId.get(id) ?? []).filter((e) => kinds.includes(e.kind))
    for (const { id } of members) inClaims.add(id)
    add(members, claim)
  }
  for (const e of material.evidence) if (kinds.includes(e.kind) && !inClaims.has(e.id)) add([e], null)
  return points.sort((a, b) => b.weight - a.weight)
}

function pointOf(
  evidence: readonly Evidence[],
  claim: Claim | null,
  material: Material,
  lexicon: Lexicon
): Point | null {
  const ranked = [...evidence].sort((a, b) => wordingScore(b) - wordingScore(a))
  const [best, ...others] = ranked
  if (!best) return null
  const sources = material.sources.filter((s) => evidence.some((e) => e.source === s.id))
  const origins = claim?.origins ?? []
  const leads = sources.filter((s) =>
    evidence.some((e) => e.source === s.id && e.reasons.includes('lead'))
  ).length
  const weight =
    wordingScore(best) +
    ARTICLE_WEIGHT * (sources.length - 1) +
    ORIGIN_WEIGHT * Math.max(0, origins.length - 1) +
    LEAD_WEIGHT * leads
  return {
    evidence: [best, ...others],
    sources,
    origins,
    conflicts: claim?.conflicts ?? [],
    topics: topicsOf(best.text, lexicon),
    weight
  }
}

/** How well a wording stands on its own page: the engine's score, less for what a reader would stumble over. Rule [D2]. */
export function wordingScore({ text, score, reasons }: Evidence): number {
  const words = text.split(/\s+/).length
  const names = new Set(text.slice(1).match(/\p{Lu}\p{L}+/gu)).size
  return (
    score +
    0.03 * Math.min(names, 5) -
    (isDangling(text) || reasons.includes('dangling-reference') ? 0.35 : 0) -
    (reasons.includes('spun-wording') ? 0.3 : 0) -
    (reasons.includes('fragment') || reasons.includes('short') ? 0.2 : 0) -
    (words > 45 ? 0.1 : 0)
  )
}

/** Whether a sentence opens, or closes, with a word that points at another sentence. */
export const isDangling = (text: string): boolean =>
  /^["“]?(?:He|She|It|They|This|That|These|Those|Such|His|Her|Their|Its|But|And|So|Both|Another|Others|Second|One reason)\b/.test(
    text
  ) || /, (?:he|she|it|they) (?:said|says|added|wrote)\.?$/.test(text)

function topicsOf(text: string, lexicon: Lexicon): Set<Key> {
  const keys = [...readWords(text, lexicon).keys].filter((k) => !lexicon.isStop(k))
  return new Set(keys.map((k) => lexicon.stemOf(k)))
}

/** Share of words in common from which two points would read as one said twice. */
const SAME = 0.5

/** Whether two points say much the same, so that a reader would want only one of them. */
export function saysTheSame(a: Point, b: Point): boolean {
  if (a.evidence.some((e) => b.evidence.includes(e))) return true
  const shared = [...a.topics].filter((key) => b.topics.has(key)).length
  return shared >= SAME * Math.min(a.topics.size, b.topics.size)
}
