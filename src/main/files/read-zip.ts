import { crc32, inflateRawSync } from 'node:zlib'
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

/** A part that cannot be had, and why. */
interface DamagedPart {
  readonly name: string
  readonly detail: string
}

export type ZipRead =
  | { readonly ok: true; readonly parts: Part[]; readonly damaged: readonly DamagedPart[] }
  | { readonly ok: false; readonly problem: ZipProblem }

/**
 * Reads all parts into memory, inside the limits; those that are damaged are named and left out. Never inflates more
 * than an entry claims; never throws.
 */
export async function readZip(bytes: Uint8Array, limits: ZipLimits): Promise<ZipRead> {
  const buffer = asBuffer(bytes)
  try {
    // No `strictFileNames`: names are checked against the project's own rule, which is narrower.
    const zip = await fromBufferPromise(buffer, {
      lazyEntries: true,
      autoClose: false, // entries are read once all their sizes are known
      validateEntrySizes: true
    })
    return await readParts(zip, buffer, limits)
  } catch (error) {
    return { ok: false, problem: { code: 'not-a-zip', detail: String(error) } }
  }
}

/** What can still be had of a zip of our own that was cut short, by going from part to part without the directory. */
export function salvageZip(bytes: Uint8Array, limits: ZipLimits): ZipRead {
  const buffer = asBuffer(bytes)
  const found = new Collected(limits)
  let at = 0
  while (at + LOCAL_BYTES <= buffer.length && buffer.readUInt32LE(at) === LOCAL) {
    const nameEnd = at + LOCAL_BYTES + buffer.readUInt16LE(at + 26)
    const start = nameEnd + buffer.readUInt16LE(at + 28)
    const end = start + buffer.readUInt32LE(at + 18)
    const name = buffer.toString('utf8', at + LOCAL_BYTES, nameEnd)
    const size = buffer.readUInt32LE(at + 22)
    const problem = found.room(name, size)
    if (problem) return { ok: false, problem }
    const [method, checksum] = [buffer.readUInt16LE(at + 8), buffer.readUInt32LE(at + 14)]
    found.add(name, unpacked(buffer, { start, end, size, method, checksum }))
    at = end
  }
  return found.read()
}

const LOCAL = 0x04034b50
const LOCAL_BYTES = 30

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

async function readParts(zip: Reader, buffer: Buffer, limits: ZipLimits): Promise<ZipRead> {
  const found = new Collected(limits)
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) {
    const problem = found.room(entry.fileName, entry.uncompressedSize)
    if (problem) return { ok: false, problem }
    entries.push(entry)
  }
  for (const entry of entries) found.add(entry.fileName, await readEntry(zip, entry, buffer))
  return found.read()
}

/** The parts of a zip as they come, inside the limits. */
class Collected {
  readonly #limits: ZipLimits
  readonly #parts = new Map<string, Part>()
  readonly #damaged = new Map<string, DamagedPart>()
  #count = 0
  #total = 0

  constructor(limits: ZipLimits) {
    this.#limits = limits
  }

  /** The limit that one more part of that size would pass, or null. */
  room(part: string, bytes: number): ZipProblem | null {
    this.#count += 1
    this.#total += bytes
    if (this.#count > this.#limits.parts) return tooLarge('parts', part)
    if (bytes > this.#limits.partBytes) return tooLarge('partBytes', part)
    return this.#total > this.#limits.totalBytes ? tooLarge('totalBytes', part) : null
  }

  /** A part's bytes, or why they cannot be had. Of a part that is there twice neither is to be trusted. */
  add(name: string, read: Uint8Array | string): void {
    const twice = this.#parts.delete(name) || this.#damaged.has(name)
    if (twice) this.#damaged.set(name, { name, detail: 'it is there twice' })
    else if (typeof read === 'string') this.#damaged.set(name, { name, detail: read })
    else this.#parts.set(name, { name, bytes: read })
  }

  read(): ZipRead {
    return { ok: true, parts: [...this.#parts.values()], damaged: [...this.#damaged.values()] }
  }
}

const tooLarge = (limit: keyof ZipLimits, part: string): ZipProblem => ({ code: 'too-large', limit, part })

const STORED = 0
const DEFLATED = 8

/** The bytes of an entry, or why they cannot be had. */
async function readEntry(zip: Reader, entry: Entry, buffer: Buffer): Promise<Uint8Array | string> {
  try {
    if (entry.isEncrypted()) return 'it is encrypted'
    const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    const { compressedSize, uncompressedSize: size, compressionMethod: method, crc32: checksum } = entry
    return unpacked(buffer, { start, end: start + compressedSize, size, method, checksum })
  } catch (error) {
    return String(error)
  }
}

interface PackedPlace {
  readonly start: number
  readonly end: number
  /** Bytes it claims to have when unpacked. */
  readonly size: number
  readonly method: number
  readonly checksum: number
}

function unpacked(buffer: Buffer, { start, end, size, method, checksum }: PackedPlace): Uint8Array | string {
  if (end > buffer.length) return 'it runs past the end of the file'
  if (method !== STORED && method !== DEFLATED) return 'it is packed in an unknown way'
  const raw = buffer.subarray(start, end)
  try {
    const bytes = method === STORED ? raw : inflateRawSync(raw, { maxOutputLength: Math.max(1, size) })
    if (bytes.length !== size) return 'it is shorter than it claims'
    return crc32(bytes) === checksum ? new Uint8Array(bytes) : 'its checksum does not fit'
  } catch (error) {
    return String(error)
  }
}
