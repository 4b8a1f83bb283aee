import { inflateRawSync } from 'node:zlib'
import { fromBufferPromise, type Entry, type ZipFile as Reader } from 'yauzl'
import type { Part } from '../../core/project/project'

/** Bytes after inflating; sizes are known before anything is inflated. */
export interface ZipLimits {
  readonly parts: number
  readonly partBytes: number
  readonly totalBytes: number
}

export type ZipProblem =
  | { readonly code: 'not-a-zip'; readonly detail: string }
  | { readonly code: 'too-large'; readonly limit: keyof ZipLimits; readonly part: string }
  | { readonly code: 'damaged'; readonly part: string; readonly detail: string }

export type ZipRead =
  { readonly ok: true; readonly parts: Part[] } | { readonly ok: false; readonly problem: ZipProblem }

/** Reads all parts into memory, inside the limits. Never inflates more than an entry claims; never throws. */
export async function readZip(bytes: Uint8Array, limits: ZipLimits): Promise<ZipRead> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    // No `strictFileNames`: names are checked against the project's own rule, which is narrower.
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true })
    return await readParts(zip, buffer, limits)
  } catch (error) {
    return { ok: false, problem: { code: 'not-a-zip', detail: String(error) } }
  }
}

async function readParts(zip: Reader, buffer: Buffer, limits: ZipLimits): Promise<ZipRead> {
  const refuse = (problem: ZipProblem): ZipRead => ({ ok: false, problem })
  const parts = new Map<string, Part>()
  let total = 0
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName
    total += entry.uncompressedSize
    if (parts.size >= limits.parts) return refuse({ code: 'too-large', limit: 'parts', part: name })
    if (entry.uncompressedSize > limits.partBytes)
      return refuse({ code: 'too-large', limit: 'partBytes', part: name })
    if (total > limits.totalBytes) return refuse({ code: 'too-large', limit: 'totalBytes', part: name })
    if (parts.has(name)) return refuse({ code: 'damaged', part: name, detail: 'it is there twice' })
    const read = await readEntry(zip, entry, buffer)
    if (typeof read === 'string') return refuse({ code: 'damaged', part: name, detail: read })
    parts.set(name, { name, bytes: read })
  }
  return { ok: true, parts: [...parts.values()] }
}

const STORED = 0
const DEFLATED = 8

/** The bytes of an entry, or why they cannot be had. */
async function readEntry(zip: Reader, entry: Entry, buffer: Buffer): Promise<Uint8Array | string> {
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    const end = fileDataStart + entry.compressedSize
    if (end > buffer.length) return 'it runs past the end of the file'
    const raw = buffer.subarray(fileDataStart, end)
    if (entry.isEncrypted()) return 'it is encrypted'
    if (entry.compressionMethod === STORED) return new Uint8Array(raw)
    if (entry.compressionMethod !== DEFLATED) return 'it is packed in an unknown way'
    const bytes = inflateRawSync(raw, { maxOutputLength: Math.max(1, entry.uncompressedSize) })
    return bytes.length === entry.uncompressedSize ? new Uint8Array(bytes) : 'it is shorter than it claims'
  } catch (error) {
    return String(error)
  }
}
