import type { Conflict } from '../claim'
import type { Lexicon } from '../words/lexicon'
import { linksBetween, type Link } from './links'
import { overlap } from './similarity'
import { keysOf, type Unit } from './unit'
import { isSaidBySame, MIN_WORDS, wordingsOf, type Wording } from './wording'

/** Wordings that say the same thing. */
export interface Group {
  readonly wordings: readonly Wording[]
  readonly suggested: boolean
  readonly conflicts: readonly Conflict[]
}

/** Every two wordings of a group have at least this in common: a chain through a compound sentence does not glue. */
const NEAR = { jaccard: 0.12, containment: 0.3 }
/** Words of a part of a sentence that another member must have for the part to go with the sentence. */
const PART_SHARE = 0.6
/** Suggestions for one wording: more would be noise. */
const MAX_SUGGESTIONS = 2

/** Groups of evidence that says the same thing in at least two articles; certain ones first. Rules [C6]–[C9]. */
export function groupsOf(units: readonly Unit[], lexicon: Lexicon): Group[] {
  const wordings = wordingsOf(units, lexicon)
  return new Grouping(wordings, linksBetween(wordings, lexicon), new Nesting(units, wordings)).groups()
}

/** Which wordings lie inside or around a wording in one article, worked out when asked. */
class Nesting {
  private readonly wordingOf: Uint32Array
  private readonly known = new Map<number, ReadonlySet<number>>()

  constructor(
    units: readonly Unit[],
    private readonly wordings: readonly Wording[]
  ) {
    this.wordingOf = new Uint32Array(units.length)
    for (const { index, units: same } of wordings) for (const unit of same) this.wordingOf[unit.index] = index
  }

  around(index: number): ReadonlySet<number> {
    const known = this.known.get(index)
    if (known) return known
    const found = new Set<number>()
    for (const unit of this.wordings[index]?.units ?? []) {
      for (const near of unit.nested) found.add(this.wordingOf[near.index] ?? 0)
    }
    found.delete(index)
    this.known.set(index, found)
    return found
  }
}

const NONE: ReadonlySet<number> = new Set()

class Grouping {
  private readonly neighbours = new Map<number, Set<number>>()
  private readonly groupsWith = new Map<number, number[]>()
  private readonly suggestions = new Map<number, number>()
  private readonly done: Group[] = []

  constructor(
    private readonly wordings: readonly Wording[],
    private readonly links: readonly Link[],
    private readonly nesting: Nesting
  ) {
    for (const { pair, certain } of links) {
      if (!certain) continue
      this.link(pair[0], pair[1])
      this.link(pair[1], pair[0])
    }
  }

  groups(): Group[] {
    const repeated = this.wordings.filter(
      (w) => w.sources.length > 1 && (w.length >= MIN_WORDS || isSaidBySame(w))
    )
    for (const wording of repeated.sort((a, b) => b.length - a.length || a.index - b.index)) {
      if (!this.isGrouped(wording.index, wording.index)) this.add([wording], false, [])
    }
    for (const { pair, certain, conflicts } of this.links) {
      if (certain ? this.isGrouped(...pair) : this.isCovered(...pair) || !this.maySuggest(pair)) continue
      this.add(
        pair.flatMap((i) => this.wordings[i] ?? []),
        !certain,
        conflicts
      )
    }
    return this.done.filter((group, at) => !this.isWithinOther(group, at))
  }

  /** Whether a certain group holds all of a group's wordings: what it says is said there. */
  private isWithinOther({ wordings }: Group, at: number): boolean {
    const [first] = wordings
    return (this.groupsWith.get(first?.index ?? -1) ?? []).some((other) => {
      const group = this.done[other]
      if (other === at || group === undefined || group.suggested) return false
      if (!wordings.every(({ index }) => this.groupsWith.get(index)?.includes(other))) return false
      return group.wordings.length > wordings.length || other < at
    })
  }

  private link(from: number, to: number): void {
    const known = this.neighbours.get(from)
    if (known) known.add(to)
    else this.neighbours.set(from, new Set([to]))
  }

  /** Whether a group already holds both wordings. */
  private isGrouped(a: number, b: number): boolean {
    const other = this.groupsWith.get(b)
    return other !== undefined && (this.groupsWith.get(a) ?? []).some((group) => other.includes(group))
  }

  /** Whether a group already holds both, or parts of them, or sentences they are parts of, or what is certainly the same. */
  private isCovered(a: number, b: number): boolean {
    const holding = new Set(this.sayingSame(a).flatMap((x) => this.groupsWith.get(x) ?? []))
    return this.sayingSame(b).some((y) => this.groupsWith.get(y)?.some((group) => holding.has(group)))
  }

  private sayingSame(index: number): number[] {
    const near = [index, ...this.nesting.around(index)]
    const claims = near.flatMap((i) => this.groupsWith.get(i) ?? []).flatMap((at) => this.done[at] ?? [])
    const fellows = claims.flatMap((g) => (g.suggested ? [] : g.wordings.map((w) => w.index)))
    return [...new Set([...near, ...fellows])]
  }

  private maySuggest(pair: readonly [number, number]): boolean {
    const counts = pair.map((i) => this.suggestions.get(i) ?? 0)
    if (counts.some((n) => n >= MAX_SUGGESTIONS)) return false
    pair.forEach((i, side) => this.suggestions.set(i, (counts[side] ?? 0) + 1))
    return true
  }

  private add(seed: readonly Wording[], suggested: boolean, conflicts: readonly Conflict[]): void {
    const members = [...seed]
    if (!suggested) this.grow(members, (i) => this.neighbours.get(i) ?? NONE)
    this.grow(members, (i) => this.nesting.around(i))
    const group = this.done.push({ wordings: members, suggested, conflicts }) - 1
    for (const { index } of members) {
      const known = this.groupsWith.get(index)
      if (known) known.push(group)
      else this.groupsWith.set(index, [group])
    }
  }

  private grow(members: Wording[], next: (index: number) => ReadonlySet<number>): void {
    const seen = new Set(members.map((m) => m.index))
    for (let i = 0; i < members.length; i++) {
      for (const candidate of next(members[i]?.index ?? -1)) {
        const wording = this.wordings[candidate]
        if (!wording || seen.has(candidate)) continue
        seen.add(candidate)
        if (members.every((m) => this.fits(wording, m)) && isCarried(wording, members)) members.push(wording)
      }
    }
  }

  private fits(candidate: Wording, member: Wording): boolean {
    if (this.neighbours.get(member.index)?.has(candidate.index)) return true
    if (this.nesting.around(member.index).has(candidate.index)) return true
    const like = overlap(candidate, member)
    return (
      like.jaccard >= NEAR.jaccard ||
      like.containment >= NEAR.containment ||
      shareOf(candidate, member) >= PART_SHARE
    )
  }
}

/** A part of a sentence goes with it only where a member of another article has its words too. */
const isCarried = (candidate: Wording, members: readonly Wording[]): boolean =>
  candidate.sources.length > 1 ||
  members.some(
    (m) => m.sources.some((s) => !candidate.sources.includes(s)) && shareOf(candidate, m) >= PART_SHARE
  )

/** Share of a wording's words that stand in another. */
function shareOf(part: Wording, whole: Wording): number {
  const words = new Set(keysOf(whole.units[0]))
  let shared = 0
  keysOf(part.units[0]).forEach((key) => {
    if (words.has(key)) shared++
  })
  return shared / Math.max(1, part.length)
}
