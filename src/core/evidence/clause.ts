import type { Chunk, NounChunk, VerbChunk } from './chunk'
import { isSpeech } from './lexicon/lexicon'
import { tokenAt, type Token } from './token'

/** A sentence outside its quotations, each of which is one token. */
export interface Sentence {
  readonly tokens: readonly Token[]
  readonly chunks: readonly Chunk[]
}

/** Chunk indexes, `to` exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Rules ask for places before the first chunk too: a negative index is no index, and many times slower. */
const chunkAt = (s: Sentence, k: number): Chunk | undefined => (k < 0 ? undefined : s.chunks[k])

export const wordOf = (s: Sentence, k: number): string => {
  const chunk = chunkAt(s, k)
  return chunk ? (s.tokens[chunk.from]?.word ?? '') : ''
}
export const kindOf = (s: Sentence, k: number): Chunk['kind'] | undefined => chunkAt(s, k)?.kind
export const isVerb = (s: Sentence, k: number): boolean => chunkAt(s, k)?.kind === 'vg'
export const verbAt = (s: Sentence, k: number): VerbChunk | null => {
  const chunk = chunkAt(s, k)
  return chunk?.kind === 'vg' ? chunk : null
}
export const nounAt = (s: Sentence, k: number): NounChunk | null => {
  const chunk = chunkAt(s, k)
  return chunk?.kind === 'np' ? chunk : null
}
export const headOf = (s: Sentence, k: number): Token | undefined => {
  const chunk = chunkAt(s, k)
  return chunk === undefined ? undefined : s.tokens[chunk.head]
}
export const isFinite = (s: Sentence, k: number): boolean => verbAt(s, k)?.form === 'finite'
/** "would go": a plain past does not go on from it. */
export const isModal = (s: Sentence, k: number): boolean =>
  tokenAt(s.tokens, verbAt(s, k)?.from ?? -1)?.tag === 'modal'
const CALENDAR = /day$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^[ap]\.?m\.?$/

/** A noun phrase that only tells when: "Friday", "last week", "in May"; a month alone may be a name ("May said"), and "the PM" is a person. */
export const isTime = (s: Sentence, k: number): boolean => {
  const noun = nounAt(s, k)
  const head = noun ? headOf(s, k) : undefined
  if (noun && noun.to - noun.from === 1 && head?.word === 'may' && kindOf(s, k - 1) !== 'preposition')
    return false
  if (noun && /^[ap]m$/.test(head?.word ?? '') && s.tokens[noun.from]?.tag === 'det') return false
  return (
    (head?.info?.time === true && (!head.capital || CALENDAR.test(head.word))) ||
    (head?.tag === 'number' && /^(?:19|20)\d\d$/.test(head.word))
  )
}

/** Where a sentence's words end: before its full stop. */
export const endOf = (s: Sentence): number =>
  kindOf(s, s.chunks.length - 1) === 'stop' ? s.chunks.length - 1 : s.chunks.length

/** Whether a stretch holds a finite verb or quoted words. */
export function hasClause(s: Sentence, { from, to }: Range): boolean {
  for (let k = from; k < to; k++) if (isFinite(s, k) || kindOf(s, k) === 'quote') return true
  return false
}

/** Whether the verb at chunk `k` is one of saying, telling, asking or thinking. */
export function speaks(s: Sentence, k: number): boolean {
  const cue = headOf(s, k)?.info?.verb?.cue
  return isVerb(s, k) && Boolean(cue && isSpeech(cue))
}
