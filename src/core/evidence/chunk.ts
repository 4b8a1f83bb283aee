import { NAME_PARTICLE } from './lexicon/first-names'
import type { Tag } from './tag'
import { tokenAt, type Token } from './token'

/** A noun phrase without what follows its head, a verb with its auxiliaries, or a single mark or small word. */
export type Chunk = NounChunk | VerbChunk | ChunkOf<Exclude<Tag, 'name' | 'noun'>>

export type NounChunk = ChunkOf<'np'>
export type VerbChunk = ChunkOf<'vg'> & { readonly form: Form }
type Form = 'finite' | 'infinitive' | 'ing' | 'participle'

interface ChunkOf<Kind> {
  readonly kind: Kind
  /** Token indexes, `to` exclusive. */
  readonly from: number
  readonly to: number
  /** The verb that carries the meaning, or the adjective after "be"; the noun of a phrase. */
  readonly head: number
  /** Of a noun phrase, the token after the last genitive ("Mr. Trump's | plan"), or `from`. */
  readonly owned: number
  readonly form: Form | null
  readonly passive: boolean
  /** "is confident": the verb is one with the adjective behind it. */
  readonly adjective: boolean
}

const nounPhrase = (from: number, to: number, head: number, owned: number): NounChunk => ({
  kind: 'np',
  from,
  to,
  head,
  owned,
  form: null,
  passive: false,
  adjective: false
})

const verbGroupOf = (
  from: number,
  head: number,
  { form, passive, adjective }: Pick<VerbChunk, 'form' | 'passive' | 'adjective'>
): VerbChunk => ({ kind: 'vg', from, to: head + 1, head, owned: from, form, passive, adjective })

const VERB_START: ReadonlySet<Tag> = new Set([
  'modal',
  'be',
  'have',
  'do',
  'base',
  'third',
  'past',
  'participle',
  'ing'
])
const MAIN: ReadonlySet<Tag> = new Set(['base', 'third', 'past', 'participle', 'ing'])
const NOMINAL: ReadonlySet<Tag> = new Set(['name', 'noun', 'adjective', 'number'])

/** The chunks of one tagged sentence, in order, covering every token. */
export function chunksOf(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = []
  let i = 0
  while (i < tokens.length) {
    const chunk = nounChunk(tokens, i) ?? verbChunk(tokens, i) ?? single(tokens, i)
    chunks.push(chunk)
    i = chunk.to
  }
  return chunks
}

function single(tokens: readonly Token[], i: number): Chunk {
  const tag = tokens[i]?.tag ?? 'mark'
  const kind = tag === 'name' || tag === 'noun' ? 'mark' : tag
  return { kind, from: i, to: i + 1, head: i, owned: i, form: null, passive: false, adjective: false }
}

function nounChunk(tokens: readonly Token[], from: number): NounChunk | null {
  let i = from
  let head = -1
  let owned = from
  if (tokens[i]?.tag === 'pronoun') {
    const next = tokens[i + 1]
    const opens =
      tokens[i]?.info?.closed === 'pronoun' &&
      tokens[i]?.word === 'one' &&
      next !== undefined &&
      NOMINAL.has(next.tag)
    if (!opens) return nounPhrase(from, i + 1, i, owned)
    i++
  }
  while (tokens[i]?.tag === 'det') head = i++
  for (;;) {
    const token = tokens[i]
    if (!token) break
    if (NOMINAL.has(token.tag)) {
      if (i > from && breaksBefore(tokens, from, i)) break
      if (token.tag !== 'adjective' || head < 0) head = i
      i++
    } else if (token.tag === 'genitive' && head >= 0) {
      i++
      owned = i
      while (tokens[i]?.tag === 'det') i++
    } else if (goesOnPast(tokens, from, i)) i++
    else break
  }
  if (head < 0) return null
  const last = tokenAt(tokens, i - 1)
  if (i === from + 1 && last?.tag === 'adjective') return null
  return nounPhrase(from, i, i - 1 > head && NOMINAL.has(last?.tag ?? 'mark') ? i - 1 : head, owned)
}

