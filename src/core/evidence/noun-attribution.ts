import type { Attribution } from './attribution'
import { headOf, isFinite, kindOf, nounAt, verbAt, wordOf, type Range, type Sentence } from './clause'
import { complementOf } from './complement'

type Subjects = readonly (Range | null)[]
const POSSESSIVE = /^(?:his|her|their|my|our|your|its)$/

/** [S8] "Mr. Trump's plan to …", "the claim that …": a noun that stands for what somebody says or wants. */
export function nounAttribution(s: Sentence, k: number, subjects: Subjects): Attribution | null {
  const noun = nounAt(s, k)
  const cue = noun ? headOf(s, k)?.info?.noun : null
  if (!noun || !cue || isFinite(s, k + 1)) return null
  const { groups } = cue
  const at = { from: k, to: k + 1 }
  if (kindOf(s, k - 1) === 'quote' && owns(s, k - 2))
    return {
      source: { from: k - 2, to: k - 1 },
      owned: true,
      cue: at,
      content: [{ from: k - 1, to: k }],
      opening: 'quote',
      groups
    }
  const complement = complementOf(s, k, cue)
  if (!complement) return null
  const { opening } = complement
  if (owns(s, k)) return { source: at, owned: true, cue: at, content: [complement], opening, groups }
  const holder = holderOf(s, k, subjects)
  const strong = opening === 'clause' || opening === 'infinitive'
  return holder || strong
    ? { source: holder, owned: false, cue: at, content: [complement], opening, groups }
    : null
}

/** A phrase that begins with its owner: "his …", "Mr. Trump's …". */
function owns(s: Sentence, k: number): boolean {
  const noun = nounAt(s, k)
  return noun !== null && (noun.owned > noun.from || POSSESSIVE.test(s.tokens[noun.from]?.word ?? ''))
}

/** Who "makes the claim", "has doubts about": the subject of the verb that the noun completes. */
function holderOf(s: Sentence, k: number, subjects: Subjects): Range | null {
  if (verbAt(s, k - 1) && wordOf(s, k) !== 'that') return subjects[k - 1] ?? null
  if (kindOf(s, k - 1) === 'preposition' && verbAt(s, k - 2)) return subjects[k - 2] ?? null
  return null
}
