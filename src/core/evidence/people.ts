import type { Span } from '../source/span'
import { kindOf, nounAt, wordOf } from './clause'
import { namedMention, surnameOf, type Gender, type NamedMention } from './name'
import { spanOf, type Reading, type ReadSentence } from './reading'

/** Somebody or something an article names, under the fullest name it gives. */
export interface Named {
  readonly name: string
  role: string | null
  gender: Gender
  person: boolean
  /** Where the fullest name stands first. */
  readonly at: Span
}

/** Who is named in an article, looked up by any form of the name. */
export interface People {
  /** The bearer of a name; of several with the same surname none, unless the name is given in full. */
  find(mention: NamedMention): Named | null
  /** Whether several people bear a surname. */
  share(surname: string): boolean
  /** The one person whose role the words give ("the secretary of state"), or null. */
  byRole(role: string): Named | null
}

/** [R1] One person under several mentions: a surname stands for the one full name in the article that ends with it. */
export function peopleOf({ source, paragraphs }: Reading): People {
  const full = new Map<string, Named>()
  const bySurname = new Map<string, Named[]>()
  for (const paragraph of paragraphs)
    for (const sentence of paragraph.sentences)
      for (const { mention, role } of mentionsIn(source.text, sentence)) note(full, bySurname, mention, role)
  const find = (mention: NamedMention): Named | null => {
    const known = full.get(mention.name)
    if (mention.name.includes(' ')) return known ?? null
    const bearers = bySurname.get(mention.name) ?? bySurname.get(inCase(mention.name)) ?? []
    const fitting = bearers.filter((b) => !mention.gender || !b.gender || b.gender === mention.gender)
    return fitting.length === 1 ? (fitting[0] ?? null) : fitting.length === 0 ? (known ?? null) : null
  }
  const share = (surname: string): boolean => {
    const bearers = bySurname.get(surname) ?? []
    return bearers.length > 1 && bearers.some((b) => b.person)
  }
  return { find, share, byRole: roleIndex(full) }
}

/** "SMITH" as "Smith", as a transcript sets its names. */
const inCase = (name: string): string =>
  name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name

/** People by the last word of their role; more than a few with the same one are not told apart. */
function roleIndex(full: ReadonlyMap<string, Named>): People['byRole'] {
  const index = new Map<string, Named[]>()
  for (const named of full.values()) {
    if (!named.person || named.role === null) continue
    const last = lastWord(named.role)
    const bearers = index.get(last)
    if (bearers) bearers.push(named)
    else index.set(last, [named])
  }
  return (phrase) => {
    const bearers = index.get(lastWord(phrase)) ?? []
    if (bearers.length > MAX_BEARERS) return null
    const fitting = bearers.filter((n) => n.role !== null && holds(phrase, n.role))
    return fitting.length === 1 ? (fitting[0] ?? null) : null
  }
}

const MAX_BEARERS = 50
const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase()

/** "the secretary of state" is held by "U.S. Secretary of State", "the U.S. secretary of state" by "Secretary of State"; "the former president" not by "President". */
function holds(phrase: string, role: string): boolean {
  const wanted = phrase.toLowerCase()
  const given = role.toLowerCase()
  if (given.endsWith(wanted)) return wanted.includes(' ') || given === wanted
  return (
    given.includes(' ') &&
    wanted.endsWith(given) &&
    /^(?:\p{Lu}\S*\s+)+$/u.test(phrase.slice(0, -given.length))
  )
}

function note(
  full: Map<string, Named>,
  bySurname: Map<string, Named[]>,
  mention: NamedMention,
  role: string | null
): void {
  const known = full.get(mention.name)
  if (known) {
    known.role ??= role
    known.gender ??= mention.gender
    known.person ||= mention.person || role !== null
    return
  }
  const { start, end, name, gender, person } = mention
  const named: Named = { name, role, gender, person: person || role !== null, at: { start, end } }
  full.set(name, named)
  const surname = surnameOf(name)
  if (surname === name) return
  const bearers = bySurname.get(surname)
  if (bearers) bearers.push(named)
  else bySurname.set(surname, [named])
}

/** The named mentions of a sentence, with the role given before or right after each. */
function mentionsIn(text: string, sentence: ReadSentence): { mention: NamedMention; role: string | null }[] {
  const found: { mention: NamedMention; role: string | null }[] = []
  sentence.chunks.forEach((chunk, k) => {
    if (chunk.kind !== 'np') return
    const title = sentence.tokens[chunk.from]?.info?.title === true && wordOf(sentence, k - 1) === 'of'
    const office = title ? nounAt(sentence, k - 2) : null
    const mention = office ? namedMention(text, sentence.tokens, office.from, chunk.to) : sentence.mentions[k]
    if (mention) found.push({ mention, role: mention.role ?? apposition(text, sentence, k) })
  })
  return found
}

/** "Smith, a senior fellow at the institute,": a phrase about a role right after the name. */
function apposition(text: string, sentence: ReadSentence, k: number): string | null {
  if (kindOf(sentence, k + 1) !== 'comma') return null
  const noun = nounAt(sentence, k + 2)
  if (!noun || sentence.tokens[noun.from]?.tag !== 'det' || !sentence.tokens[noun.head]?.info?.role)
    return null
  let to = k + 3
  while (to < k + 9 && kindOf(sentence, to) === 'preposition' && nounAt(sentence, to + 1)) to += 2
  if (!/^(?:comma|stop|close)?$/.test(kindOf(sentence, to) ?? '')) return null
  const span = spanOf(sentence, { from: k + 2, to })
  return text.slice(span.start, span.end)
}
