import { z } from 'zod'
import { Span } from './span'

/** Why a stretch of text is not part of the article. Every removal has its class and can be undone. */
const NOISE_CLASSES = [
  'navigation-list',
  'advertisement',
  'related-trailer',
  'copyright',
  'site-furniture',
  'site-name',
  'agency-credit',
  'link',
  'separator',
  'photo-caption',
  'truncated-teaser',
  'dateline',
  'digest',
  'broken-fragment',
  'byline',
  'timestamp',
  'author-note'
] as const
export const NoiseClass = z.enum(NOISE_CLASSES)
export type NoiseClass = z.infer<typeof NoiseClass>

export const NoiseSpan = Span.extend({ class: NoiseClass })
export type NoiseSpan = Readonly<z.infer<typeof NoiseSpan>>

export const SourceId = z.string().regex(/^s-[0-9a-f]{12}$/)
export type SourceId = z.infer<typeof SourceId>

/**
 * One article as it was read. `text` is the decoded text and is never changed; what is body and what is
 * noise are spans of it. Metadata is what the article itself says, or null.
 */
export const Source = z.strictObject({
  /** `s-` and 12 hex digits of the SHA-256 of file name and bytes: the same file gets the same id. */
  id: SourceId,
  /** The file's base name, never its folder. */
  file: z.string(),
  /** Of the original bytes, 64 lower-case hex digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  text: z.string(),
  title: z.string().nullable(),
  titleSpan: Span.nullable(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  dateline: z.string().nullable(),
  /** ISO 8601 date or date-time, as precise as the article is. */
  published: z.string().nullable(),
  /** BCP 47 tag, or null where the text is too short to tell. */
  language: z.string().nullable(),
  /** In order, not overlapping, neither each other nor the noise. */
  body: z.array(Span),
  /** In order of start; fragments inside a body line are allowed. */
  noise: z.array(NoiseSpan)
})
export type Source = Readonly<z.infer<typeof Source>>
