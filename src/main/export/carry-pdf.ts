import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { MIMETYPE } from '../../core/project/project'

/** How readers list the attachment. */
const NAME = 'project.briefing'
/** Bytes of a project that is unpacked from a PDF at most. */
const MAX_BYTES = 256 * 1024 * 1024

/**
 * Attaches a project to a PDF of our own by an incremental update (ISO 32000-1, 7.5.6): what is there stays byte for
 * byte, and an embedded file, its specification and new versions of the catalog and the name dictionary follow.
 */
export function carryInPdf(file: Uint8Array, project: Uint8Array): Uint8Array {
  const pdf = new WrittenPdf(file)
  const [stream, specification] = [pdf.size, pdf.size + 1]
  const { catalog, names } = pdf.roots()
  const objects: [number, Uint8Array[]][] = [
    [stream, [text(embeddedFile(project)), project, text('\nendstream')]],
    [specification, [text(fileSpecification(stream))]]
  ]
  const attached = `/EmbeddedFiles << /Names [(${NAME}) ${ref(specification)}] >>`
  const inCatalog = names === null ? `/Names << ${attached} >>` : ''
  objects.push([
    catalog,
    [text(withEntries(pdf.object(catalog), `/AF [${ref(specification)}] ${inCatalog}`))]
  ])
  if (names !== null) objects.push([names, [text(withEntries(pdf.object(names), attached))]])
  return pdf.updated(objects, specification + 1)
}

const ref = (number: number): string => `${String(number)} 0 R`
const text = (words: string): Uint8Array => Buffer.from(words, 'latin1')

const withEntries = (dictionary: string, entries: string): string =>
  dictionary.replace('<<', `<<\n${entries}`)

function embeddedFile(project: Uint8Array): string {
  const checksum = createHash('md5').update(project).digest('hex')
  const size = String(project.length)
  return (
    `<< /Type /EmbeddedFile /Subtype /${MIMETYPE.replace('/', '#2F')} /Length ${size} ` +
    `/Params << /Size ${size} /CheckSum <${checksum}> >> >>\nstream\n`
  )
}

const fileSpecification = (stream: number): string =>
  `<< /Type /Filespec /F (${NAME}) /UF (${NAME}) /EF << /F ${ref(stream)} /UF ${ref(stream)} >> ` +
  `/AFRelationship /Source /Desc (The Briefing Desk project this memo was made from) >>`

/** A PDF as our own writer makes it: one cross-reference table, plain dictionaries. */
class WrittenPdf {
  readonly #bytes: Buffer
  readonly #table: number
  readonly #trailer: string

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const end = this.#bytes.toString('latin1', Math.max(0, bytes.length - 2000))
    this.#table = Number(field(end, /startxref\s+(\d+)\s+%%EOF\s*$/))
    this.#trailer = field(end, /trailer\s*<<([\s\S]*?)>>\s*startxref/)
  }

  /** One more than the highest object number. */
  get size(): number {
    return Number(field(this.#trailer, /\/Size (\d+)/))
  }

  /** The numbers of the catalog and of the name dictionary, if that is an object of its own. */
  roots(): { catalog: number; names: number | null } {
    const catalog = Number(field(this.#trailer, /\/Root (\d+) 0 R/))
    const names = /\/Names (\d+) 0 R/.exec(this.object(catalog))?.[1]
    return { catalog, names: names === undefined ? null : Number(names) }
  }

  /** The dictionary of an object. */
  object(number: number): string {
    const start = this.#offset(number)
    const end = this.#bytes.indexOf('\nendobj', start, 'latin1')
    return field(this.#bytes.toString('latin1', start, end), /^\d+ 0 obj\s*([\s\S]*)$/)
  }

  /** The file with objects put in the place of those of their number, or added. */
  updated(objects: readonly [number, readonly Uint8Array[]][], size: number): Uint8Array {
    const chunks: Uint8Array[] = [this.#bytes, text('\n')]
    let length = this.#bytes.length + 1
    const add = (chunk: Uint8Array): void => {
      chunks.push(chunk)
      length += chunk.length
    }
    const entries = objects.map(([number, body]) => {
      const entry = `${String(number)} 1\n${String(length).padStart(10, '0')} 00000 n \n`
      for (const chunk of [text(`${String(number)} 0 obj\n`), ...body, text('\nendobj\n')]) add(chunk)
      return { number, entry }
    })
    const table = entries.sort((a, b) => a.number - b.number).map(({ entry }) => entry)
    const rest = this.#trailer.replace(/\/Size \d+/, `/Size ${String(size)} /Prev ${String(this.#table)}`)
    const start = String(length)
    add(text(`xref\n${table.join('')}trailer\n<<${rest}>>\nstartxref\n${start}\n%%EOF\n`))
    return Buffer.concat(chunks)
  }

  #offset(number: number): number {
    const head = /xref\s+0 \d+\s*\n/.exec(this.#bytes.toString('latin1', this.#table, this.#table + 40))
    const entry = this.#table + (head?.[0].length ?? 0) + number * ENTRY_BYTES
    return Number(this.#bytes.toString('latin1', entry, entry + 10))
  }
}

/** Bytes of one line of a cross-reference table. */
const ENTRY_BYTES = 20

function field(words: string, pattern: RegExp): string {
  const found = pattern.exec(words)?.[1]
  if (found === undefined) throw new Error(`the PDF is not as our writer makes it: ${pattern.source}`)
  return found
}

/**
 * The project attached to a PDF, also after another program saved the PDF anew: an embedded file's dictionary always
 * stands in the open, unless the whole file is encrypted. Null where there is none.
 */
export function carriedByPdf(file: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  let found: Uint8Array | null = null
  for (let at = bytes.indexOf(EMBEDDED); at >= 0; at = bytes.indexOf(EMBEDDED, at + 1))
    found = projectAt(bytes, at) ?? found // of several the last was attached last
  return found
}

const EMBEDDED = 'EmbeddedFile'

/** The project in the stream whose dictionary holds this place, or null. */
function projectAt(bytes: Buffer, at: number): Uint8Array | null {
  const keyword = bytes.indexOf('stream', at, 'latin1')
  if (keyword < 0 || keyword - at > 2000) return null
  const start = keyword + 'stream'.length + (bytes[keyword + 'stream'.length] === 0x0d ? 2 : 1)
  const before = bytes.toString('latin1', bytes.lastIndexOf(' obj', at), keyword)
  const length = /\/Length (\d+)(?! \d+ R)/.exec(before)?.[1]
  const end = length === undefined ? bytes.indexOf('endstream', start) : start + Number(length)
  const raw = bytes.subarray(start, end < 0 ? bytes.length : end)
  const content = /\/Filter\s*\[?\s*\/FlateDecode/.test(before) ? inflated(raw) : raw
  return content?.subarray(0, 200).includes(MIMETYPE) ? content : null
}

function inflated(raw: Uint8Array): Buffer | null {
  try {
    return inflateSync(raw, { maxOutputLength: MAX_BYTES })
  } catch {
    return null
  }
}
