import { z } from 'zod'
import { Evidence, EvidenceId } from '../evidence/evidence'
import { Source, SourceId } from '../source/source'
import { Span } from '../source/span'

/** Who an article's words come from: a credit it gives, or copy it shares word for word with others. */
export const Origin = z.strictObject({
  name: z.string(),
  kind: z.enum(['credit', 'shared-copy']),
  /** The words that show it, in the article itself. */
  evidence: z.array(Span),
  /** Shared copy: how much of the article's body stands in other articles word for word, 0 to 1. */
  share: z.number().min(0).max(1).optional()
})
export type Origin = Readonly<z.infer<typeof Origin>>

/** A distinct wording of a claim, with what differs from the claim's first wording. */
export const Variant = z.strictObject({
  text: z.string(),
  members: z.array(EvidenceId),
  /** `from`: offsets in the first variant's text; `to`: offsets in this text. Empty spans insert or delete. */
  changes: z.array(z.strictObject({ from: Span, to: Span }))
})
export type Variant = Readonly<z.infer<typeof Variant>>

/** One side of a conflict: the words, in the source they stand in. */
export const ConflictSide = Span.extend({ evidence: EvidenceId, source: SourceId, text: z.string() })
export type ConflictSide = Readonly<z.infer<typeof ConflictSide>>

export const Conflict = z.strictObject({
  kind: z.enum(['number', 'date', 'place', 'negation', 'tense', 'name']),
  sides: z.tuple([ConflictSide, ConflictSide])
})
export type Conflict = Readonly<z.infer<typeof Conflict>>

/** Evidence that says the same thing. Evidence may belong to several claims. */
export const Claim = z.strictObject({
  id: z.string(),
  members: z.array(EvidenceId),
  /** Outlet of each article that carries it, or its file name where no outlet is known; no repeats. */
  outlets: z.array(z.string()),
  /** Names of the origins its members go back to; no repeats. */
  origins: z.array(z.string()),
  /** How many of them do not depend on each other: the number a reader may count as confirmation. */
  independentOrigins: z.int().nonnegative(),
  variants: z.array(Variant),
  conflicts: z.array(Conflict),
  /** True where the engine only suggests that the members belong together: the analyst confirms or splits. */
  suggested: z.boolean()
})
export type Claim = Readonly<z.infer<typeof Claim>>

/** Everything the engine knows about a set of articles. `origins` is by source id. */
export const Material = z.strictObject({
  sources: z.array(Source),
  evidence: z.array(Evidence),
  origins: z.record(SourceId, z.array(Origin)),
  claims: z.array(Claim)
})
export type Material = Readonly<z.infer<typeof Material>>
