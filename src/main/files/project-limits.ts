import type { Part, Project } from '../../core/project/project'
import type { ZipLimits } from './read-zip'

/** Bytes of a project file, packed. */
export const MAX_PROJECT_BYTES = 256 * 1024 * 1024

/** What a project may hold when unpacked: far above 10,000 articles, far below what hurts. */
export const PROJECT_LIMITS: ZipLimits = {
  parts: 50_000,
  partBytes: 64 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024
}

/** What its articles may take of that: the rest is for what is made of them. */
const ARTICLE_PARTS = 40_000
const ARTICLE_BYTES = 384 * 1024 * 1024

/** Whether a project has room for these articles and their original bytes. */
export function hasRoom(
  sources: readonly Pick<Project['sources'][number], 'text'>[],
  originals: readonly Uint8Array[]
): boolean {
  const texts = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const bytes = originals.reduce((sum, { length }) => sum + length, texts)
  return sources.length + originals.length <= ARTICLE_PARTS && bytes <= ARTICLE_BYTES
}

/** The limit that parts would pass, so that the project they make could not be opened; null for none. */
export function passedLimit(parts: readonly Part[]): keyof ZipLimits | null {
  if (parts.length > PROJECT_LIMITS.parts) return 'parts'
  if (parts.some(({ bytes }) => bytes.length > PROJECT_LIMITS.partBytes)) return 'partBytes'
  const total = parts.reduce((sum, { bytes }) => sum + bytes.length, 0)
  return total > PROJECT_LIMITS.totalBytes ? 'totalBytes' : null
}
