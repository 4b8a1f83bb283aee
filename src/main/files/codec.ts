import { createHash } from 'node:crypto'
import type { Codec } from '../../core/project/codec'

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** What core's project room asks of its host, by Node. */
export const codec: Codec = {
  encode: (text) => Buffer.from(text, 'utf8'),
  decode: (bytes) => utf8.decode(bytes),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex')
}
