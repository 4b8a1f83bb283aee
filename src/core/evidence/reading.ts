import { paragraphs } from '../source/paragraphs'
import { sentences } from '../source/sentences'
import type { Source } from '../source/source'
import type { Span } from '../source/span'
import { attributionsIn, type Attribution } from './attribution'
import { chunksOf } from './chunk'
import type { Range, Sentence } from './clause'
import { headlineTokens } from './headline'
import { answered, labelled } from './label'
import { isSpeech } from './lexicon/lexicon'
import { markStyle } from './marks'
import { namedMention, type NamedMention } from './name'
import { quotationsIn, type Quotation } from './quotation'
import { subjectsOf } from './subjects'
import { lightTagger } from './tagger'
import { tokenAt, tokensIn, type Token } from './token'
import { turnsIn, type Turn } from './turns'

/** A sentence as it is read: what stands outside its quotations, and who says what in it. */
export interface ReadSentence extends Sentence, Span {
  /** The subject of each verb, by its chunk. */
  readonly subjects: readonly (Range | null)[]
  readonly attributions: readonly Attribution[]
  /** The name that each noun phrase ends in, by its chunk; null where there is none. */
  readonly mentions: readonly (NamedMention | null)[]
}

export interface ReadParagraph extends Span {
  readonly quotations: readonly Quotation[]
  readonly sentences: readonly ReadSentence[]
  /** The sentences of the text, those inside quotations among them. */
  readonly plain: readonly Span[]
  /** What it is of a speaker's turn in a transcript, if it is. */
  readonly turn: Turn | null
}

export interface Reading {
  readonly source: Source
  readonly headline: ReadSentence | null
  readonly paragraphs: readonly ReadParagraph[]
}

/** Reads an article: its paragraphs, quotations, sentences, and the attributions in each. */
export function read(source: Source): Reading {
  const { text } = source
  const style = markStyle(text)
  const spans = paragraphs(source)
  const turns = turnsIn(text, spans)
  const raw = spans.map((span) => {
    const quotations = quotationsIn(text, span, style)
    const turn = turns.get(span.start) ?? null
    return {
      start: span.start,
      end: span.end,
      quotations,
      plain: sentences(text, span),
      turn,
      tokens: tokensIn(text, span, quotations)
    }
  })
  const small = new Set<string>()
  for (const { tokens } of raw)
    for (const { capital, info, word } of tokens) if (!capital && !info?.closed) small.add(word)
  const seen = (word: string): boolean => small.has(word)
  const { titleSpan } = source
  return {
    source,
    headline:
      titleSpan &&
      readSentence(text, headlineTokens(text, titleSpan, style, seen), seen, attributionsInHeadline),
    paragraphs: raw.map(({ start, end, quotations, plain, turn, tokens }) => ({
      start,
      end,
      quotations,
      sentences: splitSentences(tokens, plain).map((part) =>
        readSentence(text, part, seen, ATTRIBUTIONS[turn ?? 'none'])
      ),
      plain,
      turn
    }))
  }
}

type Attributions = (s: Sentence, subjects: readonly (Range | null)[]) => Attribution[]

const attributionsInHeadline: Attributions = (s, subjects) => {
  const label = labelled(s)
  return label ? [label] : attributionsIn(s, subjects)
}

/** The whole turn is its speaker's: nothing else in it is told apart. */
const ATTRIBUTIONS: Readonly<Record<Turn | 'none', Attributions>> = {
  none: attributionsIn,
  opens: (s) => {
    const label = labelled(s)
    return label ? [label] : []
  },
  'goes-on': () => [],
  asks: () => [],
  answers: answered
}

function readSentence(
  text: string,
  tokens: readonly Token[],
  seen: (word: string) => boolean,
  attributionsOf: Attributions
): ReadSentence {
  lightTagger(tokens, seen)
  const chunks = chunksOf(tokens)
  const subjects = subjectsOf({ tokens, chunks })
  const start = tokens[0]?.start ?? 0
  return {
    start,
    end: tokens.at(-1)?.end ?? start,
    tokens,
    chunks,
    subjects,
    attributions: attributionsOf({ tokens, chunks }, subjects),
    mentions: chunks.map(({ kind, from, to }) =>
      kind === 'np' ? namedMention(text, tokens, from, to) : null
    )
  }
}

/** A longer sentence is read in parts: every search inside one is bounded, so that reading stays linear. */
const MAX_TOKENS = 300

/** [Q4] A sentence ends where the text's sentence does, outside quotations; ‘“Why?” Smith asked.’ is one. */
function splitSentences(tokens: readonly Token[], plain: readonly Span[]): Token[][] {
  const parts: Token[][] = []
  let part: Token[] = []
  let next = 1
  tokens.forEach((token, i) => {
    let boundary = false
    while (next < plain.length && (plain[next]?.start ?? Infinity) <= token.start) {
      const at = plain[next]?.start ?? 0
      boundary = at > (tokenAt(tokens, i - 1)?.start ?? 0) && at >= (tokenAt(tokens, i - 1)?.end ?? 0)
      next++
    }
    const ends = boundary && !asksOn(tokens, i) && !signs(tokens, i)
    if (part.length > 0 && (ends || part.length >= MAX_TOKENS)) {
      parts.push(part)
      part = []
    }
    part.push(token)
  })
  if (part.length > 0) parts.push(part)
  return parts
}

/** ‘“…” — Jane Smith’: a dash and a name after quoted words sign them. */
const signs = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.tag === 'dash' && Boolean(tokenAt(tokens, i - 1)?.quote)

function asksOn(tokens: readonly Token[], i: number): boolean {
  const quote = tokenAt(tokens, i - 1)?.quote
  if (!quote || !/[?!…,-]/.test(quote.last)) return false
  for (let k = i; k < Math.min(tokens.length, i + 10); k++) {
    const token = tokens[k]
    if (!token || token.quote || token.tag === 'stop') return false
    const verb = token.info?.verb
    if (verb?.past && !token.capital && tokens[k + 1]?.tag === 'stop') return true
    if (verb && !token.capital && token.tag !== 'ing')
      return verb.cue !== null && isSpeech(verb.cue) && tokens[k + 1]?.tag !== 'that'
  }
  return false
}

/** The stretch of text that a range of chunks covers. */
export function spanOf(sentence: Sentence, range: Range): Span {
  const first = sentence.chunks[range.from]
  const last = sentence.chunks[range.to - 1]
  const start = first ? (sentence.tokens[first.from]?.start ?? 0) : 0
  return { start, end: last ? (sentence.tokens[last.to - 1]?.end ?? start) : start }
}

/** The words that name the source of an attribution. */
export function sourceSpan(sentence: Sentence, { source, owned }: Attribution): Span | null {
  if (!source) return null
  const chunk = sentence.chunks[source.from]
  if (!owned || chunk?.kind !== 'np') return spanOf(sentence, source)
  const last = chunk.owned > chunk.from ? lastOwner(sentence, chunk.from, chunk.owned) : chunk.from
  const start = sentence.tokens[chunk.from]?.start ?? 0
  return { start, end: sentence.tokens[last]?.end ?? start }
}

function lastOwner(sentence: Sentence, from: number, owned: number): number {
  let k = owned - 1
  while (k > from && sentence.tokens[k]?.tag !== 'genitive') k--
  return Math.max(from, k - 1)
}
