import { addTo } from '../../source/add-to'
import type { Claim, Conflict, Material } from '../../corroboration/claim'
import { Lexicon, type Key } from '../../corroboration/words/lexicon'
import { readWords } from '../../corroboration/words/read-words'
import type { Evidence } from '../../evidence/evidence'
import type { Source } from '../../source/source'
import { contains } from '../../source/spans'

/** Something a memo can say: a claim, or evidence that no other article carries. */
export interface Point {
  /** Every piece of evidence that says it, the best wording first. */
  readonly evidence: readonly [Evidence, ...Evidence[]]
  /** The articles that carry it, in their order. */
  readonly sources: readonly Source[]
  readonly origins: readonly string[]
  /** Between its best wording and what another article says of the same. */
  readonly conflicts: readonly Conflict[]
  /** The words it is about: what tells two points apart. */
  readonly topics: ReadonlySet<Key>
  /** How much it matters; higher is more. */
  readonly weight: number
  /** Ids of the claims, suggested ones too, that its evidence belongs to. */
  readonly claims: ReadonlySet<string>
}

/** How much each article beyond the first, and each origin beyond the first, adds to a point's weight. */
const ARTICLE_WEIGHT = 0.12
const ORIGIN_WEIGHT = 0.25
/** What an article opens with matters more, and much more where several open with it. */
const LEAD_WEIGHT = { one: 0.1, several: 0.2 }
/** What a point is worth more when all it is about stands in the openings of all the other articles. */
const CENTRAL_WEIGHT = 0.8
/** Facts of an article that are its opening, beside its title. */
const OPENING_FACTS = 2

