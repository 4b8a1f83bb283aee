import { z } from 'zod'
import { SourceId } from '../source/source'
import { Span } from '../source/span'

export const EvidenceKind = z.enum(['quote', 'statement', 'fact'])
export type EvidenceKind = z.infer<typeof EvidenceKind>

/** How a speaker's name was reached, from surest to none. `analyst` marks a correction made by hand. */
export const Resolution = z.enum([
  'explicit',
  'definite-reference',
  'pronoun',
  'cross-source',
  'implicit',
  'unresolved',
  'analyst'
])
export type Resolution = z.infer<typeof Resolution>

/** The place that a resolution rests on, perhaps in another article. */
const Ground = Span.extend({ source: SourceId })
export type Ground = Readonly<z.infer<typeof Ground>>

export const Speaker = z.strictObject({
  /** The person, body or document, without title or role; null where it cannot honestly be known. */
  name: z.string().nullable(),
  /** Title or role as the text gives it ("White House spokesman"). */
  role: z.string().nullable(),
  /** The literal words beside the quote ("he") and their span; null where the text has none. */
  mention: z.string().nullable(),
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
  resolution: Resolution,
  ground: Ground.nullable()
})
export type Speaker = Readonly<z.infer<typeof Speaker>>

/** Why a piece of evidence is ranked where it is; the interface puts these into words. */
const REASONS = [
  'who-did-what',
  'figure',
  'date',
  'place',
  'named-body',
  'lead',
  'headline',
  'origins',
  'outlets',
  'named-speaker',
  'full-sentence',
  'fragment',
  'unresolved-speaker',
  'caption',
  'stray-event',
  'dangling-reference',
  'spun-wording',
  'question',
  'short'
] as const
export const Reason = z.enum(REASONS)
export type Reason = z.infer<typeof Reason>

export const EvidenceId = z.string().max(200)
export type EvidenceId = z.infer<typeof EvidenceId>

/**
 * A stretch of one source worth citing. Invariant: `source.text.slice(start, end) === text`. A quote's span
 * leaves out its quotation marks. Where the content is interrupted (“A,” he said. “B”), `spans` holds the
 * pieces and `start`/`end` their hull.
 */
export const Evidence = z.strictObject({
  /** `source:kind:start-end`: stable for the same input. */
  id: EvidenceId,
  source: SourceId,
  kind: EvidenceKind,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  spans: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])).optional(),
  quoteType: z.enum(['direct', 'mixed', 'indirect']).nullable(),
  speaker: Speaker.nullable(),
  cue: Span.nullable(),
  /** 0 to 1: how much it is worth proposing; comparable inside one kind. */
  score: z.number().min(0).max(1),
  reasons: z.array(Reason)
})
export type Evidence = Readonly<z.infer<typeof Evidence>>
