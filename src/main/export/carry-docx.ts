import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { MIMETYPE } from '../../core/project/project'
import { readZip, type ZipLimits } from '../files/read-zip'

/**
 * Where the project lies, as an embedded package part of the main document (ECMA-376 part 1, 15.2.11): Word keeps its
 * hands off it and drops it only when it saves the document anew.
 */
const PART = 'word/embeddings/project.briefing'
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/package'
const TYPES = '[Content_Types].xml'
const RELATIONSHIPS = 'word/_rels/document.xml.rels'

export function carryInDocx(file: Uint8Array, project: Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  const insert = (name: string, before: string, xml: string): void => {
    parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(before, xml + before))
  }
  insert(TYPES, '</Types>', `<Override PartName="/${PART}" ContentType="${MIMETYPE}"/>`)
  insert(
    RELATIONSHIPS,
    '</Relationships>',
    `<Relationship Id="rIdProject" Type="${RELATIONSHIP}" Target="embeddings/project.briefing"/>`
  )
  return zipSync({ ...parts, [PART]: [project, { level: 0 }] }, { level: 6, mtime: ZIP_EPOCH })
}

/** The first time a zip entry can carry, in local time as the format wants it. */
const ZIP_EPOCH = new Date(1980, 0, 1)

const LIMITS: ZipLimits = { parts: 5000, partBytes: 300 * 1024 * 1024, totalBytes: 600 * 1024 * 1024 }

/** The project in a Word file, perhaps moved by a program that saved it anew; null where there is none. */
export async function carriedByDocx(file: Uint8Array): Promise<Uint8Array | null> {
  const zip = await readZip(file, LIMITS)
  if (!zip.ok) return null
  return zip.parts.find(({ name }) => name === PART)?.bytes ?? null
}
