import type { Briefing, Citation, Item } from '../briefing/briefing'
import type { Claim, Conflict, Material } from '../corroboration/claim'
import type { Evidence } from '../evidence/evidence'
import type { Span } from '../source/span'
import { overlap } from '../source/spans'
import type { SourceId } from '../source/source'
import { sourceName } from '../source/source-name'
import { text } from './inlines'
import type { Wording } from './tree'
import { quoted, typeset } from './typography'
import { wordsIn } from './words/words'

/** What bears an item out: counted from the claims its citations touch. */
export interface Support {
  readonly claims: readonly Claim[]
  /** Whether it states something: what cites only the sides of a conflict tells of that, and carries nothing. */
  readonly isStatement: boolean
  readonly articles: number
  readonly independentOrigins: number
  /** Conflicts in words, a sentence each; empty where there are none. */
  readonly conflict: string
}

/** Leads from the words an item cites to the claims they belong to. Built once a memo. */
export class Claims {
  private readonly evidence: ReadonlyMap<string, Evidence>
  private readonly claimsOf = new Map<string, Claim[]>()
  private readonly bySource = new Map<SourceId, Evidence[]>()
  private readonly longest = new Map<SourceId, number>()
  private readonly outlets: ReadonlyMap<SourceId, string>

  constructor(
    private readonly briefing: Briefing,
    material: Material,
    private readonly language: string
  ) {
    const all = [...material.evidence, ...briefing.marks.captured]
    this.evidence = new Map(all.map((e) => [e.id, e]))
    this.outlets = new Map(material.sources.map((s) => [s.id, sourceName(s)]))
    for (const claim of material.claims)
      if (this.isCertain(claim) || this.isDisputed(claim)) this.index(claim)
    for (const list of this.bySource.values()) list.sort((a, b) => a.start - b.start)
  }

  support(item: Item): Support {
    const touched = [...new Set(item.citations.flatMap((c) => this.touching(c.source, c)))]
    const conflicts = touched.flatMap((claim) => claim.conflicts)
    const claims = touched.filter((claim) => this.isCertain(claim))
    const members = claims.flatMap((claim) => claim.members.map((id) => this.evidence.get(id)?.source))
    const cited = item.citations.filter((c) => !conflicts.some((conflict) => isSideOf(c, conflict)))
    const articles = new Set([...members, ...cited.map((c) => c.source)].filter(Boolean)).size
    return {
      claims,
      isStatement: cited.length > 0,
      articles,
      independentOrigins: Math.max(Math.min(articles, 1), ...claims.map((c) => c.independentOrigins)),
      conflict: [...new Set(conflicts.map((conflict) => this.conflictWords(conflict)))].join(' ')
    }
  }

  private isCertain({ id, suggested }: Claim): boolean {
    return !suggested || this.briefing.marks.claims[id] === 'confirmed'
  }

  /** Two that seem to say the same and cannot both be right: nobody has to confirm that for it to be told. */
  private isDisputed({ id, conflicts }: Claim): boolean {
    return conflicts.length > 0 && this.briefing.marks.claims[id] !== 'split'
  }

  /** The other wordings of a quote, with the outlets that give them. */
  wordings(item: Item): Wording[] {
    const own = plain(item.content.map((run) => run.text).join(''))
    const { claims } = this.support(item)
    return claims
      .flatMap((claim) => claim.variants)
      .filter((variant) => plain(variant.text) !== own)
      .map((variant) => ({
        words: [text(quoted(typeset(variant.text, this.language, 'inner'), this.language))],
        outlets: wordsIn(this.language).listed([...new Set(variant.members.map((id) => this.outletOf(id)))])
      }))
  }

  /** Admiralty code of the sources an item cites, best reliability first: "B2". */
  gradeOf(item: Item): string {
    const grades = item.citations.map((c) => this.briefing.sources.find((s) => s.id === c.source)?.grade)
    const codes = grades.flatMap((g) => (g ? [`${g.reliability ?? ''}${g.credibility ?? ''}`] : []))
    return codes.filter((code) => code !== '').sort()[0] ?? ''
  }

  private index(claim: Claim): void {
    for (const id of claim.members) {
      const evidence = this.evidence.get(id)
      if (!evidence) continue
      const known = this.claimsOf.get(id)
      if (known) known.push(claim)
      else {
        this.claimsOf.set(id, [claim])
        const list = this.bySource.get(evidence.source) ?? []
        list.push(evidence)
        this.bySource.set(evidence.source, list)
        const length = evidence.end - evidence.start
        this.longest.set(evidence.source, Math.max(length, this.longest.get(evidence.source) ?? 0))
      }
    }
  }

  /** Claims of the evidence that shares at least half of the shorter span with the cited words. [M10] */
  private touching(source: SourceId, cited: Span): Claim[] {
    const list = this.bySource.get(source) ?? []
    const from = firstFrom(list, cited.start - (this.longest.get(source) ?? 0))
    const found: Claim[] = []
    for (let at = from; at < list.length; at++) {
      const evidence = list[at]
      if (!evidence || evidence.start >= cited.end) break
      const shorter = Math.min(evidence.end - evidence.start, cited.end - cited.start)
      if (overlap(evidence, cited) * 2 >= shorter && overlap(evidence, cited) > 0)
        found.push(...(this.claimsOf.get(evidence.id) ?? []))
    }
    return found
  }

  private conflictWords({ kind, sides }: Conflict): string {
    const said = sides.map((s) => `${quoted(s.text, this.language)} (${this.outlets.get(s.source) ?? ''})`)
    const { kinds, against } = wordsIn(this.language).conflict
    return against(kinds[kind], said)
  }

  private outletOf(evidence: string): string {
    const source = this.evidence.get(evidence)?.source
    return (source && this.outlets.get(source)) ?? ''
  }
}

/** Whether a citation is there to show the words that conflict, and so carries nothing. */
const isSideOf = (cited: Citation, { sides }: Conflict): boolean =>
  sides.some((s) => s.source === cited.source && s.start === cited.start && s.end === cited.end)

const plain = (words: string): string =>
  words
    .replace(/[“”"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\s.,;]+/g, ' ')
    .trim()

function firstFrom(list: readonly Evidence[], start: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.start ?? 0) >= start) high = middle
    else low = middle + 1
  }
  return low
}
