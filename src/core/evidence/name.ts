import type { Span } from '../source/span'
import type { NounChunk } from './chunk'
import { FEMALE_NAMES, MALE_NAMES, NAME_PARTICLE } from './lexicon/first-names'
import type { Token } from './token'

export type Gender = 'male' | 'female' | null

/** What a noun phrase with a name in it says of its bearer. */
export interface NamedMention extends Span {
  /** The name alone: "Josh Earnest". */
  readonly name: string
  /** The words before it: "White House spokesman"; "Mr." and the like are left out. */
  readonly role: string | null
  readonly gender: Gender
  /** "Sir Alan": the given name stands for the whole. */
  readonly knighted: boolean
  /** A title, a role or a known given name shows that it is a person. */
  readonly person: boolean
  /** One word that no list has, and nothing before it: how an article calls a person again. */
  readonly alone: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const MALE = set(MALE_NAMES)
const FEMALE = set(FEMALE_NAMES)
const COURTESY = /^(?:mr|mrs|ms|miss|dr|sir)\.?$/

const KNIGHTED = /^(?:sir|dame)$/

/** "Senator", "spokesman"; "Senators", but not the "Police" of "Police Scotland". */
const isTitle = ({ info }: Token): boolean => info?.beforeName === true
/** "The Foreign Office" bears no title "Foreign"; "Judge Court" may. */
const isBody = ({ info }: Token): boolean => info?.body === true && !info.role
/** "Stephen King", "Martin Luther King Jr.": behind a given name a title is a surname. */
const isGiven = (token: Token | undefined): boolean =>
  token !== undefined && token.capital && isGivenName(token.word)
/** Whether a word in small letters is a common given name. */
export const isGivenName = (word: string): boolean => MALE.has(word) || FEMALE.has(word)
const NUMBERED = /^(?:Jr|Sr|II|III|IV)\.?$/
export const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1)
/** The last word of a name, by which it is known; the name itself where it has no other. */
export const surnameOf = (name: string): string => {
  const last = lastWord(name)
  return last !== name && NUMBERED.test(last)
    ? lastWord(name.slice(0, -last.length).replace(/,? $/, ''))
    : last
}
/** Letters behind a name that are no part of it. */
const HONOURS = /^(?:kc|qc|sc|mp|msp|mep|td|mbe|obe|cbe|phd|ph\.d|md|m\.d|rn|esq|cpa)\.?$/

/**
 * The name at the end of the tokens from one index up to another, with what stands before it, or null where they end in
 * no name.
 */
export function namedMention(
  text: string,
  tokens: readonly Token[],
  begin: number,
  end: number
): NamedMention | null {
  let to = end
  if (to > begin && tokens[to - 1]?.tag === 'genitive') to--
  while (to > begin + 2 && HONOURS.test(tokens[to - 1]?.word ?? '')) to--
  const last = to > begin ? tokens[to - 1] : undefined
  if (last?.tag !== 'name' || !last.capital) return null
  if (isTitle(last) && !(to > begin + 1 && isGiven(tokens[to - 2]))) return null
  let from = to
  while (from > begin && isNamePart(tokens, from - 1)) from--
  while (from < to && NAME_PARTICLE.test(tokens[from]?.word ?? '') && !tokens[from]?.capital) from++
  let start = from
  for (let k = from; k < to - 1 && !isBody(last); k++) {
    const token = tokens[k]
    if (token && isTitle(token) && !(k > from && isGiven(tokens[k - 1]))) start = k + 1
  }
  if (isEpithet(tokens, start, to, text)) start++
  const first = tokens[start]
  if (!first || start >= to) return null
  const before = tokens.slice(begin, start)
  const gender = genderOf(before, first)
  return {
    start: first.start,
    end: last.end,
    name: text.slice(first.start, last.end),
    role: roleText(text, before),
    gender,
    knighted: to - start === 1 && KNIGHTED.test(before.at(-1)?.word ?? ''),
    person: before.some(isTitle) || (to - start > 1 && gender !== null),
    alone: before.length === 0 && to - start === 1 && first.info === undefined
  }
}

/** Who owns a noun phrase, where the owner is named: "Mr. Trump" of "Mr. Trump's plan". */
export const ownerOf = (
  text: string,
  tokens: readonly Token[],
  { from, owned }: NounChunk
): NamedMention | null => (owned > from ? namedMention(text, tokens, from, owned) : null)

/** "FIERY Elena Maret", "Commuter Elena Maret": a first word before a given name, in capitals or for what she does. */
function isEpithet(tokens: readonly Token[], start: number, to: number, text: string): boolean {
  const [first, next] = [tokens[start], tokens[start + 1]]
  if (start !== 0 || to - start < 3 || !first || isGiven(first) || !isGiven(next)) return false
  if (first.end - first.start < SHOUTED) return false
  return AGENTIVE.test(first.word) || /^\p{Lu}+$/u.test(text.slice(first.start, first.end))
}

/** Endings of nouns for those who do something. */
const AGENTIVE = /(?:[^aeiou]er|or|ist|eer|man|woman|mate)$/

/** Shorter words in capitals may be short for a body ("NATO", "DOJ"). */
const SHOUTED = 5

/** Whether a token goes on, to the left, with a name that begins right after it: "von der | Leyen". */
function isNamePart(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k]
  if (!token) return false
  if (token.tag === 'name') return token.quote === null || token.not === 'nickname'
  return NAME_PARTICLE.test(token.word)
}

function genderOf(before: readonly Token[], first: Token): Gender {
  for (const { info } of before) if (info?.gender) return info.gender
  if (MALE.has(first.word)) return FEMALE.has(first.word) ? null : 'male'
  return FEMALE.has(first.word) ? 'female' : null
}

function roleText(text: string, before: readonly Token[]): string | null {
  let from = 0
  while (from < before.length && (before[from]?.tag === 'det' || before[from]?.tag === 'genitive')) from++
  const words = before.slice(from)
  const last = words.at(-1)
  const first = words[0]
  if (!first || !last || !words.some(isTitle) || COURTESY.test(last.word)) return null
  return text.slice(first.start, last.end)
}
