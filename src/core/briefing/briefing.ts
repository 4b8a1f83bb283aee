import { z } from 'zod'
import { Evidence, EvidenceId, Speaker } from '../evidence/evidence'
import { SourceId } from '../source/source'
import { Span } from '../source/span'

/** A run of text of one look. A paragraph is a list of runs; links lead to the web or to mail. */
export const TextRun = z.strictObject({
  text: z.string(),
  strong: z.literal(true).optional(),
  emphasis: z.literal(true).optional(),
  href: z.string().optional()
})
export type TextRun = Readonly<z.infer<typeof TextRun>>

/** The exact words of a source that an item rests on. */
export const Citation = Span.extend({ source: SourceId })
export type Citation = Readonly<z.infer<typeof Citation>>

export const Confidence = z.enum(['high', 'moderate', 'low'])
export type Confidence = z.infer<typeof Confidence>

const common = {
  id: z.string().min(1).max(64),
  content: z.array(TextRun),
  citations: z.array(Citation)
}

/** The analyst's own words, or a source's, cited. */
const FactItem = z.strictObject({ ...common, kind: z.literal('fact') })
/** Words of a source without their quotation marks; whether they are verbatim is worked out, never stored. */
export const QuoteItem = z.strictObject({ ...common, kind: z.literal('quote'), speaker: Speaker.nullable() })
/** An assessment. `likelihood` is a term of the template's scale. */
export const JudgementItem = z.strictObject({
  ...common,
  kind: z.literal('judgement'),
  likelihood: z.string().nullable(),
  confidence: Confidence.nullable()
})
/** A paragraph that makes no claim of its own: an introduction, a gap, a next step. */
const TextItem = z.strictObject({ ...common, kind: z.literal('text') })

export const Item = z.discriminatedUnion('kind', [FactItem, QuoteItem, JudgementItem, TextItem])
export type Item = Readonly<z.infer<typeof Item>>
export type ItemId = Item['id']
export type QuoteItem = Readonly<z.infer<typeof QuoteItem>>
export type JudgementItem = Readonly<z.infer<typeof JudgementItem>>

export const Section = z.strictObject({
  id: z.string().min(1).max(64),
  /** The template section it fills, or null for one the analyst added. */
  slot: z.string().nullable(),
  heading: z.string(),
  items: z.array(Item)
})
export type Section = Readonly<z.infer<typeof Section>>

/** Admiralty code: reliability A–F of the source, credibility 1–6 of the information, graded apart. */
export const Grade = z.strictObject({
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).nullable(),
  credibility: z.enum(['1', '2', '3', '4', '5', '6']).nullable()
})
export type Grade = Readonly<z.infer<typeof Grade>>

/** What the analyst says about a source; what the article says of itself stays in `Source`. */
export const SourceEntry = z.strictObject({
  id: SourceId,
  grade: Grade,
  note: z.string(),
  corrections: z.strictObject({
    title: z.string().optional(),
    outlet: z.string().optional(),
    byline: z.string().optional(),
    published: z.string().optional()
  }),
  /** Noise the analyst took back into the body. */
  restored: z.array(Span)
})
export type SourceEntry = Readonly<z.infer<typeof SourceEntry>>

/** What the analyst decided about proposed evidence. */
export const EvidenceMarks = z.strictObject({
  rejected: z.array(EvidenceId),
  speakers: z.record(EvidenceId, Speaker),
  /** Evidence captured by hand in the reader. */
  captured: z.array(Evidence),
  /** Suggested claims the analyst confirmed or split, by claim id. */
  claims: z.record(z.string(), z.enum(['confirmed', 'split']))
})
export type EvidenceMarks = Readonly<z.infer<typeof EvidenceMarks>>

/** The analyst's document: everything that is theirs, and nothing that can be worked out again. */
export const Briefing = z.strictObject({
  id: z.string().min(1).max(64),
  title: z.string(),
  /** Template id. */
  template: z.string(),
  /** Memo header values by the template's field id (to, from, date, subject). */
  fields: z.record(z.string(), z.string()),
  /** Handling mark as it is printed, or null for none. */
  marking: z.string().nullable(),
  sections: z.array(Section),
  sources: z.array(SourceEntry),
  marks: EvidenceMarks
})
export type Briefing = Readonly<z.infer<typeof Briefing>>
