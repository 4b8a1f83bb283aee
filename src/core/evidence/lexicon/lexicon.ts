import { ADJECTIVES, CLOSED_CLASS, NOT_ADVERBS, TIME_WORDS } from './closed-class'
import { CUE_ADJECTIVES } from './cue-adjectives'
import {
  BODY_NOUNS,
  OFTEN_NOUNS,
  CUE_NOUNS,
  DOCUMENT_NOUNS,
  FEMALE_WORDS,
  MALE_WORDS,
  ROLE_NOUNS,
  TITLES
} from './cue-nouns'
import { COMPLEMENTS, CUE_VERBS, GROUPS, type Complement, type Group } from './cue-verbs'
import { inflect } from './inflect'
import { OTHER_VERBS } from './other-verbs'

export type Groups = Readonly<Record<Group, boolean>>

/** What a cue may be completed by: letters of cue-verbs, and the prepositions that introduce its content. */
export interface Cue {
  readonly lemma: string
  readonly groups: Groups
  readonly takes: Readonly<Record<Complement, boolean>>
  readonly prepositions: ReadonlySet<string>
}

/** One reading of a word as a verb. */
export interface VerbForm {
  readonly lemma: string
  readonly base: boolean
  readonly third: boolean
  readonly past: boolean
  readonly participle: boolean
  readonly ing: boolean
  readonly cue: Cue | null
}

export type ClosedTag =
  | 'det'
  | 'possessive'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'what'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'not'
  | 'adverb'

/** Everything known of a word: several readings may hold at once. */
export interface Word {
  closed: ClosedTag | null
  verb: VerbForm | null
  noun: Cue | null
  adjective: Cue | null
  role: boolean
  document: boolean
  body: boolean
  title: boolean
  /** A title or a role that may stand before a name: a plural only where one of them is a title. */
  beforeName: boolean
  time: boolean
  /** A verb by its form that is as often a noun. */
  oftenNoun: boolean
  notAdverb: boolean
  /** An adjective by its form alone. */
  quality: boolean
  gender: 'male' | 'female' | null
}

const NOTHING: Word = {
  closed: null,
  verb: null,
  noun: null,
  adjective: null,
  role: false,
  document: false,
  body: false,
  title: false,
  beforeName: false,
  time: false,
  oftenNoun: false,
  notAdverb: false,
  quality: false,
  gender: null
}

const list = (words: string): string[] => words.trim().split(/\s+/)

const flags = <Key extends string>(
  keys: readonly Key[],
  holds: (key: Key) => boolean
): Record<Key, boolean> => Object.fromEntries(keys.map((key) => [key, holds(key)])) as Record<Key, boolean>

/** The group of words that are said outright: "according to", a label. */
export const SAID: Groups = flags(GROUPS, (group) => group === 'speech')

/** Reads "call:for,on,n" with the group's own letters. */
function readCue(entry: string, takes: string, group: Group): Cue {
  const [lemma = '', extra = ''] = entry.split(':')
  const parts = extra.split(',').filter((part) => part !== '' && part !== '-' && part !== 'that')
  return {
    lemma,
    groups: flags(GROUPS, (each) => each === group),
    takes: flags(COMPLEMENTS, (letter) => takes.includes(letter) || parts.includes(letter)),
    prepositions: new Set(parts.filter((part) => part.length > 1))
  }
}

const merge = (a: Cue, b: Cue): Cue => ({
  lemma: a.lemma,
  groups: flags(GROUPS, (group) => a.groups[group] || b.groups[group]),
  takes: flags(COMPLEMENTS, (letter) => a.takes[letter] || b.takes[letter]),
  prepositions: new Set([...a.prepositions, ...b.prepositions])
})

/** A noun for more than one person: "officials", "police". */
export const isSeveral = (word: string): boolean => /(?:[^s]s|men|women|people|police|children)$/.test(word)

function build(): Map<string, Word> {
  const words = new Map<string, Word>()
  const at = (text: string): Word => {
    const known = words.get(text)
    if (known) return known
    const word = { ...NOTHING }
    words.set(text, word)
    return word
  }
  addVerbs(at)
  for (const [tag, entries] of Object.entries(CLOSED_CLASS))
    for (const word of list(entries)) at(word).closed ??= tag as ClosedTag
  for (const entry of list(CUE_NOUNS)) addNoun(at, readCue(entry, '', 'noun'))
  for (const entry of list(CUE_ADJECTIVES)) {
    const cue = readCue(entry, '', 'adjective')
    at(cue.lemma).adjective = cue
  }
  addFlags(at)
  for (const [text, word] of words)
    word.beforeName =
      word.title || (word.role && (!isSeveral(text) || words.get(text.replace(/s$/, ''))?.title === true))
  return words
}

function addFlags(at: (text: string) => Word): void {
  for (const word of list(ROLE_NOUNS)) at(word).role = true
  for (const word of list(DOCUMENT_NOUNS)) at(word).document = true
  for (const word of list(BODY_NOUNS)) at(word).body = true
  for (const word of list(TITLES)) at(word).title = true
  for (const word of list(TIME_WORDS)) at(word).time = true
  for (const word of list(OFTEN_NOUNS)) at(word).oftenNoun = true
  for (const word of list(ADJECTIVES)) at(word).quality = true
  for (const word of list(NOT_ADVERBS)) at(word).notAdverb = true
  for (const word of list(MALE_WORDS)) at(word).gender = 'male'
  for (const word of list(FEMALE_WORDS)) at(word).gender = 'female'
}

function addNoun(at: (text: string) => Word, cue: Cue): void {
  const plural = cue.lemma.endsWith('s') ? cue.lemma : inflect(cue.lemma)[1]
  for (const form of new Set([cue.lemma, plural])) {
    const word = at(form)
    word.noun = word.noun ? merge(word.noun, cue) : cue
  }
}

function addVerbs(at: (text: string) => Word): void {
  const cues = new Map<string, Cue>()
  for (const group of CUE_VERBS)
    for (const entry of list(group.verbs)) {
      const cue = readCue(entry, group.takes, group.name)
      const known = cues.get(cue.lemma)
      cues.set(cue.lemma, known ? merge(known, cue) : cue)
    }
  for (const lemma of [...cues.keys(), ...list(OTHER_VERBS)]) {
    const forms = inflect(lemma)
    const cue = cues.get(lemma) ?? null
    for (const form of new Set(forms)) {
      const [base, third, past, participle, ing] = forms
      const word = at(form)
      if (word.verb?.cue) continue
      word.verb = {
        lemma,
        cue,
        base: form === base,
        third: form === third,
        past: form === past,
        participle: form === participle,
        ing: form === ing
      }
    }
  }
}

const WORDS = build()

/** What is known of a lower-case word, or undefined; of a compound ("mother-of-three", "ex-minister") that it is a role. */
export const lookUp = (word: string): Word | undefined =>
  WORDS.get(word) ?? (word.includes('-') ? compound(word) : undefined)

function compound(word: string): Word | undefined {
  const [, before] = /^([a-z]+)-(?:of|in|at)-/.exec(word) ?? []
  const head = WORDS.get(before ?? word.slice(word.lastIndexOf('-') + 1))
  return head?.role
    ? { ...NOTHING, role: true, beforeName: !isSeveral(word), gender: head.gender }
    : undefined
}

/** Whether a cue tells of words or thoughts, so that it may stand after or amid them. */
export const isSpeech = ({ groups }: Pick<Cue, 'groups'>): boolean =>
  groups.speech || groups.telling || groups.thought || groups.inquiry
