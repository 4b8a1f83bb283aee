import type { Evidence, Speaker } from '../../evidence/evidence'
import { surnameOf } from '../../evidence/name'
import { NAME_PARTICLES } from '../../evidence/lexicon/first-names'
import { addTo } from '../../source/add-to'
import type { Group } from '../grouping/groups'
import type { ReadSource, Unit } from '../grouping/unit'
import type { Key, Lexicon } from '../words/lexicon'
import { readWords } from '../words/read-words'
import { surnameKey } from '../words/spelling'

/** An office that one person holds, as a text names it without the person: "the U.S. secretary of state". */
const OFFICE = /^the ((?:[\p{L}.’'-]+ ){1,5}[\p{L}’'-]+)$/u
/** Words for people of whom there are many: another article's is not this one's. */
const MANY =
  /\b(?:officials?|sources?|people|person|man|woman|analysts?|experts?|aides?|reporters?|leader|group)$/i
/** Articles looked at for the name of one office. */
const MAX_ARTICLES = 40

/**
 * Speakers named only by their office, by the places of evidence, where an article that shares a claim with theirs gives
 * the office with its holder's name, and the surname stands in their own article too. Rule [S5].
 */
export function nameOffices(
  units: readonly Unit[],
  groups: readonly Group[],
  read: readonly ReadSource[],
  lexicon: Lexicon
): ReadonlyMap<number, Speaker> {
  const named = new Map<number, Speaker>()
  let claims: ReadonlyMap<number, readonly Articles[]> | null = null
  for (const unit of units) {
    const office = officeOf(unit.evidence)
    if (!office) continue
    claims ??= claimsByArticle(groups)
    const articles = relatedTo(unit.source, claims).flatMap((i) => read[i] ?? [])
    const holder = holderOf(office, articles, unit.from.source.text, lexicon)
    const { speaker } = unit.evidence
    if (holder && speaker) {
      named.set(unit.place, { ...speaker, ...holder, role: office, resolution: 'cross-source' })
    }
  }
  return named
}

function officeOf({ kind, speaker }: Evidence): string | null {
  if (kind === 'fact' || !speaker || (speaker.name !== null && !/^the /i.test(speaker.name))) return null
  const office = OFFICE.exec(speaker.name ?? speaker.mention ?? '')?.[1]
  return office === undefined || MANY.test(office) ? null : office
}

/** Articles by their positions. */
type Articles = readonly number[]

/** The articles of each claim, for each of them. */
function claimsByArticle(groups: readonly Group[]): Map<number, Articles[]> {
  const claims = new Map<number, Articles[]>()
  for (const { wordings } of groups) {
    const articles = firstOf(wordings.map((w) => w.sources))
    for (const article of articles) addTo(claims, article, articles)
  }
  return claims
}

/** The articles that share a claim with one. */
function relatedTo(article: number, claims: ReadonlyMap<number, readonly Articles[]>): number[] {
  return firstOf(claims.get(article) ?? [], article)
}

/** The first articles of some lists, no repeats; without one. */
function firstOf(lists: readonly Articles[], without = -1): number[] {
  const articles = new Set<number>()
  for (const list of lists)
    for (const article of list) {
      if (articles.size === MAX_ARTICLES) return [...articles]
      if (article !== without) articles.add(article)
    }
  return [...articles]
}

type Holder = Pick<Speaker, 'name' | 'ground'>

/** The one person whom the articles name with the office, and whose surname the text has too. */
function holderOf(
  office: string,
  articles: readonly ReadSource[],
  text: string,
  lexicon: Lexicon
): Holder | null {
  const keys = [...readWords(office, lexicon).keys]
  const holders = articles
    .flatMap((article) => holdersIn(article, keys))
    .filter((h) => hasSurname(text, h.name ?? ''))
  const [first] = holders
  const isOne = holders.every((h) => surnameKey(h.name ?? '') === surnameKey(first?.name ?? ''))
  return first && isOne ? first : null
}

/** A name right after the words of the office; particles stand inside it. */
const NAME = new RegExp(
  `^\\s+((?:\\p{Lu}[\\p{L}’'.-]*|${NAME_PARTICLES})(?:(?: (?:${NAME_PARTICLES})){0,2} \\p{Lu}[\\p{L}’'-]*\\.?){0,3})`,
  'u'
)

function holdersIn({ source, words, telling }: ReadSource, office: readonly Key[]): Holder[] {
  const found: Holder[] = []
  for (
    let i = telling.keys.indexOf(office[0] ?? -1);
    i >= 0;
    i = telling.keys.indexOf(office[0] ?? -1, i + 1)
  ) {
    if (!office.every((key, at) => telling.keys[i + at] === key)) continue
    const end = words.ends[telling.positions[i + office.length - 1] ?? 0] ?? 0
    const name = NAME.exec(source.text.slice(end, end + 60))?.[1]?.replace(/['’]s$/, '')
    if (!name) continue
    const start = words.starts[telling.positions[i] ?? 0] ?? 0
    const nameEnd = source.text.indexOf(name, end) + name.length
    found.push({ name, ground: { source: source.id, start, end: nameEnd } })
  }
  return found
}

const hasSurname = (text: string, name: string): boolean =>
  new RegExp(`(?<!\\p{L})${surnameOf(name).replace(/[^\p{L}\p{N}]/gu, '.')}(?!\\p{L})`, 'u').test(text)
