import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Coverage, Face } from '../../core/writers/pdf/coverage'
import { decodeFont, type FontSource } from './pdfmake/memo-document'
import type { DecodedFont } from './pdfmake/internals'

const require = createRequire(import.meta.url)

type Cut = 'normal' | 'bold' | 'italics' | 'bolditalics'

interface Family {
  readonly name: string
  /** A family without a slanted or bold cut gives the nearest it has. */
  readonly files: Readonly<Record<Cut, string>>
}

const google = (pack: string, name: string, bold = '700Bold'): Family => {
  const file = (cut: string) => `@expo-google-fonts/${pack}/${cut}/${name.replaceAll(' ', '')}_${cut}.ttf`
  return {
    name,
    files: {
      normal: file('400Regular'),
      bold: file(bold),
      italics: file('400Regular_Italic'),
      bolditalics: file(`${bold}_Italic`)
    }
  }
}
const upright = (name: string, regular: string, bold: string): Family => ({
  name,
  files: { normal: regular, bold, italics: regular, bolditalics: bold }
})

const EMOJI = 'Noto Emoji'
const EMOJI_FILE = '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'

/** Latin, Cyrillic and Greek first; then by script; DejaVu, which has a little of everything; emoji, in black, last. */
const FAMILIES: readonly Family[] = [
  google('noto-serif', 'Noto Serif'),
  google('noto-sans', 'Noto Sans', '600SemiBold'),
  upright(
    'Noto Naskh Arabic',
    '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
    '@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf'
  ),
  upright(
    'Noto Sans Hebrew',
    '@embedpdf/fonts-hebrew/fonts/NotoSansHebrew-Regular.ttf',
    '@embedpdf/fonts-hebrew/fonts/NotoSansHebrew-Bold.ttf'
  ),
  {
    name: 'DejaVu Sans',
    files: {
      normal: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
      bold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
      italics: 'dejavu-fonts-ttf/ttf/DejaVuSans-Oblique.ttf',
      bolditalics: 'dejavu-fonts-ttf/ttf/DejaVuSans-BoldOblique.ttf'
    }
  },
  upright(EMOJI, EMOJI_FILE, EMOJI_FILE)
]

/** Looked for by hand, since some font packages do not export their files. */
function fontPath(file: string): string {
  const folders = require.resolve.paths(file) ?? []
  const path = folders.map((folder) => join(folder, file)).find((candidate) => existsSync(candidate))
  if (path === undefined) throw new Error(`the font ${file} is not installed: run npm ci`)
  return path
}

const decoded = new Map<string, DecodedFont>()

/** A font, decoded once in the life of this process: decoding costs more than setting a short memo. */
function decodedFont({ font: family, bold, italics }: Face): DecodedFont {
  const cut = bold ? (italics ? 'bolditalics' : 'bold') : italics ? 'italics' : 'normal'
  const file = FAMILIES.find((f) => f.name === family)?.files[cut]
  if (file === undefined) throw new Error(`no font family is called ${family}`)
  const font = decoded.get(file) ?? decodeFont(readFileSync(fontPath(file)))
  decoded.set(file, font)
  return font
}

/** Which font has which character. */
export const installedCoverage: Coverage = {
  fallbacks: FAMILIES.map((f) => f.name),
  of: (face) => {
    const font = decodedFont(face)
    const covers = covered.get(font) ?? remembered((codePoint) => draws(font, face.font, codePoint))
    covered.set(font, covers)
    return covers
  }
}
/** The space of the emoji is as wide as they are: words have their own. */
const draws = (font: DecodedFont, family: string, codePoint: number): boolean =>
  !(family === EMOJI && codePoint === 0x20) && font.hasGlyphForCodePoint(codePoint)

const covered = new Map<DecodedFont, (codePoint: number) => boolean>()

function remembered(has: (codePoint: number) => boolean): (codePoint: number) => boolean {
  const known = new Map<number, boolean>()
  return (codePoint) => {
    const answer = known.get(codePoint) ?? has(codePoint)
    known.set(codePoint, answer)
    return answer
  }
}

/** The installed fonts, for the PDF engine. */
export const installedFont: FontSource = (font, bold, italics) => decodedFont({ font, bold, italics })
