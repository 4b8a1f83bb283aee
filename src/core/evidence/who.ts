import { asideOf, type Aside } from './aside'
import type { Span } from '../source/span'
import { headOf, kindOf, nounAt, wordOf, type Range } from './clause'
import type { Resolution } from './evidence'
import { DEMONYMS } from './lexicon/cue-nouns'
import { isSeveral } from './lexicon/lexicon'
import { namedMention, type Gender, type NamedMention } from './name'
import type { Named, People } from './people'
import { spanOf, type ReadSentence } from './reading'

/** Whom a phrase means, and what shows it. */
export interface Who {
  readonly name: string | null
  readonly role: string | null
  readonly gender: Gender
  readonly person: boolean
  /** Several in the article bear the name: by itself it tells none of them. */
  readonly shared: boolean
  readonly resolution: Resolution
  readonly ground: Span | null
}

export const NOBODY: Who = {
  name: null,
  role: null,
  gender: null,
  person: false,
  shared: false,
  resolution: 'unresolved',
  ground: null
}

/** Somebody mentioned, and where. */
export interface Mentioned extends Who {
  readonly at: Span
}

/** Somebody shown at a place. */
export const mentionedAt = (
  { name, role, gender, person, shared, resolution, ground }: Who,
  at: Span
): Mentioned => ({ at, name, role, gender, person, shared, resolution, ground })

/** Somebody meant by other words than his name, and what shows it. */
export const meantBy = (
  { name, role, gender, person, shared }: Who,
  resolution: Resolution,
  ground: Span
): Who => ({ name, role, gender, person, shared, resolution, ground })

/** Whatever the words at a place name. */
const namedBy = (text: string, at: Span): Mentioned =>
  mentionedAt({ ...NOBODY, name: text.slice(at.start, at.end), resolution: 'explicit' }, at)

/** A person whom the article names elsewhere. */
export const knownPerson = ({ name, role, gender }: Named, at: Span): Mentioned =>
  mentionedAt({ ...NOBODY, name, role, gender, person: true }, at)

/** Longer phrases name nobody in particular. */
const MAX_NAME = 120

/** Whom a noun phrase names by itself; null where it is a pronoun or refers back. */
export function named(text: string, sentence: ReadSentence, range: Range, people: People): Mentioned | null {
  if (isGroup(sentence, range) && !holdsOffices(sentence, range)) {
    const at = spanOf(sentence, range)
    return namedBy(text, at)
  }
  if (isByNation(sentence, range)) return null
  return (
    bodyOf(text, sentence, range) ??
    bearerOf(sentence.mentions[range.from], people, asideOf(text, sentence, range.from)) ??
    (isOffice(sentence, range) ? bearerOf(officeHolder(text, sentence, range), people) : null) ??
    apposed(sentence, range, people)
  )
}

/** [R6] "The Italian said": one of a country, whom the article has named before. */
function isByNation(sentence: ReadSentence, { from }: Range): boolean {
  const noun = nounAt(sentence, from)
  if (!noun || noun.to !== noun.from + 2 || wordOf(sentence, from) !== 'the') return false
  return ONE_OF_A_NATION.has(headOf(sentence, from)?.word ?? '')
}

const ONE_OF_A_NATION: ReadonlySet<string> = new Set(DEMONYMS.split(/\s+/))

/** [R6] "The House of Representatives", "the Court of Appeals for the Ninth Circuit", "the Attorney General's Office": the whole name of a body. */
function bodyOf(text: string, sentence: ReadSentence, { from, to }: Range): Mentioned | null {
  const head = headOf(sentence, from)
  const mention = sentence.mentions[from]
  const noun = nounAt(sentence, from)
  if (!mention || !noun || !head?.info?.body) return null
  let end = from + 1
  while (end + 1 < to && BODY_GOES_ON.test(wordOf(sentence, end)) && headOf(sentence, end + 1)?.capital)
    end += 2
  const owner = noun.owned > noun.from ? sentence.tokens[noun.owned - 2] : undefined
  if (end === from + 1 && !owner?.info?.beforeName) return null
  const first = sentence.tokens.slice(noun.from, noun.to).find((token) => token.tag !== 'det')
  const start = owner?.info?.beforeName ? (first?.start ?? mention.start) : mention.start
  const at = { start, end: spanOf(sentence, { from, to: end }).end }
  return namedBy(text, at)
}

const BODY_GOES_ON = /^(?:of|for)$/

/** "Secretary of State John Kerry": a title goes on after "of". "The mayor of Lyon" is not called Lyon, nor the chief of staff Staff. */
function isOffice(sentence: ReadSentence, { from, to }: Range): boolean {
  const noun = wordOf(sentence, from + 1) === 'of' && from + 2 < to ? nounAt(sentence, from + 2) : null
  if (!noun || /^(?:staff|mission)$/.test(sentence.tokens[noun.head]?.word ?? '')) return false
  return sentence.tokens[noun.from]?.info?.title === true
}

