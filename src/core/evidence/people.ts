import { addTo } from '../source/add-to'
import type { Span } from '../source/span'
import { asideOf, NO_ASIDE, type Aside } from './aside'
import { nounAt, wordOf } from './clause'
import {
  isGivenName,
  lastWord,
  namedMention,
  ownerOf,
  surnameOf,
  type Gender,
  type NamedMention
} from './name'
import type { Reading, ReadSentence } from './reading'

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
  /**
   * The bearer of a name, by what is said of him right after it; of several with the same surname none, unless the name
   * is given in full, or sex or role tell him.
   */
  find(mention: NamedMention, aside?: Aside): Named | null
  /** Whether several people bear a surname. */
  share(surname: string): boolean
  /** The one bearer of a surname who is a man, or a woman. */
  bearer(surname: string, gender: Gender): Named | null
  /** The one person whose role the words give ("the secretary of state"), or null. */
  byRole(role: string): Named | null
}

/** [R1] One person under several mentions: a surname stands for the one full name in the article that ends with it. */
export function peopleOf({ source, paragraphs }: Reading): People {
  const names = new Names()
  for (const paragraph of paragraphs)
    for (const sentence of paragraph.sentences)
      for (const found of mentionsIn(source.text, sentence)) names.note(found)
  names.tellApart()
  return names
}

interface Noted {
  readonly mention: NamedMention
  readonly aside: Aside
}

class Names implements People {
  private readonly full = new Map<string, Named>()
  private readonly bySurname = new Map<string, Named[]>()
  private readonly byGiven = new Map<string, Named[]>()
  /** Surnames that stand alone with a role of their own: "Whitfield, the company's lawyer,". */
  private readonly introduced: Noted[] = []
  /** Words that stand alone as a name. */
  private readonly alone = new Set<string>()
  private roles: People['byRole'] | null = null

  note({ mention, aside }: Noted): void {
    const { name, gender, start, end } = mention
    if (mention.alone) this.alone.add(name)
    const role = mention.role ?? aside.role
    const person = mention.person || aside.person || role !== null
    const known = this.full.get(name)
    if (known) {
      known.role ??= role
      known.gender ??= gender
      known.person ||= person
      return
    }
    const named: Named = { name, role, gender, person, at: { start, end } }
    this.full.set(name, named)
    const surname = surnameOf(name)
    if (surname !== name) {
      addTo(this.bySurname, surname, named)
      addTo(this.byGiven, name.slice(0, name.indexOf(' ')), named)
    } else if (aside.role !== null) this.introduced.push({ mention, aside })
  }

  /** A surname introduced with what fits none who bear it is somebody else's too; a name called again by its last word is a person's. */
  tellApart(): void {
    for (const name of this.alone) {
      const bearer = only(this.bySurname.get(name) ?? [])
      if (bearer && !DIRECTED.test(bearer.name)) bearer.person = true
    }
    for (const { mention, aside } of this.introduced) {
      const bearers = this.bearersOf(mention.name)
      const known = this.full.get(mention.name)
      if (known && bearers.length > 0 && bearers.every((b) => !fits(b, mention, aside)))
        bearers.push({ ...known, gender: aside.gender })
    }
  }

  find(mention: NamedMention, aside: Aside = NO_ASIDE): Named | null {
    const { name } = mention
    const known = this.full.get(name) ?? null
    if (name.includes(' ')) return this.bearerOfCompound(name) ?? known
    const bearers = mention.knighted ? (this.byGiven.get(name) ?? []) : this.bearersOf(name)
    if (bearers.length > MAX_BEARERS) return null
    const fitting = bearers.filter((b) => fits(b, mention, aside))
    if (fitting.length === 0) return known
    const role = roleKey(mention.role ?? aside.role ?? '')
    const holders = fitting.filter((b) => b.role !== null && roleKey(b.role) === role)
    return only(fitting) ?? only(holders)
  }

  share(surname: string): boolean {
    const bearers = this.bearersOf(surname)
    return bearers.length > 1 && bearers.some((b) => b.person)
  }

  bearer(surname: string, gender: Gender): Named | null {
    const bearers = this.bearersOf(surname)
    return bearers.length > MAX_BEARERS ? null : only(bearers.filter((b) => b.gender === gender))
  }

  byRole(role: string): Named | null {
    this.roles ??= roleIndex(this.full)
    return this.roles(role)
  }

  /** "Correia e Silva": the one person whose name ends with a surname of several words. */
  private bearerOfCompound(name: string): Named | null {
    if (isGivenName(name.slice(0, name.indexOf(' ')).toLowerCase())) return null
    const bearers = this.bearersOf(surnameOf(name))
    if (bearers.length > MAX_BEARERS) return null
    return only(bearers.filter((b) => b.person && b.name.endsWith(` ${name}`)))
  }

  private bearersOf(surname: string): Named[] {
    return this.bySurname.get(surname) ?? this.bySurname.get(inCase(surname)) ?? []
  }
}

/** "North Korea", "New Zealand": what the last word alone may name is another place. */
const DIRECTED =
  /^(?:New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Great|Upper|Lower|Saint|St\.?|San|Santa|El|Los|Las|La|Le|The|Port|Fort|Mount|Lake|Cape|Al) /

const only = (bearers: readonly Named[]): Named | null => (bearers.length === 1 ? (bearers[0] ?? null) : null)

/** Whether a surname may mean a bearer: of the same sex, and not one who is only named, with another role, further on. */
function fits(bearer: Named, mention: NamedMention, aside: Aside): boolean {
  const gender = mention.gender ?? aside.gender
  if (gender && bearer.gender && gender !== bearer.gender) return false
  const other = aside.role !== null && bearer.role !== null && roleKey(bearer.role) !== roleKey(aside.role)
  return !(other && bearer.at.start > mention.start)
}

/** "SMITH" as "Smith", as a transcript sets its names. */
const inCase = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.charAt(0) + name.slice(1).toLowerCase()

/** People by the last word of their role; more than a few with the same one are not told apart. */
function roleIndex(full: ReadonlyMap<string, Named>): People['byRole'] {
  const index = new Map<string, Named[]>()
  for (const named of full.values()) {
    if (!named.person || named.role === null) continue
    addTo(index, roleKey(named.role), named)
  }
  return (phrase) => {
    const bearers = index.get(roleKey(phrase)) ?? []
    if (bearers.length > MAX_BEARERS) return null
    const fitting = bearers.filter((n) => n.role !== null && holds(phrase, n.role))
    return fitting.length === 1 ? (fitting[0] ?? null) : null
  }
}

const MAX_BEARERS = 50
const roleKey = (role: string): string => lastWord(role).toLowerCase()

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

/** The named mentions of a sentence, with what is said right after each. */
function mentionsIn(text: string, sentence: ReadSentence): Noted[] {
  const found: Noted[] = []
  sentence.chunks.forEach((chunk, k) => {
    if (chunk.kind !== 'np') return
    const title = sentence.tokens[chunk.from]?.info?.title === true && wordOf(sentence, k - 1) === 'of'
    const office = title ? nounAt(sentence, k - 2) : null
    const mention = office ? namedMention(text, sentence.tokens, office.from, chunk.to) : sentence.mentions[k]
    if (mention) found.push({ mention, aside: asideOf(text, sentence, k) })
    const owner = ownerOf(text, sentence.tokens, chunk)
    if (owner?.person) found.push({ mention: owner, aside: NO_ASIDE })
  })
  return found
}
