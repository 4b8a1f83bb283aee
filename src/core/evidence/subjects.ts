import type { Chunk } from './chunk'
import {
  headOf,
  isFinite,
  isModal,
  isTime,
  isVerb,
  kindOf,
  nounAt,
  speaks,
  verbAt,
  wordOf,
  type Range,
  type Sentence
} from './clause'
import { acrossParenthesis, isFullName, namedBehindRelative } from './parenthesis'
import { phraseEndingAt, SUBJECT_REACH } from './subject-phrase'
import { tokenAt } from './token'

/** The subject of each verb of a sentence by its chunk, or null where the sentence gives none. */
export function subjectsOf(s: Sentence): (Range | null)[] {
  const subjects: (Range | null)[] = []
  for (let k = 0; k < s.chunks.length; k++) subjects.push(isVerb(s, k) ? subjectOf(s, k, subjects) : null)
  return subjects
}

const isAdverb = (kind: Chunk['kind'] | undefined): boolean => kind === 'adverb' || kind === 'not'

function subjectOf(s: Sentence, v: number, known: readonly (Range | null)[]): Range | null {
  const form = verbAt(s, v)?.form
  let k = v - 1
  while (isAdverb(kindOf(s, k)) || (form === 'finite' && isTime(s, k) && k > 0))
    k -= nounAt(s, k) && kindOf(s, k - 1) === 'preposition' ? 2 : 1
  const kind = kindOf(s, k)
  switch (kind) {
    case 'np':
      if (form === 'ing')
        return ofDocument(s, k, known) ?? (isTime(s, k) ? earlierSubject(s, v, known) : phraseEndingAt(s, k))
      if (form === 'infinitive') return controller(s, v, k, known)
      return form === 'finite' && isTime(s, k) ? earlierSubject(s, k, known) : phraseEndingAt(s, k)
    case 'relative':
    case 'that':
    case 'det':
    case 'what':
      return { from: k, to: k + 1 }
    case 'vg':
      return known[k] ?? null
    case 'quote':
      return isInverted(s, v) ? { from: v + 1, to: v + 2 } : earlierSubject(s, v, known)
    case 'comma':
    case 'close':
    case 'dash':
      return (
        (form === 'ing'
          ? null
          : (namedBehindRelative(s, k) ?? behindRestrictive(s, k, known) ?? acrossParenthesis(s, k))) ??
        earlierSubject(s, v, known) ??
        (nounAt(s, k - 1) && !isTime(s, k - 1) ? phraseEndingAt(s, k - 1) : laterSubject(s, v))
      )
    case 'subordinator':
    case 'preposition':
    case undefined:
      return form === 'finite' ? null : (earlierSubject(s, v, known) ?? laterSubject(s, v))
    default:
      return earlierSubject(s, v, known)
  }
}

/** "“…,” said Mr. Smith": a bare verb of speech right after quoted words, before its subject. */
const isInverted = (s: Sentence, v: number): boolean =>
  isFinite(s, v) && speaks(s, v) && nounAt(s, v + 1) !== null && !isTime(s, v + 1)

/**
 * "A diplomat who knows the case, and who asked not to be named because he feared for his job, said": who the relative
 * without a comma is about, where every verb up to chunk `k` is a relative's or a conjunction's.
 */
function behindRestrictive(s: Sentence, k: number, known: readonly (Range | null)[]): Range | null {
  if (isFullName(s, k - 1) && kindOf(s, k - 2) === 'comma') return null
  let who = 1
  while (who < Math.min(k, SUBJECT_REACH) && !isVerb(s, who) && wordOf(s, who) !== 'who') who++
  if (wordOf(s, who) !== 'who' || !nounAt(s, who - 1)) return null
  for (let v = who + 1; v < k; v++) {
    const subject = isFinite(s, v) ? known[v] : null
    if (!subject || kindOf(s, subject.from) === 'relative') continue
    if (kindOf(s, subject.from - 1) !== 'subordinator') return null
  }
  const phrase = phraseEndingAt(s, who - 1)
  return kindOf(s, phrase.from - 1) === undefined ? phrase : null
}

/** "issued a statement calling it …", "spent her career arguing that …": who issued it speaks, not the statement. */
function ofDocument(s: Sentence, k: number, known: readonly (Range | null)[]): Range | null {
  const { from } = phraseEndingAt(s, k)
  if (!isVerb(s, from - 1)) return null
  const passes = headOf(s, from)?.info?.document || headOf(s, from - 1)?.info?.verb?.lemma === 'spend'
  return passes ? (known[from - 1] ?? null) : null
}

/** Who does what an infinitive names: "asked the crowd to cheer" the crowd, "took to Twitter to accuse" the subject. */
function controller(s: Sentence, v: number, np: number, known: readonly (Range | null)[]): Range | null {
  for (let k = np - 1; k >= Math.max(0, np - 8); k--) {
    const kind = kindOf(s, k)
    if (kind === 'vg') {
      const cue = headOf(s, k)?.info?.verb?.cue
      const hands =
        cue !== null && cue !== undefined && (cue.takes.r || cue.lemma === 'want' || cue.lemma === 'expect')
      return hands && k === np - 1 ? phraseEndingAt(s, np) : (known[k] ?? null)
    }
    if (kind !== 'np' && kind !== 'preposition' && kind !== 'adverb' && kind !== 'conjunction') break
  }
  return phraseEndingAt(s, np)
}

/**
 * The subject of the nearest finite verb to the left that has one of its own; for a verb of speech, of the nearest that
 * stands in no clause of another ("X said Y had gone, adding that …": X).
 */
function earlierSubject(s: Sentence, v: number, known: readonly (Range | null)[]): Range | null {
  let nearest: Range | null = null
  const speech = speaks(s, v) || (verbAt(s, v)?.form === 'ing' && Boolean(headOf(s, v)?.info?.verb?.cue))
  const plainPast = tokenAt(s.tokens, verbAt(s, v)?.from ?? -1)?.tag === 'past'
  for (let k = v - 1; k >= Math.max(0, v - SUBJECT_REACH); k--) {
    if (kindOf(s, k) === 'semicolon') break
    const subject = isFinite(s, k) ? known[k] : null
    if (!subject || (plainPast && isModal(s, k))) continue
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
  for (let k = v + 1; k < Math.min(s.chunks.length, v + SUBJECT_REACH); k++) {
    const kind = kindOf(s, k)
    if (kind === 'comma' || kind === 'quote') comma = true
    if (comma && kind === 'np' && isFinite(s, k + 1)) return phraseEndingAt(s, k)
  }
  return null
}
