import iconv from 'iconv-lite'
import { detect } from 'jschardet'

/** The text of a plain-text file's bytes, whatever its encoding; null where the bytes are not text. */
export function decode(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf)
    return buffer.subarray(3).toString('utf8')
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return iconv.decode(buffer, 'utf-16le')
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return iconv.decode(buffer, 'utf-16be')
  if (buffer.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(buffer)
  } catch {
    const { encoding } = detect(buffer.subarray(0, 100_000))
    return iconv.decode(
      buffer,
      iconv.encodingExists(encoding ?? '') ? (encoding ?? 'windows-1252') : 'windows-1252'
    )
  }
}