/**
 * [R8] "The mayor of Lyon, Anna Orr, said": the name between commas after a role. Behind "of" it may be the name of the
 * body, and must be known for a person's.
 */
function apposed(sentence: ReadSentence, { from, to }: Range, people: People): Mentioned | null {
  const role = headOf(sentence, from)?.info?.role === true || wordOf(sentence, from) === 'one'
  if (kindOf(sentence, to) !== 'comma' || !(role || isOneThing(sentence, { from, to }))) return null
  const ends = /^(?:comma|stop|semicolon)?$/.test(kindOf(sentence, to + 2) ?? '')
  if (!ends && wordOf(sentence, to + 2) !== 'of') return null
  const found = bearerOf(sentence.mentions[to + 1], people)
  if (!found) return null
  const head = headOf(sentence, from)
  const one = to - from === 1 && head !== undefined && !isSeveral(head.word) && found.name?.includes(' ')
  if (!found.person && !one) return null
  const person = found.person || (head?.info?.role === true && !MAY_BE_A_BODY.test(head.word))
  return { ...found, person, gender: found.gender ?? head?.info?.gender ?? null }
}

/** "The company's rival, Andean Copper, said": no word for a person alone, whom "he" might mean. */
const MAY_BE_A_BODY =
  /^(?:rival|owner|partner|parent|sponsor|opponent|challenger|backer|investor|lender|supporter|creditor|predecessor|successor|ally|competitor|customer|client|member)$/

/** "Its coxswain": a single common noun that is no body or document, in a phrase that only says whose it is. */
function isOneThing({ tokens, chunks }: ReadSentence, { from, to }: Range): boolean {
  const noun = chunks[from]
  const head = noun?.kind === 'np' && to - from === 1 ? tokens[noun.head] : undefined
  if (head?.tag !== 'noun' || head.capital || head.word.endsWith('s')) return false
  return !(head.info?.body || head.info?.document || head.info?.time)
}

/** The name at the end of "Secretary of State John Kerry". */
function officeHolder(text: string, { tokens, chunks }: ReadSentence, { from }: Range): NamedMention | null {
  const first = chunks[from]
  const last = chunks[from + 2]
  return first && last ? namedMention(text, tokens, first.from, last.to) : null
}

function bearerOf(mention: NamedMention | null | undefined, people: People, aside?: Aside): Mentioned | null {
  if (!mention) return null
  const known = people.find(mention, aside)
  const shared = known === null && people.share(mention.name)
  return {
    at: { start: mention.start, end: mention.end },
    name: known?.name ?? mention.name,
    role: mention.role ?? known?.role ?? null,
    gender: mention.gender ?? known?.gender ?? null,
    person: mention.person || aside?.person === true || known?.person === true || shared,
    shared,
    resolution: 'explicit',
    ground: null
  }
}

/** "vice chair and president": two offices of one person. */
function holdsOffices(sentence: ReadSentence, { from, to }: Range): boolean {
  const second = nounAt(sentence, to - 1)
  const bare = second && second.to - second.from === 1 ? sentence.tokens[second.from] : undefined
  return to - from === 3 && bare?.tag === 'noun' && bare.info?.role === true && !isSeveral(bare.word)
}

/** Two or more joined by "and": "Kerry and other officials". */
function isGroup(sentence: ReadSentence, { from, to }: Range): boolean {
  for (let k = from; k < to; k++) if (kindOf(sentence, k) === 'conjunction') return true
  return false
}

/** "its leader", "her office": whose is not in the phrase. */
const pointsBack = ({ tokens }: ReadSentence, at: number): boolean =>
  tokens[at]?.info?.closed === 'possessive'

/** [R6] Whom a phrase without a name means: a body, a document, "a senior official"; nobody where it only counts. */
export function described(text: string, sentence: ReadSentence, range: Range): Who {
  const noun = nounAt(sentence, range.from)
  const head = headOf(sentence, range.from)
  if (
    !noun ||
    !head ||
    isByNation(sentence, range) ||
    pointsBack(sentence, noun.from) ||
    head.tag === 'det' ||
    head.tag === 'pronoun' ||
    head.tag === 'number'
  )
    return NOBODY
  const whole = spanOf(sentence, range)
  const span =
    whole.end - whole.start <= MAX_NAME ? whole : spanOf(sentence, { from: range.from, to: range.from + 1 })
  const name = text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const person = head.info?.role === true && !isSeveral(head.word)
  return {
    ...NOBODY,
    name,
    gender: person ? (head.info?.gender ?? null) : null,
    person,
    resolution: 'explicit'
  }
}
