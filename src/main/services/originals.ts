import { createHash } from 'node:crypto'
import type { SourceId } from '../../core/source/source'
import type { Keep } from '../importers/import-file'

/** Keeps the bytes of sources whose text, as UTF-8, is not simply those bytes: a project carries them along. */
export const keepOriginals =
  (originals: Map<SourceId, Uint8Array>): Keep =>
  (source, bytes) => {
    const isPlain = createHash('sha256').update(source.text, 'utf8').digest('hex') === source.sha256
    if (!isPlain) originals.set(source.id, bytes)
  }
