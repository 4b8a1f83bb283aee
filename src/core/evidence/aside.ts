import { headOf, kindOf, nounAt, wordOf } from './clause'
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

/** "Smith, 52, a senior fellow at the institute,", "Smith, who left in May,": what follows the name at chunk `k`. */
export function asideOf(text: string, sentence: ReadSentence, k: number): Aside {
  if (wordOf(sentence, k + 1) === 'who') return { ...NO_ASIDE, person: true }
  if (kindOf(sentence, k + 1) !== 'comma') return NO_ASIDE
  if (wordOf(sentence, k + 2) === 'who') return { ...NO_ASIDE, person: true }
  const aged = isAge(sentence, k + 2)
  const at = aged ? k + 4 : k + 2
  const noun = nounAt(sentence, at)
  const head = headOf(sentence, at)
  const known = noun && sentence.tokens[noun.from]?.tag === 'det' && head?.info?.role
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
