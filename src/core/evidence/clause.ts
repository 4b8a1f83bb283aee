import type { Chunk, NounChunk, VerbChunk } from './chunk'
import { isSpeech } from './lexicon/lexicon'
import type { Token } from './token'

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

export const wordOf = (s: Sentence, k: number): string => {
  const chunk = s.chunks[k]
  return chunk ? (s.tokens[chunk.from]?.word ?? '') : ''
}
export const kindOf = (s: Sentence, k: number): Chunk['kind'] | undefined => s.chunks[k]?.kind
export const isVerb = (s: Sentence, k: number): boolean => s.chunks[k]?.kind === 'vg'
export const verbAt = (s: Sentence, k: number): VerbChunk | null => {
  const chunk = s.chunks[k]
  return chunk?.kind === 'vg' ? chunk : null
}
export const nounAt = (s: Sentence, k: number): NounChunk | null => {
  const chunk = s.chunks[k]
  return chunk?.kind === 'np' ? chunk : null
}
export const headOf = (s: Sentence, k: number): Token | undefined => {
  const chunk = s.chunks[k]
  return chunk === undefined
    ? undefined
    : chunk.kind === 'np' || chunk.kind === 'vg'
      ? s.tokens[chunk.head]
      : s.tokens[chunk.from]
}
export const isFinite = (s: Sentence, k: number): boolean => verbAt(s, k)?.form === 'finite'
const CALENDAR = /day$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^[ap]\.?m\.?$/

/** A noun phrase that only tells when: "Friday", "last week". */
export const isTime = (s: Sentence, k: number): boolean => {
  const head = nounAt(s, k) ? headOf(s, k) : undefined
  return (
    (head?.info?.time === true && (!head.capital || CALENDAR.test(head.word))) ||
    (head?.tag === 'number' && /^(?:19|20)\d\d$/.test(head.word))
  )
}

/** How far a subject is looked for, in chunks: keeps the search linear. */
const REACH = 40

const SUBJECT_PRONOUN = /^(?:he|she|they|i|we)$/

/** The noun phrase ending at chunk `k`, with the phrases that hang on it to the left ("officials at | the Pentagon"). */
function phraseEndingAt(s: Sentence, k: number): Range {
  let from = k
  if (SUBJECT_PRONOUN.test(wordOf(s, k))) return { from, to: k + 1 }
  for (let steps = 0; steps < REACH; steps++) {
    const before = kindOf(s, from - 1)
    const link = before === 'preposition' || (before === 'conjunction' && wordOf(s, from - 1) !== 'but')
    const further = nounAt(s, from - 2)
    if (!link || !further || isTime(s, from - 2)) break
    if (before === 'conjunction' && !opensClause(s, from - 2) && !links(s, from - 2)) break
    if (isObject(s, from - 2)) break
    from -= 2
  }
  return { from: acrossReduced(s, from), to: k + 1 }
}

/** "Officials opposed to the plan | predicted", "Protesters marching through town | chanted": the phrase before. */
function acrossReduced(s: Sentence, from: number): number {
  const preposition = kindOf(s, from - 1) === 'preposition'
  const verb = verbAt(s, preposition ? from - 2 : from - 1)
  if (!verb) return from
  const alone = verb.to - verb.from === 1
  const reduced =
    verb.form === 'ing' ||
    verb.form === 'participle' ||
    (preposition && alone && s.tokens[verb.head]?.tag === 'past')
  const before = preposition ? from - 3 : from - 2
  if (!reduced || !nounAt(s, before) || speaks(s, before + 1)) return from
  const phrase = phraseEndingAt(s, before)
  return kindOf(s, phrase.from - 1) === undefined || kindOf(s, phrase.from - 1) === 'that'
    ? phrase.from
    : from
}

const links = (s: Sentence, k: number): boolean =>
  kindOf(s, k - 1) === 'preposition' && nounAt(s, k - 2) !== null

/** Whether the phrase at `k` already completes a verb that takes no clause: then it is no subject's beginning. */
function isObject(s: Sentence, k: number): boolean {
  const verb = verbAt(s, k - 1)
  if (!verb) return false
  const cue = s.tokens[verb.head]?.info?.verb?.cue
  return !cue?.takes.has('b')
}

