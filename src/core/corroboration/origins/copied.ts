import type { Group } from '../grouping/groups'
import { overlap } from '../grouping/similarity'
import type { Unit } from '../grouping/unit'
import type { Wording } from '../grouping/wording'
import { Families } from './families'

/** Alike to this degree, two sentences were not written apart. */
const COPIED = 0.5
const MIN_WORDS = 8
/** A sentence that is more quotation than this is as free to print as the quotation. */
const QUOTED = 0.5

/**
 * Which wordings of a group are copies of each other: a number for each piece of evidence, the same for
 * copies. Quotations, and sentences that are mostly quotation, have none. Rule [O8].
 */
export function copiesIn({ wordings }: Group): ReadonlyMap<Unit, number> {
  const families = new Families(wordings.length)
  wordings.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = wordings[j]
      if (b && isCopied(a, b)) families.join(i, j)
    }
  })
  const copies = new Map<Unit, number>()
  wordings.forEach(({ units: same, keys }, i) => {
    if (keys.length < MIN_WORDS) return
    for (const unit of same) if (!isQuotation(unit)) copies.set(unit, families.headOf(i))
  })
  return copies
}

function isCopied(a: Wording, b: Wording): boolean {
  const { jaccard, containment } = overlap(a, b)
  return jaccard >= COPIED || containment >= COPIED
}

function isQuotation(unit: Unit): boolean {
  const length = ({ evidence }: Unit): number => evidence.end - evidence.start
  const isMost = (near: Unit): boolean =>
    near.evidence.kind === 'quote' && length(near) > QUOTED * length(unit)
  return isMost(unit) || unit.nested.some(isMost)
}
