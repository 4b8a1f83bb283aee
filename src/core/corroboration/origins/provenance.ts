import type { Evidence } from '../../evidence/evidence'
import type { Span } from '../../source/span'
import { addTo } from '../../source/add-to'
import type { Origin } from '../claim'
import type { ReadSource } from '../grouping/unit'
import { copyOwners, creditsOf, type Credit } from './credits'
import { uncreditedCopy } from './copy-name'
import { Families } from './families'
import { sharedCopy } from './shared-copy'

/** Where one article's words come from. */
export interface Provenance {
  readonly credits: readonly Credit[]
  /** Articles that print the same copy have the same number. */
  readonly family: number
  /** Who the article's own words go back to: agencies, its outlet, or its file; it is named for the first. */
  readonly owners: readonly [string, ...string[]]
  readonly origins: readonly Origin[]
}

/** Credits, shared copy and owner of every article, in the order of the sources. */
export function provenanceOf(read: readonly ReadSource[], evidence: readonly Evidence[]): Provenance[] {
  const credits = read.map(creditsOf)
  const families = new Families(read.length)
  const copied = new Map<number, Span[]>()
  for (const { pair, spans } of sharedCopy(read, evidence)) {
    families.join(...pair)
    pair.forEach((source, side) => {
      for (const span of spans[side] ?? []) addTo(copied, source, span)
    })
  }
  const owners = familyOwners(read, credits, families)
  return read.map(({ source, words }, i) => {
    const family = families.headOf(i)
    const shared = merged(copied.get(i) ?? [])
    const [first, ...more] = owners.get(family) ?? []
    const owner = first ?? source.outlet ?? source.file
    const named = creditOrigins(credits[i] ?? [])
    const copy: Origin[] =
      shared.length === 0
        ? []
        : [
            {
              name: owner,
              kind: 'shared-copy',
              evidence: shared,
              share: shareOf(shared, source.body, words.starts)
            }
          ]
    return { credits: credits[i] ?? [], family, owners: [owner, ...more], origins: [...named, ...copy] }
  })
}

/** For each family of shared copy, the agencies that its articles credit, or what else it can be called. */
function familyOwners(
  read: readonly ReadSource[],
  credits: readonly (readonly Credit[])[],
  families: Families
): Map<number, readonly string[]> {
  const members = new Map<number, number[]>()
  read.forEach((_, i) => addTo(members, families.headOf(i), i))
  const owners = new Map<number, readonly string[]>()
  for (const [family, list] of members) {
    const sources = list.flatMap((i) => read[i]?.source ?? [])
    const [first] = sources
    const agencies = list.flatMap((i) => (read[i] ? copyOwners(read[i].source, credits[i] ?? []) : []))
    if (agencies.length > 0) owners.set(family, [...new Set(agencies)])
    else if (first && sources.length > 1) owners.set(family, [uncreditedCopy(first.outlet ?? first.file)])
  }
  return owners
}

/** Credits for content and copy as origins; where a statement was made is no origin of the article. */
function creditOrigins(credits: readonly Credit[]): Origin[] {
  const byName = new Map<string, Span[]>()
  for (const { name, role, start, end } of credits) {
    if (role !== 'venue') addTo(byName, name, { start, end })
  }
  return [...byName].map(([name, evidence]) => ({ name, kind: 'credit', evidence }))
}

function merged(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

/** Share of an article's body, by words, that lies in some spans; both in order. */
export function shareOf(spans: readonly Span[], body: readonly Span[], starts: Uint32Array): number {
  const isBody = holder(body)
  const isShared = holder(spans)
  let words = 0
  let shared = 0
  const { length } = starts
  for (let i = 0; i < length; i++) {
    const start = starts[i] ?? 0
    // A shared run may reach over noise between two stretches of body.
    const [inBody, inRun] = [isBody(start), isShared(start)]
    if (inBody) words++
    if (inBody && inRun) shared++
  }
  return Math.round((100 * shared) / Math.max(1, words)) / 100
}

/** Whether a place lies in one of the spans; asked for places in order. */
function holder(spans: readonly Span[]): (place: number) => boolean {
  let at = 0
  return (place) => {
    while ((spans[at]?.end ?? Infinity) <= place) at++
    return (spans[at]?.start ?? Infinity) <= place
  }
}
