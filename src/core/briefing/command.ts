import { z } from 'zod'
import { Evidence, EvidenceId, Speaker } from '../evidence/evidence'
import { SourceId } from '../source/source'
import { Briefing, Item, Section, SourceEntry } from './briefing'

const id = z.string().min(1).max(64)
/** A position in a list; past the end means at the end. */
const at = z.int().nonnegative()

/** Every single edit of a briefing, as data: what undo, autosave and crash recovery all replay. */
export const Edit = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('set-title'), title: z.string() }),
  /** A null value removes the field. */
  z.strictObject({ type: z.literal('set-field'), field: id, value: z.string().nullable() }),
  z.strictObject({ type: z.literal('set-marking'), marking: z.string().nullable() }),
  z.strictObject({
    type: z.literal('set-template'),
    template: id,
    fields: Briefing.shape.fields,
    marking: z.string().nullable(),
    sections: z.array(Section)
  }),
  z.strictObject({ type: z.literal('add-section'), section: Section, at }),
  z.strictObject({ type: z.literal('remove-section'), id }),
  z.strictObject({ type: z.literal('rename-section'), id, heading: z.string() }),
  z.strictObject({ type: z.literal('move-section'), id, at }),
  z.strictObject({ type: z.literal('add-item'), section: id, at, item: Item }),
  z.strictObject({ type: z.literal('remove-item'), id }),
  z.strictObject({ type: z.literal('move-item'), id, section: id, at }),
  z.strictObject({ type: z.literal('replace-item'), item: Item }),
  z.strictObject({ type: z.literal('add-source'), entry: SourceEntry, at }),
  z.strictObject({ type: z.literal('remove-source'), id: SourceId }),
  z.strictObject({ type: z.literal('replace-source'), entry: SourceEntry }),
  z.strictObject({ type: z.literal('reject-evidence'), evidence: EvidenceId, rejected: z.boolean() }),
  /** A null speaker takes the correction back. */
  z.strictObject({ type: z.literal('correct-speaker'), evidence: EvidenceId, speaker: Speaker.nullable() }),
  z.strictObject({ type: z.literal('add-capture'), evidence: Evidence, at }),
  z.strictObject({ type: z.literal('remove-capture'), evidence: EvidenceId }),
  z.strictObject({
    type: z.literal('decide-claim'),
    claim: z.string(),
    decision: z.enum(['confirmed', 'split']).nullable()
  })
])
export type Edit = Readonly<z.infer<typeof Edit>>
export type EditType = Edit['type']

/** What the analyst did in one go: edits applied in order, all or none. */
export const Command = z.strictObject({ edits: z.array(Edit) })
export type Command = Readonly<z.infer<typeof Command>>

/** Why an edit cannot be applied to this briefing. */
export interface Refusal {
  readonly code: 'no-such-section' | 'no-such-item' | 'no-such-source' | 'no-such-capture' | 'already-there'
  readonly id: string
}
