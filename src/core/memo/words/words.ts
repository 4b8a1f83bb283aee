import type { Confidence } from '../../briefing/briefing'
import type { Conflict } from '../../corroboration/claim'
import { ENGLISH } from './english'
import { FRENCH } from './french'
import { GERMAN } from './german'
import { SPANISH } from './spanish'

/** Words the desk itself puts on the page, in one language. Names and figures come as they are to be printed. */
export interface Words {
  /** `a, b and c`. */
  readonly listed: (parts: readonly string[]) => string
  /** Between remarks of one line. */
  readonly semicolon: string
  readonly untitled: string
  readonly undated: string
  readonly notDated: string
  readonly reported: (date: string) => string
  readonly headline: string
  readonly paragraph: (numbers: readonly number[]) => string
  readonly line: (number: number) => string
  readonly source: (number: string) => string
  readonly confidence: Readonly<Record<Confidence, string>>
  /** A term of a scale and its range, both as the scale has them; the range may be empty. */
  readonly likelihood: (term: string, range: string) => string
  readonly scale: (name: string) => string
  readonly mixedRows: string
  readonly by: (author: string) => string
  readonly origin: (names: readonly string[]) => string
  readonly grade: (grade: string) => string
  readonly contents: string
  readonly sources: string
  readonly otherWordings: string
  readonly timelineHead: readonly string[]
  readonly corroborationHead: readonly string[]
  readonly annexHead: readonly string[]
  readonly speaker: SpeakerWords
  readonly seal: SealWords
  readonly conflict: ConflictWords
  /** Statements that one article alone carries, below those that several do or in place of them. */
  readonly alone: (count: number, isRest: boolean) => string
  readonly summary: SummaryWords
}

/** `said` is what the text calls the speaker, in quotation marks. */
interface SpeakerWords {
  readonly missing: string
  readonly unknown: string
  readonly unknownBut: (said: string) => string
  readonly calledBy: (said: string) => string
  readonly elsewhere: string
  readonly notBeside: string
  readonly byAnalyst: string
  readonly uncertain: string
}

interface SealWords {
  readonly paraphrase: string
  readonly marked: string
  readonly otherWords: (sources: string) => string
}

interface ConflictWords {
  readonly kinds: Readonly<Record<Conflict['kind'], string>>
  readonly against: (kind: string, sides: readonly string[]) => string
}

/** Sentences of the source summary. */
export interface SummaryWords {
  readonly leads: {
    readonly basis: string
    readonly strengths: string
    readonly weaknesses: string
    readonly importance: string
    readonly agreement: string
  }
  readonly articles: (count: number) => string
  readonly citations: (count: number) => string
  /** How many articles are cited, of those that were read. */
  readonly basis: (cited: number, read: number) => string
  /** The basis goes on: none of the articles says where its words come from. */
  readonly untraced: (cited: number) => string
  readonly traced: (origins: readonly string[]) => string
  readonly withoutOrigin: (articles: number) => string
  readonly borneOut: (count: number, of: number) => string
  readonly dated: (articles: number) => string
  readonly single: (statements: number) => string
  readonly undated: (articles: number) => string
  readonly withoutOutlet: (articles: number) => string
  readonly withoutSpeaker: (quotes: number) => string
  readonly ungraded: string
  readonly most: (sources: readonly string[]) => string
  readonly shared: (statements: number) => string
  readonly conflicts: (statements: number) => string
}

const WORDS: Readonly<Record<string, Words>> = { en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH }

const primary = (language: string): string => language.split('-', 1)[0] ?? ''

/** Whether the desk has words in a language (BCP 47). */
export const hasWordsIn = (language: string): boolean => primary(language) in WORDS

/** The words of the desk in a language, English where there are none: the preflight says so. [P6] */
export const wordsIn = (language: string): Words => WORDS[primary(language)] ?? ENGLISH