/** "a very | old man"; "the British newspaper The | Sentinel": an article with a capital inside a phrase begins a name. */
function goesOnPast(tokens: readonly Token[], from: number, i: number): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]?.tag
  if (!token || i === from) return false
  const begins = token.tag === 'det' && token.capital && token.word === 'the'
  return (
    (token.tag === 'adverb' && next === 'adjective') ||
    (begins && tokens[i - 1]?.tag === 'noun' && next === 'name')
  )
}

/** Months that are given names too: "Jan Moe", "April Ford". */
const GIVEN_MONTH = /^(?:jan|april|may|june|august)$/

/** A name that a verb follows starts a phrase of its own: "told the rally | Clinton wants", "on Friday | Clinton said". */
function breaksBefore(tokens: readonly Token[], from: number, i: number): boolean {
  const token = tokens[i]
  const before = tokenAt(tokens, i - 1)
  if (token?.tag !== 'name' || !before) return false
  const governed = tokenAt(tokens, from - 1)?.tag
  if (before.info?.time && before.tag === 'name')
    return !token.info?.time && (governed === 'preposition' || !GIVEN_MONTH.test(before.word))
  if (governed !== 'preposition' && !MAIN.has(governed ?? 'mark')) return false
  if (before.tag !== 'noun' || before.capital || before.info?.role || before.info?.title || before.info?.body)
    return false
  if (NAME_PARTICLE.test(before.word)) return false
  let k = i
  while (tokens[k]?.tag === 'name') k++
  return VERB_START.has(tokens[k]?.tag ?? 'mark')
}

function verbChunk(tokens: readonly Token[], from: number): VerbChunk | null {
  const infinitive = tokens[from]?.tag === 'to'
  let start = infinitive ? from + 1 : from
  if (infinitive) start = pastAdverbs(tokens, start)
  const first = tokens[start]
  if (!first || !VERB_START.has(first.tag)) return null
  const { head, be, auxiliary } = verbGroup(tokens, start)
  const main = tokens[head]
  const form = formOf(infinitive, first, auxiliary)
  const stance = be && main?.tag === 'be' ? stanceAfter(tokens, head + 1) : -1
  if (stance >= 0) return verbGroupOf(from, stance, { form, passive: false, adjective: true })
  const participle = be && main?.tag === 'participle'
  const adjective = participle && Boolean(main.info?.adjective)
  return verbGroupOf(from, head, { form, passive: participle && !adjective, adjective })
}

/** The last word of the auxiliaries and the verb that begin at `i`: "has not been | told". */
function verbGroup(
  tokens: readonly Token[],
  from: number
): { head: number; be: boolean; auxiliary: boolean } {
  let head = from
  let be = false
  let auxiliary = false
  for (let i = from; i < tokens.length; i++) {
    const tag = tokens[i]?.tag ?? 'stop'
    if (MAIN.has(tag)) return { head: i, be, auxiliary }
    if (tag === 'modal' || tag === 'be' || tag === 'have' || tag === 'do') {
      be = tag === 'be' || (be && tag !== 'have')
      auxiliary = true
      head = i
    } else if (!isAdverb(tag) || !runsOn(tokens, i)) break
  }
  return { head, be, auxiliary }
}

const isAdverb = (tag: Tag | undefined): boolean => tag === 'adverb' || tag === 'not'

function pastAdverbs(tokens: readonly Token[], from: number): number {
  let i = from
  while (isAdverb(tokens[i]?.tag)) i++
  return i
}

/** An adverb belongs to the verb where a further verb follows. */
function runsOn(tokens: readonly Token[], i: number): boolean {
  const tag = tokens[pastAdverbs(tokens, i)]?.tag
  return tag !== undefined && (MAIN.has(tag) || tag === 'be' || tag === 'have')
}

/** The adjective of stance after "be", or -1: "is not | confident". */
function stanceAfter(tokens: readonly Token[], from: number): number {
  const i = pastAdverbs(tokens, from)
  return tokens[i]?.info?.adjective ? i : -1
}

function formOf(infinitive: boolean, start: Token, auxiliary: boolean): VerbChunk['form'] {
  if (infinitive) return 'infinitive'
  if (auxiliary)
    return start.word === 'being' || start.word === 'having'
      ? 'ing'
      : start.word === 'been'
        ? 'participle'
        : 'finite'
  return start.tag === 'ing' ? 'ing' : start.tag === 'participle' ? 'participle' : 'finite'
}
