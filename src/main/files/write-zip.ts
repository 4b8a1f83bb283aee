import { promisify } from 'node:util'
import { crc32, deflateRaw, deflateRawSync } from 'node:zlib'
import type { Part } from '../../core/project/project'

/** Bytes of a part above which it is packed beside this thread: below, going there costs more than the packing. */
const LARGE = 32 * 1024

const STORED = 0
const DEFLATED = 8

/** Names are UTF-8; made by a Unix that allows its owner to write and everybody to read; the first day a zip can tell. */
const UTF8 = 0x0800
const VERSION = 20
const MADE_BY = (3 << 8) | VERSION
const MODE = (0o100644 << 16) >>> 0
const FIRST_DAY = 0x0021

/** A zip of the parts in their order; those named in `stored` are not packed. Same parts, same bytes. */
export async function writeZip(parts: readonly Part[], stored: ReadonlySet<string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let length = 0
  for (const { name, bytes } of parts) {
    const entry = stored.has(name)
      ? { method: STORED, checksum: crc32(bytes), packed: bytes }
      : await packed(bytes)
    const fields = shared(entry, bytes.length, Buffer.byteLength(name))
    const local = Buffer.concat([number32(0x04034b50), fields, Buffer.from(name)])
    directory.push(directoryEntry(fields, name, length))
    chunks.push(local, entry.packed)
    length += local.length + entry.packed.length
  }
  return Buffer.concat([...chunks, ...directory, endOf(directory, length)])
}

interface Packed {
  readonly method: number
  readonly checksum: number
  readonly packed: Uint8Array
}

/** What was packed before, by the bytes themselves: nobody changes them, and most of a project stays as it was. */
const known = new WeakMap<Uint8Array, Packed>()

async function packed(bytes: Uint8Array): Promise<Packed> {
  const before = known.get(bytes)
  if (before) return before
  const raw = bytes.length > LARGE ? await deflate(bytes) : deflateRawSync(bytes)
  const entry = { method: DEFLATED, checksum: crc32(bytes), packed: raw }
  known.set(bytes, entry)
  return entry
}

const deflate = promisify<Uint8Array, Buffer>(deflateRaw)

/** The fields that an entry and its line in the directory have in common (APPNOTE 4.3.7, 4.3.12). */
function shared({ method, checksum, packed: raw }: Packed, size: number, nameBytes: number): Buffer {
  const fields = Buffer.alloc(26)
  const words = [VERSION, UTF8, method, 0, FIRST_DAY]
  words.forEach((word, at) => fields.writeUInt16LE(word, at * 2))
  const sizes = [checksum, raw.length, size]
  sizes.forEach((word, at) => fields.writeUInt32LE(word, 10 + at * 4))
  fields.writeUInt16LE(nameBytes, 22)
  return fields
}

function directoryEntry(fields: Buffer, name: string, offset: number): Buffer {
  const rest = Buffer.alloc(14) // no comment, first disk, no kind of file
  rest.writeUInt32LE(MODE, 6)
  rest.writeUInt32LE(offset, 10)
  return Buffer.concat([number32(0x02014b50), number16(MADE_BY), fields, rest, Buffer.from(name)])
}

function endOf(directory: readonly Uint8Array[], offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(
    directory.reduce((sum, entry) => sum + entry.length, 0),
    12
  )
  end.writeUInt32LE(offset, 16)
  return end
}

function number16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
