import type { Span } from '../source/span'
import { lexemeAt, type Lexeme } from './lexeme'
import type { Word } from './lexicon/lexicon'
import { notSpeech, type NotSpeech } from './not-speech'
import type { Quotation } from './quotation'
import type { Tag } from './tag'

/** A word, a mark or a whole quotation of one paragraph. */
export interface Token extends Span {
  /** Lower case, with straight apostrophes. */
  readonly word: string
  readonly capital: boolean
  readonly info: Word | undefined
  readonly quote: Quotation | null
  /** What its letters tell wherever they stand. */
  readonly lexeme: Lexeme
  /** Why a quotation is nobody's words; it then counts as a name. */
  readonly not: NotSpeech | null
  tag: Tag
}

/** The token at a place, which may lie before the first: a negative index is no index, and many times slower. */
export const tokenAt = (tokens: readonly Token[], i: number): Token | undefined =>
  i < 0 ? undefined : tokens[i]

const PUNCTUATION: Readonly<Record<string, Tag>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '—': 'dash',
  '–': 'dash',
  '-': 'dash',
  '―': 'dash',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'mark',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close'
}

/** A word: letters and figures, with apostrophes, points, hyphens and the like inside. */
const WORD = /[\p{L}\p{N}\p{M}$€£@#&%](?:[\p{L}\p{N}\p{M}$€£%&]|['’\-./](?=[\p{L}\p{N}])|,(?=\d{3}))*\+?/uy
/** After these a point ends an abbreviation, not a sentence: "(R-Fla.)", "R-Wis., said". */
const STOPPED_ABBREVIATION = ',)];:'
const GENITIVE = lexemeAt("'s", 0, 2)
const NO_WORD = lexemeAt('', 0, 0)
/** What is quoted may hold a date. */
const QUOTED: Lexeme = { ...NO_WORD, dated: true }

/** The tokens of a paragraph, in order; each quotation is one token. Tags are a first guess from the word alone. */
export function tokensIn(text: string, within: Span, quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = []
  let at = within.start
  for (const quote of quotations) {
    scan(text, at, quote.outer.start, tokens)
    const not = notSpeech(text, quote)
    const tag = not ? 'name' : 'quote'
    const { start, end } = quote.outer
    tokens.push({ start, end, word: '', capital: false, info: undefined, lexeme: QUOTED, quote, not, tag })
    if (not && quote.last === ',') addMark(text, quote.end - 1, 'comma', tokens)
    at = quote.outer.end
  }
  scan(text, at, within.end, tokens)
  return tokens
}

function scan(text: string, from: number, to: number, tokens: Token[]): void {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (code === SPACE || code === LINE_END) {
      at++
      continue
    }
    const end = Math.min(wordEnd(text, at), to)
    if (end > at) at = addWord(text, at, end, to, tokens)
    else {
      const c = text.charAt(at)
      const tag = PUNCTUATION[c]
      if (endsPlural(text, at, tokens.at(-1))) push(at, ++at, GENITIVE, tokens)
      else if (c === '.' && STOPPED_ABBREVIATION.includes(text.charAt(at + 1)) && text.charAt(at + 1) !== '')
        at++
      else if (tag) at = addMark(text, at, tag, tokens)
      else at++
    }
  }
}

/** Where the word that begins at a place ends; that place where none begins. Most are plain letters up to a blank. */
function wordEnd(text: string, at: number): number {
  let end = at
  while (isPlainLetter(text.charCodeAt(end))) end++
  if (end > at && text.charCodeAt(end) === SPACE) return end
  WORD.lastIndex = at
  return WORD.test(text) ? WORD.lastIndex : at
}

const SPACE = 32
const LINE_END = 10
const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** "the officials' plan": after a plural a bare apostrophe makes a genitive, unless it closes 'such marks'. */
function endsPlural(text: string, at: number, host: Token | undefined): boolean {
  const c = text.charAt(at)
  if ((c !== "'" && c !== '’') || host?.end !== at || text.charAt(at + 1) !== ' ') return false
  return /[sz]$/.test(host.word) && !/(?:^|[\s(])['‘][^'‘’]*$/.test(text.slice(Math.max(0, at - REACH), at))
}

/** How far back a single mark that opens may stand. */
const REACH = 60

function addMark(text: string, at: number, tag: Tag, tokens: Token[]): number {
  const c = text.charAt(at)
  let end = at + 1
  while (text.charAt(end) === c && (c === '-' || c === '.')) end++
  const ellipsis = c === '.' && end - at > 1
  tokens.push({
    start: at,
    end,
    word: c,
    capital: false,
    info: undefined,
    lexeme: NO_WORD,
    quote: null,
    not: null,
    tag: ellipsis ? 'mark' : tag
  })
  return end
}

function addWord(text: string, start: number, wordEnd: number, limit: number, tokens: Token[]): number {
  let end = wordEnd
  let lexeme = lexemeAt(text, start, end)
  if (lexeme.abbreviation && text.charAt(end) === '.' && end < limit) lexeme = lexemeAt(text, start, ++end)
  if (lexeme.parts) {
    const [host, tail] = lexeme.parts
    push(start, start + host.word.length, host, tokens)
    push(start + host.word.length, end, tail, tokens)
  } else push(start, end, lexeme, tokens)
  return end
}

function push(start: number, end: number, lexeme: Lexeme, tokens: Token[]): void {
  const { word, capital, info } = lexeme
  const tag = lexeme.tag === 'genitive' && contracted(tokens) ? 'be' : lexeme.tag
  tokens.push({ start, end, word, capital, info, lexeme, quote: null, not: null, tag })
}

/** "he's", "that's", "who's" hold a verb; after any other word 's is a genitive until the sentence says otherwise. */
function contracted(tokens: readonly Token[]): boolean {
  const host = tokens.at(-1)
  return host !== undefined && /^(?:he|she|it|that|there|here|who|what|where|how|let|one)$/.test(host.word)
}
