import { contains } from '../../source/span'
import type { Conflict } from '../claim'
import type { Lexicon } from '../words/lexicon'
import { linksBetween, MIN_WORDS, type Link } from './links'
import { likeness, type Likeness } from './similarity'
import type { Unit } from './unit'
import { wordingsOf, type Wording } from './wording'

/** Wordings that say the same thing. */
export interface Group {
  readonly wordings: readonly Wording[]
  readonly suggested: boolean
  readonly conflicts: readonly Conflict[]
}

/** Every two wordings of a group have at least this in common: a chain through a compound sentence does not glue. */
const NEAR: Pick<Likeness, 'jaccard' | 'containment'> = { jaccard: 0.12, containment: 0.3 }
/** Words of a part of a sentence that another member must have for the part to go with the sentence. */
const PART_SHARE = 0.6

/** Groups of evidence that says the same thing in at least two articles; certain ones first. Rules [C6]–[C9]. */
export function groupsOf(units: readonly Unit[], lexicon: Lexicon): Group[] {
  const wordings = wordingsOf(units, lexicon)
  return new Grouping(wordings, linksBetween(wordings, lexicon), nestedWordings(units, wordings)).groups()
}

/** For each wording, the wordings that lie inside or around it in one article. */
function nestedWordings(
  units: readonly Unit[],
  wordings: readonly Wording[]
): ReadonlyMap<number, Set<number>> {
  const wordingOf = new Map(wordings.flatMap((w) => w.units.map((u) => [u.index, w.index] as const)))
  const nested = new Map(wordings.map((w) => [w.index, new Set<number>()]))
  units.forEach((outer, i) => {
    for (let j = i + 1; j < units.length; j++) {
      const inner = units[j]
      if (!inner || inner.source !== outer.source || inner.evidence.start >= outer.evidence.end) break
      const [a, b] = [wordingOf.get(outer.index) ?? -1, wordingOf.get(inner.index) ?? -1]
      if (a === b || !contains(outer.evidence, inner.evidence)) continue
      nested.get(a)?.add(b)
      nested.get(b)?.add(a)
    }
  })
  return nested
}

class Grouping {
  private readonly neighbours = new Map<number, Set<number>>()
  private readonly groupsWith = new Map<number, number[]>()
  private readonly done: Group[] = []

  constructor(
    private readonly wordings: readonly Wording[],
    private readonly links: readonly Link[],
    private readonly nested: ReadonlyMap<number, ReadonlySet<number>>
  ) {
    for (const { pair, certain } of links) {
      if (!certain) continue
      this.neighboursOf(pair[0]).add(pair[1])
      this.neighboursOf(pair[1]).add(pair[0])
    }
  }

  groups(): Group[] {
    const repeated = this.wordings.filter((w) => w.sources.length > 1 && w.keys.length >= MIN_WORDS)
    for (const wording of repeated.sort((a, b) => b.keys.length - a.keys.length || a.index - b.index)) {
      if (!this.isGrouped(wording.index, wording.index)) this.add([wording], false, [])
    }
    for (const { pair, certain, conflicts } of this.links) {
      if (certain ? this.isGrouped(...pair) : this.isCovered(...pair)) continue
      const seed = pair.flatMap((i) => this.wordings[i] ?? [])
      this.add(seed, !certain, conflicts)
    }
    return this.done
  }

  private neighboursOf(index: number): Set<number> {
    const known = this.neighbours.get(index) ?? new Set()
    this.neighbours.set(index, known)
    return known
  }

  /** Whether a group already holds both wordings. */
  private isGrouped(a: number, b: number): boolean {
    const other = new Set(this.groupsWith.get(b))
    return (this.groupsWith.get(a) ?? []).some((group) => other.has(group))
  }

  /** Whether a group already holds both, or parts of them, or sentences they are parts of. */
  private isCovered(a: number, b: number): boolean {
    const around = (i: number) => [i, ...(this.nested.get(i) ?? [])]
    return around(a).some((x) => around(b).some((y) => this.isGrouped(x, y)))
  }

  private add(seed: readonly Wording[], suggested: boolean, conflicts: readonly Conflict[]): void {
    const members = [...seed]
    if (!suggested) this.grow(members, (i) => this.neighboursOf(i))
    this.grow(members, (i) => this.nested.get(i) ?? [])
    const index = this.done.push({ wordings: members, suggested, conflicts }) - 1
    for (const { index: i } of members) this.groupsWith.set(i, [...(this.groupsWith.get(i) ?? []), index])
  }

  private grow(members: Wording[], next: (index: number) => Iterable<number>): void {
    const seen = new Set(members.map((m) => m.index))
    for (let i = 0; i < members.length; i++) {
      for (const candidate of next(members[i]?.index ?? -1)) {
        const wording = this.wordings[candidate]
        if (!wording || seen.has(candidate)) continue
        seen.add(candidate)
        if (members.every((m) => this.fits(wording, m)) && this.isCarried(wording, members))
          members.push(wording)
      }
    }
  }

  private fits(candidate: Wording, member: Wording): boolean {
    if (this.neighboursOf(member.index).has(candidate.index)) return true
    if (this.nested.get(member.index)?.has(candidate.index)) return true
    const like = likeness(candidate, member, () => 1)
    return (
      like.jaccard >= NEAR.jaccard ||
      like.containment >= NEAR.containment ||
      shareOf(candidate, member) >= PART_SHARE
    )
  }

  /** A part of a sentence goes with it only where a member of another article has its words too. */
  private isCarried(candidate: Wording, members: readonly Wording[]): boolean {
    return (
      members.some(
        (m) => m.sources.some((s) => !candidate.sources.includes(s)) && shareOf(candidate, m) >= PART_SHARE
      ) || candidate.sources.length > 1
    )
  }
}

/** Share of a wording's words that stand in another. */
function shareOf(part: Wording, whole: Wording): number {
  const words = new Set(whole.keys)
  return part.keys.filter((key) => words.has(key)).length / Math.max(1, part.keys.length)
}
