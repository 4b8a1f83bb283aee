import type { Attribution } from './attribution'
import { headOf, isFinite, kindOf, nounAt, verbAt, wordOf, type Range, type Sentence } from './clause'
import { complementOf } from './complement'

/** [S8] "Mr. Trump's plan to …", "the claim that …": a noun that stands for what somebody says or wants. */
export function nounAttributions(s: Sentence, k: number, subjects: readonly (Range | null)[]): Attribution[] {
  const noun = nounAt(s, k)
  const cue = noun ? headOf(s, k)?.info?.noun : null
  if (!noun || !cue || isFinite(s, k + 1)) return []
  const complement = complementOf(s, k, cue)
  if (!complement || complement.opening === 'quote') return []
  const owner = ownerOf(s, k, subjects)
  const strong = complement.opening === 'clause' || complement.opening === 'infinitive'
  if (!owner && !strong) return []
  return [
    {
      source: owner,
      cue: { from: k, to: k + 1 },
      content: [complement],
      opening: complement.opening,
      groups: cue.groups
    }
  ]
}

/** Who the noun belongs to: its genitive, the subject of the verb it completes. */
function ownerOf(s: Sentence, k: number, subjects: readonly (Range | null)[]): Range | null {
  const noun = nounAt(s, k)
  if (!noun) return null
  const first = s.tokens[noun.from]
  if (
    noun.owned > noun.from ||
    (first?.tag === 'det' && /^(?:his|her|their|my|our|your|its)$/.test(first.word))
  )
    return { from: k, to: k + 1 }
  if (verbAt(s, k - 1) && wordOf(s, k) !== 'that') return subjects[k - 1] ?? null
  if (kindOf(s, k - 1) === 'preposition' && verbAt(s, k - 2)) return subjects[k - 2] ?? null
  return null
}
