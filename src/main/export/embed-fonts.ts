import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { strToU8 } from 'fflate'
import { memoStrings } from '../../core/memo/strings'
import type { Memo } from '../../core/memo/tree'
import { editPart, type DocxParts } from './docx-parts'
import { subsetFont } from './subset-font'

// Not called `require`: the build adds one of that name where it sees it used.
const packages = createRequire(import.meta.url)

type Family = 'Noto Serif' | 'Noto Sans'

const CUTS = [
  ['embedRegular', '400Regular'],
  ['embedBold', '700Bold'],
  ['embedItalic', '400Regular_Italic']
] as const

/** What a memo is written and edited with: Latin of the European languages, punctuation, currencies, arrows. */
const ALWAYS = [
  [0x20, 0x17f],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2190, 0x2193]
] as const
/** Further Latin, Greek and Cyrillic come along where a memo uses them. */
const WHERE_USED = [
  [0x180, 0x24f],
  [0x1e00, 0x1eff],
  [0x370, 0x3ff],
  [0x400, 0x52f]
] as const

/**
 * Embeds the template's fonts in a packed document, cut down to what a memo needs, so that it looks on every
 * machine as it was set. [X3] Keys are fixed: the same memo gives the same bytes. Obfuscation: ECMA-376 part 4.
 */
export function embedFonts(parts: DocxParts, memo: Memo): void {
  nameSubstitutes(parts)
  const { text, headings } = memo.template.type
  const families = [...new Set<Family>([text, headings, 'Noto Sans'])]
  const words = memoStrings(memo).join('')
  const blocks = WHERE_USED.filter(([from, to]) => charactersBetween(from, to).test(words))
  const faces = families.flatMap((family) =>
    CUTS.map(([element, cut], n) => ({
      family,
      element,
      file: `fonts/${family.toLowerCase().replace(' ', '-')}-${String(n + 1)}.odttf`,
      key: `{8D3A1C5E-4B7F-4A2D-9C61-${family === 'Noto Sans' ? '5A' : '5E'}000000000${String(n + 1)}}`,
      bytes: subset(family, cut, [...ALWAYS, ...blocks])
    }))
  )
  for (const face of faces) parts[`word/${face.file}`] = obfuscated(face.bytes, face.key)
  editPart(parts, '[Content_Types].xml', (xml) =>
    xml.replace(/(<Types\b[^>]*>)/, `$1<Default Extension="odttf" ContentType="${FONT_TYPE}"/>`)
  )
  editPart(parts, 'word/settings.xml', (xml) => xml.replace('<w:displayBackgroundShape/>', `$&${SETTINGS}`))
  editPart(parts, 'word/fontTable.xml', (xml) =>
    families.reduce((table, family) => {
      const own = faces.map((face, n) => ({ ...face, id: `rIdf${String(n + 1)}` }))
      const elements = own
        .filter((face) => face.family === family)
        .map(({ element, id, key }) => `<w:${element} r:id="${id}" w:fontKey="${key}"/>`)
      return table.replace(
        new RegExp(`(<w:font w:name="${family}">.*?)(</w:font>)`),
        `$1${elements.join('')}$2`
      )
    }, xml)
  )
  const relationships = faces.map(
    ({ file }, n) => `<Relationship Id="rIdf${String(n + 1)}" Type="${RELATION}" Target="${file}"/>`
  )
  parts['word/_rels/fontTable.xml.rels'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONSHIPS}">${relationships.join('')}</Relationships>`
  )
}

const FONT_TYPE = 'application/vnd.openxmlformats-officedocument.obfuscatedFont'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/font'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const SETTINGS = '<w:embedTrueTypeFonts/><w:saveSubsetFonts/>'

type Block = readonly [from: number, to: number]
const charactersBetween = (from: number, to: number) =>
  new RegExp(`[${String.fromCharCode(from)}-${String.fromCharCode(to)}]`)

const made = new Map<string, Uint8Array>()

/** A cut of a family with some blocks of characters; made once in the life of this process. */
function subset(family: Family, cut: string, blocks: readonly Block[]): Uint8Array {
  const name = `${family.toLowerCase().replace(' ', '-')}/${cut}/${family.replace(' ', '')}_${cut}.ttf`
  const key = `${name} ${blocks.join(' ')}`
  const known = made.get(key)
  if (known) return known
  const whole = new Uint8Array(readFileSync(packages.resolve(`@expo-google-fonts/${name}`)))
  const font = subsetFont(whole, (c) => blocks.some(([from, to]) => c >= from && c <= to))
  made.set(key, font)
  return font
}

/** The first 32 bytes are mixed with the key's bytes, last first. */
function obfuscated(font: Uint8Array, key: string): Uint8Array {
  const bytes = (key.replace(/[{}-]/g, '').match(/../g) ?? []).map((pair) => parseInt(pair, 16)).reverse()
  const mixed = font.slice()
  for (let at = 0; at < 32; at++) mixed[at] = (mixed[at] ?? 0) ^ (bytes[at % 16] ?? 0)
  return mixed
}

/** What Word takes where a template's font is not installed: a face of the same kind, not its own default. [X3] */
const SUBSTITUTES = [
  ['Noto Serif', 'Cambria', 'roman', '02020600060500020200'],
  ['Noto Sans', 'Segoe UI', 'swiss', '020B0502040504020204']
] as const

/** Names the faces that stand in for a memo's, in the font table of its own or its letterhead's file. */
export function nameSubstitutes(parts: DocxParts): void {
  editPart(parts, 'word/fontTable.xml', (xml) => {
    const fonts = SUBSTITUTES.filter(([name]) => !xml.includes(`w:name="${name}"`)).map(
      ([name, instead, family, panose]) =>
        `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:panose1 w:val="${panose}"/>` +
        `<w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`
    )
    return xml
      .replace(/(<w:fonts\b[^>]*)\/>$/, '$1></w:fonts>')
      .replace('</w:fonts>', `${fonts.join('')}</w:fonts>`)
  })
}
