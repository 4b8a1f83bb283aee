import { WordTable } from '../source/word-table'
import { isDated } from './dates'
import { TWOFOLD } from './lexicon/closed-class'
import { lookUp, type Word } from './lexicon/lexicon'
import type { Tag } from './tag'

/** What the letters of a word tell, wherever it stands. */
export interface Lexeme {
  /** Lower case, with straight apostrophes. */
  readonly word: string
  readonly capital: boolean
  readonly info: Word | undefined
  /** A first guess; the neighbours settle it. */
  readonly tag: Tag
  /** A point right after it belongs to it. */
  readonly abbreviation: boolean
  /** "NATO", "DOJ": two to six letters, all capitals. */
  readonly initials: boolean
  /** It may be part of a date. */
  readonly dated: boolean
  /** A small word of two readings, between which the neighbours decide. */
  readonly twofold: boolean
  /** The word without its ending, where it is long enough to tell what a text is about. */
  readonly root: string | null
  /** "he'll", "Smith's": the host and what leans on it, read as two words. */
  readonly parts: readonly [Lexeme, Lexeme] | null
}

/** Endings of adjectives that no common noun has. */
const ADJECTIVE = /(?:ous|ful|less|able|ible|ical|ional|acial|ucial|ural|ental|ern)$/
const CLITIC = /^(.*?)(n't|'(?:s|re|ve|ll|d|m))$/
const ABBREVIATION =
  /^(?:\p{Lu}\.)*[A-HJ-Z]$|^(?:mr|mrs|ms|dr|sen|rep|gov|gen|lt|col|st|jr|sr|prof|no|vs|reps|sens|rev|capt|sgt|maj|adm|inc|corp|co|ltd|hon|jan|feb|aug|sept|sep|oct|nov|dec|a\.m|p\.m)$/iu

/** Words kept in mind: more than the news of a year is written in; and the length of the longest of them. */
const MOST_KEPT = 100_000
const LONGEST_KEPT = 40
let kept = new WordTable<Lexeme>()

/** The lexeme of the word that stands between two places of a text. News repeats its words: each is read once. */
export function lexemeAt(text: string, start: number, end: number): Lexeme {
  if (end - start > LONGEST_KEPT) return readLexeme(text.slice(start, end))
  if (kept.size >= MOST_KEPT) kept = new WordTable()
  return kept.at(text, start, end, readLexeme)
}

function readLexeme(written: string): Lexeme {
  const plain = lexeme(written, ABBREVIATION.test(written))
  const clitic = plain.word.includes("'") && !plain.info?.closed ? CLITIC.exec(plain.word) : null
  const at = clitic?.[1]?.length ?? 0
  return at === 0 ? plain : { ...plain, parts: [lexeme(written.slice(0, at)), lexeme(written.slice(at))] }
}

function lexeme(written: string, abbreviation = false): Lexeme {
  const word = written.toLowerCase().replaceAll('’', "'")
  const first = written.charAt(0)
  const capital = first !== first.toLowerCase()
  const info = lookUp(word)
  return {
    word,
    capital,
    info,
    tag: guess(word, info, capital),
    abbreviation,
    initials: /^\p{Lu}{2,6}$/u.test(written),
    dated: isDated(written),
    twofold: TWOFOLD.has(word),
    root: rootOf(word),
    parts: null
  }
}

/** Shorter words tell little of what a text is about. */
const TELLING = 5

const rootOf = (word: string): string | null => (word.length < TELLING ? null : word.replace(/(?:'s|s)$/, ''))

function guess(word: string, info: Word | undefined, capital: boolean): Tag {
  if (word === 'to') return 'to'
  if (word === 'that') return 'that'
  if (word === "'s") return 'genitive'
  if (info?.closed) return info.closed === 'possessive' ? 'det' : info.closed
  if (/^[\d$€£]/.test(word)) return 'number'
  if (info?.verb && !capital) return verbTag(info)
  if (capital) return 'name'
  if (word.endsWith('ly') && !info?.notAdverb && word.length > 4) return 'adverb'
  if (info?.adjective || info?.quality || (!info && ADJECTIVE.test(word))) return 'adjective'
  if (
    !info &&
    word.length > 4 &&
    word.endsWith('ed') &&
    !word.includes('-') &&
    !/(?:eed|[^aeiouy]red)$/.test(word)
  )
    return 'past'
  if (!info && word.length > 5 && word.endsWith('ing') && !word.includes('-')) return 'ing'
  return 'noun'
}

function verbTag({ verb }: Word): Tag {
  if (!verb) return 'noun'
  if (verb.base) return 'base'
  if (verb.third) return 'third'
  if (verb.past) return 'past'
  return verb.participle ? 'participle' : 'ing'
}