function opensClause(s: Sentence, k: number): boolean {
  const before = kindOf(s, k - 1)
  return (
    before === undefined ||
    before === 'comma' ||
    before === 'that' ||
    before === 'subordinator' ||
    before === 'quote' ||
    before === 'colon' ||
    before === 'semicolon' ||
    before === 'dash' ||
    before === 'adverb' ||
    before === 'vg' ||
    before === 'mark' ||
    before === 'conjunction'
  )
}

/** The subject of each verb of a sentence by its chunk, or null where the sentence gives none. */
export function subjectsOf(s: Sentence): (Range | null)[] {
  const subjects: (Range | null)[] = []
  for (let k = 0; k < s.chunks.length; k++) subjects.push(isVerb(s, k) ? subjectOf(s, k, subjects) : null)
  return subjects
}

function subjectOf(s: Sentence, v: number, known: readonly (Range | null)[]): Range | null {
  const form = verbAt(s, v)?.form
  let k = v - 1
  while (/^(?:adverb|not)$/.test(kindOf(s, k) ?? '') || (form === 'finite' && isTime(s, k) && k > 0))
    k -= nounAt(s, k) && kindOf(s, k - 1) === 'preposition' ? 2 : 1
  const kind = kindOf(s, k)
  switch (kind) {
    case 'np':
      if (form === 'ing' && isTime(s, k)) return earlierSubject(s, v, known)
      if (form === 'ing') return ofDocument(s, k, known) ?? phraseEndingAt(s, k)
      if (form === 'infinitive') return controller(s, v, k, known)
      return form === 'finite' && isTime(s, k) ? earlierSubject(s, k, known) : phraseEndingAt(s, k)
    case 'relative':
    case 'that':
    case 'det':
    case 'what':
      return { from: k, to: k + 1 }
    case 'vg':
      return known[k] ?? null
    case 'comma':
    case 'close':
    case 'dash':
      return (
        (form === 'ing' ? null : acrossParenthesis(s, k)) ?? earlierSubject(s, v, known) ?? laterSubject(s, v)
      )
    case 'subordinator':
    case 'preposition':
    case undefined:
      return form === 'finite' ? null : (earlierSubject(s, v, known) ?? laterSubject(s, v))
    default:
      return earlierSubject(s, v, known)
  }
}

/** "issued a statement calling it …": who issued it speaks, not the statement. */
function ofDocument(s: Sentence, k: number, known: readonly (Range | null)[]): Range | null {
  const { from } = phraseEndingAt(s, k)
  return headOf(s, from)?.info?.document && isVerb(s, from - 1) ? (known[from - 1] ?? null) : null
}

/** Who does what an infinitive names: "asked the crowd to cheer" the crowd, "took to Twitter to accuse" the subject. */
function controller(s: Sentence, v: number, np: number, known: readonly (Range | null)[]): Range | null {
  for (let k = np - 1; k >= Math.max(0, np - 8); k--) {
    const kind = kindOf(s, k)
    if (kind === 'vg') {
      const cue = headOf(s, k)?.info?.verb?.cue
      const hands =
        cue !== null &&
        cue !== undefined &&
        (cue.takes.has('r') || cue.lemma === 'want' || cue.lemma === 'expect')
      return hands && k === np - 1 ? phraseEndingAt(s, np) : (known[k] ?? null)
    }
    if (kind !== 'np' && kind !== 'preposition' && kind !== 'adverb' && kind !== 'conjunction') break
  }
  return phraseEndingAt(s, np)
}

