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
 * Which wordings of a group are copies of each other: for each a number, the same for copies; null for those too short to
 * show it. Rule [O8].
 */
export function copiesIn({ wordings }: Group): (number | null)[] {
  const families = new Families(wordings.length)
  wordings.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = wordings[j]
      if (b && isCopied(a, b)) families.join(i, j)
    }
  })
  return wordings.map(({ length }, i) => (length < MIN_WORDS ? null : families.headOf(i)))
}

function isCopied(a: Wording, b: Wording): boolean {
  const { jaccard, containment } = overlap(a, b)
  return jaccard >= COPIED || containment >= COPIED
}

/** Whether a piece of evidence is a quotation, or a sentence that is mostly one: nobody's own words. */
export function isQuotation(unit: Unit): boolean {
  const length = ({ evidence }: Unit): number => evidence.end - evidence.start
  const isMost = (near: Unit): boolean =>
    near.evidence.kind === 'quote' && length(near) > QUOTED * length(unit)
  return isMost(unit) || unit.nested.some(isMost)
}
