import { strFromU8, unzipSync } from 'fflate'

/** The parts of a Word file as text, by name. */
export function docxParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&amp;': '&'
}
export const unescapeXml = (xml: string): string =>
  xml.replace(/&(?:lt|gt|quot|apos|#39|amp);/g, (e) => ENTITIES[e] ?? e)

/** The words of a part: its text elements joined, paragraphs on lines of their own. */
export const partText = (xml: string): string =>
  unescapeXml(
    xml
      .replace(/<w:tab\/>/g, '\t')
      .replace(/<\/w:p>/g, '\n')
      .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
      .replace(/<[^>]+>/g, '')
  )
