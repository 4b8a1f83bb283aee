import { contains } from '../../source/span'
import type { Group } from '../grouping/groups'
import { likeness } from '../grouping/similarity'
import type { Unit } from '../grouping/unit'
import type { Wording } from '../grouping/wording'
import { Families } from './families'

/** Alike to this degree, two sentences were not written apart. */
const COPIED = 0.5
const MIN_WORDS = 8
/** A sentence that is more quotation than this is as free to print as the quotation. */
const QUOTED = 0.5

/**
 * Which wordings of a group are copies of each other: a number for each piece of evidence, by its id, the same
 * for copies. Quotations, and sentences that are mostly quotation, have none. Rule [O8].
 */
export function copiesIn({ wordings }: Group): ReadonlyMap<string, number> {
  const families = new Families(wordings.length)
  wordings.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = wordings[j]
      if (b && isCopied(a, b)) families.join(i, j)
    }
  })
  const units = wordings.flatMap((w) => w.units)
  const quotes = units.filter((u) => u.evidence.kind === 'quote')
  const copies = new Map<string, number>()
  wordings.forEach(({ units: same, keys }, i) => {
    if (keys.length < MIN_WORDS) return
    for (const unit of same) if (!isQuotation(unit, quotes)) copies.set(unit.evidence.id, families.headOf(i))
  })
  return copies
}

const NO_WEIGHTS = new Float64Array()

function isCopied(a: Wording, b: Wording): boolean {
  const { jaccard, containment } = likeness(a, b, NO_WEIGHTS)
  return jaccard >= COPIED || containment >= COPIED
}

const isQuotation = ({ source, evidence }: Unit, quotes: readonly Unit[]): boolean =>
  quotes.some(
    (q) =>
      q.source === source &&
      contains(evidence, q.evidence) &&
      q.evidence.end - q.evidence.start > QUOTED * (evidence.end - evidence.start)
  )
