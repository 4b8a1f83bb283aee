import { createHash } from 'node:crypto'
import type { Codec } from '../../core/project/codec'

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** What core's project room asks of its host, by Node. */
export const codec: Codec = {
  encode: (text) => Buffer.from(text, 'utf8'),
  decode: (bytes) => utf8.decode(bytes),
  sha256: (bytes) => {
    const known = digests.get(bytes)
    if (known !== undefined) return known
    const digest = createHash('sha256').update(bytes).digest('hex')
    digests.set(bytes, digest)
    return digest
  }
}

/** Of bytes that nobody changes: most of a project is the same at the next save. */
const digests = new WeakMap<Uint8Array, string>()