/** "Smith, a lawyer in Ohio, said": the phrase before the parenthesis that closes at chunk `k`. */
function acrossParenthesis(s: Sentence, k: number): Range | null {
  const close = kindOf(s, k)
  const open = close === 'close' ? 'open' : close
  for (let m = k - 1; m > Math.max(0, k - REACH); m--) {
    const kind = kindOf(s, m)
    if (kind === 'semicolon' || kind === 'stop' || kind === 'quote' || kind === 'colon') return null
    if (kind !== open || m + 1 === k) continue
    if (!isAside(s, m + 1, k)) return null
    let np = m - 1
    if (kindOf(s, np) === 'close') return acrossParenthesis(s, np)
    const head = headOf(s, np)
    if (!nounAt(s, np)) return null
    if (head?.tag === 'number') {
      np = m - 2
      if (kindOf(s, np) === 'comma') return acrossParenthesis(s, np) ?? { from: np - 1, to: np }
      return null
    }
    if (isTime(s, m - 1)) continue
    const aside = acrossSecond(s, m - 1)
    return aside ?? phraseEndingAt(s, m - 1)
  }
  return null
}

/** "Smith, 52, of Ohio, said" and "Smith, a lawyer, a friend, said": a phrase that is itself an aside leads further left. */
function acrossSecond(s: Sentence, k: number): Range | null {
  const phrase = phraseEndingAt(s, k)
  if (kindOf(s, phrase.from - 1) !== 'comma') return null
  const head = s.tokens[nounAt(s, phrase.from)?.from ?? 0]
  if (head?.tag !== 'det' || !nounAt(s, phrase.from - 2)) return null
  return phraseEndingAt(s, phrase.from - 2)
}

/** What may stand between commas after a name: an apposition, a relative clause, an age, a place; no clause of its own. */
function isAside(s: Sentence, from: number, to: number): boolean {
  const first = kindOf(s, from)
  if (first === 'relative' || first === 'preposition' || first === 'subordinator') return true
  const relative = new Set<Chunk['kind']>(['relative', 'that', 'what', 'subordinator'])
  for (let k = from; k < to; k++)
    if (isFinite(s, k)) {
      let seen = false
      for (let m = from; m < k; m++) if (relative.has(kindOf(s, m) ?? 'mark')) seen = true
      if (!seen) return false
    }
  return (
    first === 'np' || first === 'adjective' || first === 'adverb' || first === 'vg' || first === 'conjunction'
  )
}

/**
 * The subject of the nearest finite verb to the left that has one of its own; for a verb of speech, of the nearest that
 * stands in no clause of another ("X said Y had gone, adding that …": X).
 */
function earlierSubject(s: Sentence, v: number, known: readonly (Range | null)[]): Range | null {
  let nearest: Range | null = null
  const speech = speaks(s, v) || (verbAt(s, v)?.form === 'ing' && Boolean(headOf(s, v)?.info?.verb?.cue))
  for (let k = v - 1; k >= Math.max(0, v - REACH); k--) {
    if (kindOf(s, k) === 'semicolon') break
    const subject = isFinite(s, k) ? known[k] : null
    if (!subject) continue
    nearest ??= subject
    if (!speech || !isEmbedded(s, subject)) return subject
  }
  return nearest
}

const OPENS_EMBEDDED = new Set<Chunk['kind']>(['that', 'subordinator', 'relative', 'what', 'vg'])

/** Whether a subject begins a clause inside another: after "that", a conjunction of time or a verb, or a relative itself. */
export function isEmbedded(s: Sentence, subject: Range): boolean {
  const own = kindOf(s, subject.from)
  if (own === 'relative' || own === 'that' || own === 'what') return true
  let k = subject.from - 1
  while (kindOf(s, k) === 'adverb') k--
  return (
    kindOf(s, k) === 'preposition' ||
    OPENS_EMBEDDED.has(kindOf(s, k) ?? 'mark') ||
    (nounAt(s, k) !== null && isVerb(s, k - 1)) ||
    (isTime(s, k) && isVerb(s, k - 1))
  )
}

/** "Speaking in Paris, the leader said": the subject of the next finite verb after a comma. */
function laterSubject(s: Sentence, v: number): Range | null {
  let comma = false
  for (let k = v + 1; k < Math.min(s.chunks.length, v + REACH); k++) {
    const kind = kindOf(s, k)
    if (kind === 'comma' || kind === 'quote') comma = true
    if (comma && kind === 'np' && isFinite(s, k + 1)) return phraseEndingAt(s, k)
  }
  return null
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
