import { headOf, kindOf, nounAt, wordOf } from './clause'
import { isSeveral } from './lexicon/lexicon'
import type { Gender } from './name'
import { spanOf, type ReadSentence } from './reading'

/** What is said of somebody right behind his name, between commas. */
export interface Aside {
  /** "a senior fellow at the institute", as the text has it. */
  readonly role: string | null
  readonly gender: Gender
  /** An age, a role or "who" shows that it is a person. */
  readonly person: boolean
}

export const NO_ASIDE: Aside = { role: null, gender: null, person: false }

/**
 * Whom "who" behind chunk `k` means: "Orr of Databank, who said" Orr, for a person of two names, or known by a role, does
 * not belong to another; any other phrase is itself meant.
 */
export function whoIsMeant(sentence: ReadSentence, k: number): number {
  const holder = k - 2
  const last = sentence.mentions[k]
  if (last?.person || !OF_A_BODY.test(wordOf(sentence, k - 1)) || !nounAt(sentence, holder)) return k
  return sentence.mentions[holder]?.name.includes(' ') ? holder : k
}

const OF_A_BODY = /^(?:of|at|from|with)$/

/** "Smith, 52, a senior fellow at the institute,", "Smith, who left in May,": what follows the name at chunk `k`. */
export function asideOf(text: string, sentence: ReadSentence, k: number): Aside {
  const comma = kindOf(sentence, k + 1) === 'comma'
  if (wordOf(sentence, comma ? k + 2 : k + 1) === 'who')
    return whoIsMeant(sentence, k) === k ? { ...NO_ASIDE, person: true } : NO_ASIDE
  if (!comma) return NO_ASIDE
  const aged = isAge(sentence, k + 2)
  const at = aged ? k + 4 : k + 2
  const noun = nounAt(sentence, at)
  const head = headOf(sentence, at)
  const single = sentence.tokens[noun?.from ?? 0]?.tag === 'det' || !isSeveral(head?.word ?? '')
  const known = noun && single && !head?.capital && head?.info?.role
  let to = at + 1
  while (to < at + 7 && kindOf(sentence, to) === 'preposition' && nounAt(sentence, to + 1)) to += 2
  if (!known || !/^(?:comma|stop|close)?$/.test(kindOf(sentence, to) ?? ''))
    return { ...NO_ASIDE, person: aged }
  const span = spanOf(sentence, { from: at, to })
  return { role: text.slice(span.start, span.end), gender: head.info?.gender ?? null, person: true }
}

/** ", 52,": a number of two digits between commas. */
const isAge = (sentence: ReadSentence, k: number): boolean =>
  /^\d\d$/.test(wordOf(sentence, k)) &&
  headOf(sentence, k)?.tag === 'number' &&
  /^(?:comma|stop)$/.test(kindOf(sentence, k + 1) ?? '')
