import { z } from 'zod'

/**
 * A stretch of a source's decoded, otherwise untouched text: UTF-16 code units, `end` exclusive.
 * Invariant everywhere: `source.text.slice(start, end)` is the text the span speaks of.
 */
export const Span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Span = Readonly<z.infer<typeof Span>>
