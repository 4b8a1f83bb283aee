import { WordTable } from '../../source/word-table'
import { ALIASES } from './aliases'
import { scanWords } from './scan-words'
import { foldSpelling, stem } from './spelling'
import { STOP_WORDS } from './stop-words'

/** A word's number in the lexicon: words read as the same have the same one. */
export type Key = number

/** Words that only point at what follows, and titles: left out of what is compared. */
const ARTICLES = ['the', 'a', 'an', '']

/** The stem of a word that was not yet asked for. */
const UNKNOWN = -1

interface Phrase {
  readonly keys: readonly Key[]
  readonly as: Key
}

/** Numbers words so that spellings, number words and aliases of one name are one number. */
export class Lexicon {
  private readonly words: string[] = []
  private readonly keys = new Map<string, Key>()
  private readonly surfaces = new WordTable<Key>()
  private readonly stems: Key[] = []
  private readonly phrases: (Phrase[] | undefined)[] = []
  private readonly articles: boolean[] = []
  private readonly stops: boolean[] = []

  constructor() {
    for (const word of ARTICLES) {
      this.articles[this.keyOf(word)] = true
      this.stops[this.keyOf(word)] = true
    }
    for (const word of STOP_WORDS) this.stops[this.keyOf(foldSpelling(word))] = true
    for (const row of ALIASES) this.addAliases(row)
  }

  /** The key of the word that stands between two places of a text. */
  readAt(text: string, start: number, end: number): Key {
    return this.surfaces.at(text, start, end, this.keyOfSurface)
  }

  /** The key of a word. */
  read(word: string): Key {
    return this.readAt(word, 0, word.length)
  }

  /** The longest alias that begins at a place of a list of keys and ends before another, or null. */
  phraseAt(keys: ArrayLike<Key>, at: number, end: number): Phrase | null {
    const phrases = this.phrases[keys[at] ?? -1]
    return (
      phrases?.find((p) => p.keys.length <= end - at && p.keys.every((key, i) => keys[at + i] === key)) ??
      null
    )
  }

  isArticle(key: Key): boolean {
    return this.articles[key] === true
  }

  /** Words of grammar, which say nothing about what a sentence is about. */
  isStop(key: Key): boolean {
    return this.stops[key] === true
  }

  stemOf(key: Key): Key {
    const known = this.stems[key] ?? UNKNOWN
    return known === UNKNOWN ? (this.stems[key] = this.keyOf(stem(this.word(key)))) : known
  }

  word(key: Key): string {
    return this.words[key] ?? ''
  }

  private readonly keyOfSurface = (surface: string): Key => this.keyOf(normalForm(surface))

  private keyOf(word: string): Key {
    const known = this.keys.get(word)
    if (known !== undefined) return known
    const key = this.words.push(word) - 1
    this.keys.set(word, key)
    this.stems.push(UNKNOWN)
    this.phrases.push(undefined)
    this.articles.push(false)
    this.stops.push(false)
    return key
  }

  private addAliases(row: readonly string[]): void {
    const as = this.keyOf(`=${row[0] ?? ''}`)
    for (const alias of row) {
      const keys: Key[] = []
      scanWords(alias, (start, end) => keys.push(this.readAt(alias, start, end)))
      const [first] = keys
      if (first === undefined) continue
      const phrases = [...(this.phrases[first] ?? []), { keys, as }]
      this.phrases[first] = phrases.sort((a, b) => b.keys.length - a.keys.length)
    }
  }
}

/** What most words are made of; in them nothing but the case and the spelling is to be folded. */
const LETTERS = /^[A-Za-z]+$/
/** Names that would be ordinary words in small letters. */
const CAPITALS: ReadonlySet<string> = new Set('US USA IS UN EU UK UAE AU WHO NY PRC ROK ICC'.split(' '))

/** Lower case, plain apostrophes, no possessive, no stops inside, one spelling; short capitals keep their case. */
function normalForm(surface: string): string {
  const bare = LETTERS.test(surface) ? surface : bareForm(surface)
  return CAPITALS.has(bare) ? bare : foldSpelling(bare.toLowerCase())
}

const bareForm = (surface: string): string =>
  surface
    .replaceAll('’', "'")
    .replace(/'s$/i, '')
    .replace(/(?<=\p{L})\.|(?<=\d),(?=\d)/gu, '')