/** What a set of articles has to say, weightiest first: facts and statements, or quotations. Rule [D1]. */
export function pointsOf(material: Material, kinds: readonly Evidence['kind'][]): Point[] {
  const lexicon = new Lexicon()
  const byId = new Map(material.evidence.map((e) => [e.id, e]))
  const claims = claimsByMember(material.claims)
  const openings = openingsOf(material, lexicon)
  const disputed = material.claims.filter((claim) => claim.conflicts.length > 0)
  const inClaims = new Set<string>()
  const points: Point[] = []
  const add = (evidence: readonly Evidence[], claim: Claim | null) => {
    const [best, ...others] = [...evidence].sort((a, b) => wordingScore(b) - wordingScore(a))
    if (!best) return
    const sources = material.sources.filter((s) => evidence.some((e) => e.source === s.id))
    const origins = claim?.origins ?? []
    const topics = topicsOf(best.text, lexicon)
    const ids = new Set(evidence.flatMap((e) => claims.get(e.id) ?? []))
    points.push({
      evidence: [best, ...others],
      sources,
      origins,
      conflicts: disputed.flatMap((c) => (ids.has(c.id) ? conflictsWith(best, c) : [])),
      topics,
      weight:
        wordingScore(best) +
        carriedWeight(sources.length, origins.length) +
        leadWeight(evidence.filter((e) => openings.leads.has(e.id)).length) +
        CENTRAL_WEIGHT * centrality(topics, best.source, openings),
      claims: ids
    })
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

const conflictsWith = (best: Evidence, { conflicts }: Claim): Conflict[] =>
  conflicts.filter(({ sides }) => sides.some((side) => side.source === best.source && contains(best, side)))

const carriedWeight = (articles: number, origins: number): number =>
  ARTICLE_WEIGHT * (articles - 1) + ORIGIN_WEIGHT * Math.max(0, origins - 1)

const leadWeight = (articles: number): number =>
  articles * (articles > 1 ? LEAD_WEIGHT.several : LEAD_WEIGHT.one)

function claimsByMember(claims: readonly Claim[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { id, members } of claims) {
    for (const member of members) addTo(found, member, id)
  }
  return found
}

/** What the writers of the articles put first. */
interface Openings {
  /** Ids of the first fact of each. */
  readonly leads: ReadonlySet<string>
  /** What each title and the facts below it are about, by source. */
  readonly topics: ReadonlyMap<string, ReadonlySet<Key>>
  /** How many of them have a word. */
  readonly counts: ReadonlyMap<Key, number>
}

function openingsOf({ sources, evidence }: Material, lexicon: Lexicon): Openings {
  const facts = new Map<string, Evidence[]>()
  for (const e of evidence) if (e.kind === 'fact') addTo(facts, e.source, e)
  const leads = new Set<string>()
  const counts = new Map<Key, number>()
  const topics = new Map(
    sources.map(({ id, title }) => {
      const first = [...(facts.get(id) ?? [])].sort((a, b) => a.start - b.start).slice(0, OPENING_FACTS)
      if (first[0]) leads.add(first[0].id)
      const about = topicsOf([title ?? '', ...first.map((e) => e.text)].join('\n'), lexicon)
      for (const key of about) counts.set(key, (counts.get(key) ?? 0) + 1)
      return [id, about] as const
    })
  )
  return { leads, topics, counts }
}

/** How much of what a point is about the other articles open with, 0 to 1, on average. */
function centrality(about: ReadonlySet<Key>, source: string, { topics, counts }: Openings): number {
  const own = topics.get(source)
  const others = about.size * (topics.size - 1)
  const shared = [...about].reduce((sum, key) => sum + (counts.get(key) ?? 0) - Number(own?.has(key)), 0)
  return others === 0 ? 0 : shared / others
}

/** How well a wording stands on its own page: the engine's score, less for what a reader would stumble over. Rule [D2]. */
function wordingScore({ text, score, reasons, speaker }: Evidence): number {
  const words = text.split(/\s+/).length
  const names = new Set(text.slice(1).match(/\p{Lu}\p{L}+/gu)).size
  return (
    score +
    0.03 * Math.min(names, 5) +
    (speaker?.name?.includes(' ') ? 0.15 : 0) -
    (NO_COMMENT.test(text) ? 0.3 : 0) -
    (VAGUE.test(text) ? 0.3 : 0) -
    (isDangling(text) || reasons.includes('dangling-reference') ? 0.35 : 0) -
    (reasons.includes('spun-wording') ? 0.3 : 0) -
    (reasons.includes('fragment') || reasons.includes('short') ? 0.2 : 0) -
    (words > 45 ? 0.1 : 0)
  )
}

/** Words that point at another sentence: at the opening, among the first words, or "he said" at the end. */
const DANGLING = [
  /^["“]?(?:He|She|It|They|This|That|These|Those|Such|His|Her|Their|Its|But|And|So|Both|Another|Others|Second|One reason|Also|In return|Meanwhile|However)\b/,
  /^(?:\S+ ){1,4}(?:those|these|such|that|this) (?!week|month|year|morning|evening|time\b)\p{Ll}/u,
  /, (?:he|she|it|they) (?:said|says|added|wrote)\.?$/
]

/** Whether a sentence cannot be understood without the one before it. */
export const isDangling = (text: string): boolean => DANGLING.some((pattern) => pattern.test(text))

/** That somebody would not comment is seldom what a reader needs first. */
const NO_COMMENT =
  /\b(?:declined (?:to|an?|further)|refus(?:ed|ing) to (?:comment|say|discuss)|no comment|refrain from comment|did(?: not|n['’]t) (?:respond|reply|return)|not going to comment)\b/i

/** Attribution to nobody: where a wording that names its source says the same, that one is better. */
const VAGUE =
  /\b(?:according to reports|reportedly|it (?:is|was|has been) (?:reported|said|believed)|are said to|were said to)\b/i

function topicsOf(text: string, lexicon: Lexicon): Set<Key> {
  const keys = [...readWords(text, lexicon).keys].filter((k) => !lexicon.isStop(k))
  return new Set(keys.map((k) => lexicon.stemOf(k)))
}

/** Share of words in common from which two points would read as one said twice. */
const SAME = 0.5

/** Whether two points say much the same, so that a reader would want only one of them. */
export function saysTheSame(a: Point, b: Point): boolean {
  if ([...a.claims].some((claim) => b.claims.has(claim))) return true
  const shared = [...a.topics].filter((key) => b.topics.has(key)).length
  return shared >= SAME * Math.min(a.topics.size, b.topics.size)
}
