import type { Span } from '../source/span'
import { headOf, kindOf, nounAt, wordOf, type Range } from './clause'
import type { Resolution } from './evidence'
import { namedMention, type Gender } from './name'
import type { People } from './people'
import { spanOf, type ReadSentence } from './reading'

/** Whom a phrase means, and what shows it. */
export interface Who {
  readonly name: string | null
  readonly role: string | null
  readonly gender: Gender
  readonly person: boolean
  readonly resolution: Resolution
  readonly ground: Span | null
}

export const NOBODY: Who = {
  name: null,
  role: null,
  gender: null,
  person: false,
  resolution: 'unresolved',
  ground: null
}

/** Somebody mentioned, and where. */
export interface Mentioned extends Who {
  readonly at: Span
}

/** Longer phrases name nobody in particular. */
const MAX_NAME = 120

/** Whom a noun phrase names by itself; null where it is a pronoun or refers back. */
export function named(text: string, sentence: ReadSentence, range: Range, people: People): Mentioned | null {
  const at = spanOf(sentence, range)
  if (isGroup(sentence, range))
    return { ...NOBODY, name: text.slice(at.start, at.end), resolution: 'explicit', at }
  const first = sentence.chunks[range.from]
  const office = wordOf(sentence, range.from + 1) === 'of' ? range.from + 2 : null
  for (const k of office === null ? [range.from] : [range.from, office]) {
    const chunk = sentence.chunks[k]
    if (!first || !chunk || k >= range.to) continue
    const mention = namedMention(text, sentence.tokens.slice(first.from, chunk.to))
    if (!mention || (k === office && !mention.role)) continue
    const known = people.find(mention)
    return {
      name: known?.name ?? mention.name,
      role: mention.role ?? known?.role ?? null,
      gender: mention.gender ?? known?.gender ?? null,
      person: mention.person || known?.person === true,
      resolution: 'explicit',
      ground: null,
      at: { start: mention.start, end: mention.end }
    }
  }
  return null
}

/** Two or more joined by "and": "Kerry and other officials". */
function isGroup(sentence: ReadSentence, { from, to }: Range): boolean {
  for (let k = from; k < to; k++) if (kindOf(sentence, k) === 'conjunction') return true
  return false
}

/** [R6] Whom a phrase without a name means: a body, a document, "a senior official"; nobody where it only counts. */
export function described(text: string, sentence: ReadSentence, range: Range): Who {
  const noun = nounAt(sentence, range.from)
  const head = headOf(sentence, range.from)
  if (!noun || !head || head.tag === 'det' || head.tag === 'pronoun' || head.tag === 'number') return NOBODY
  const whole = spanOf(sentence, range)
  const span =
    whole.end - whole.start <= MAX_NAME ? whole : spanOf(sentence, { from: range.from, to: range.from + 1 })
  const name = text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const person = head.info?.role === true && !/(?:[^s]s|men|women|people|police|children)$/.test(head.word)
  return { ...NOBODY, name, person, resolution: 'explicit' }
}
