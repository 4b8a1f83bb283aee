import { mirror } from './bidi'
import type { EmbeddedFont, Glyph, GlyphPosition, PdfDocument } from './internals'

/** A stretch of one look and one direction, placed. Points; `y` is the baseline from the top of the page. */
export interface TextRun {
  readonly text: string
  readonly rtl: boolean
  readonly font: EmbeddedFont
  readonly size: number
  readonly features: readonly string[] | undefined
  readonly spacing: number
  readonly color: string
  readonly x: number
  readonly y: number
}

type DrawnGlyph = Pick<Glyph, 'id' | 'advanceWidth' | 'codePoints'>

/** Entries of a font's subset, found again by glyph and characters; shaped words share their glyph objects. */
interface Subset {
  readonly byText: Map<string, number>
  readonly byGlyph: Map<DrawnGlyph, number>
  /** Words as they are shown; null where a glyph of theirs stands off its place. */
  readonly byWord: Map<string, string | null>
}

/**
 * Writes text into a page. pdfkit's own way extracts each glyph as the first characters it ever stood for, and
 * knows one direction; here a glyph that stands for other characters becomes another entry of the subset.
 */
export class TextWriter {
  private readonly subsets = new Map<EmbeddedFont, Subset>()

  constructor(private readonly document: PdfDocument) {}

  write(run: TextRun): void {
    const { document } = this
    document.page.fonts[run.font.id] ??= run.font.ref()
    const operators = [`${ink(run.color)} rg BT /${run.font.id} ${short(run.size)} Tf`]
    if (run.spacing !== 0) operators.push(`${short(run.spacing)} Tc`)
    operators.push(...this.show(run))
    // The state of text outlives its block.
    if (run.spacing !== 0) operators.push('0 Tc')
    operators.push('ET')
    document.addContent(operators.join(' '))
  }

  private *show(run: TextRun): Generator<string> {
    const plain = this.plainStretch(run)
    if (plain === null) return yield* this.showGlyphs(run)
    yield `1 0 0 -1 ${short(run.x)} ${short(run.y)} Tm [${plain}] TJ`
  }

  /** Words from left to right whose glyphs all stand in their places, as most do: each is encoded once a document. */
  private plainStretch({ text, rtl, font, features }: TextRun): string | null {
    if (rtl || features) return null
    let stretch = ''
    for (const word of text.match(WORDS) ?? []) {
      const shown = this.shownWord(font, word)
      if (shown === null) return null
      stretch += shown
    }
    return stretch.replaceAll('><', '')
  }

  private shownWord(font: EmbeddedFont, word: string): string | null {
    const { byWord } = this.subsetOf(font)
    const known = byWord.get(word)
    if (known !== undefined) return known
    const { glyphs, positions } = font.layoutCached(word)
    const plain = positions.every(({ xOffset, yOffset }) => xOffset === 0 && yOffset === 0)
    const shown = plain ? glyphs.map((glyph, n) => this.shownGlyph(font, glyph, positions[n])).join('') : null
    byWord.set(word, shown)
    return shown
  }

  /** A glyph's entry, and the kerning after it. */
  private shownGlyph(font: EmbeddedFont, glyph: DrawnGlyph, position: GlyphPosition | undefined): string {
    const { xAdvance = 0, advanceWidth = 0 } = position ?? {}
    const kerning = xAdvance === advanceWidth ? '' : short(advanceWidth - xAdvance)
    return `<${hex(this.entry(font, glyph))}>${kerning}`
  }

  /** Glyphs in stretches that need no move between them; kerning stands inside a stretch. */
  private *showGlyphs(run: TextRun): Generator<string> {
    const { glyphs, positions } = shape(run)
    const points = (thousandths: number) => (thousandths * run.size) / 1000
    let { x } = run
    let moved = true
    let stretch = ''
    for (const [index, glyph] of glyphs.entries()) {
      const position = positions[index]
      if (!position) continue
      const { xAdvance, xOffset, yOffset } = position
      const offset = xOffset !== 0 || yOffset !== 0
      if ((offset || moved) && stretch !== '') yield `[${stretch}] TJ`
      if (offset || moved) {
        yield `1 0 0 -1 ${short(x + points(xOffset))} ${short(run.y - points(yOffset))} Tm`
        stretch = ''
      }
      stretch += this.shownGlyph(run.font, glyph, position)
      moved = offset
      x += points(xAdvance) + run.spacing
    }
    if (stretch !== '') yield `[${stretch.replaceAll('><', '')}] TJ`
  }

  /** The glyph's index in the subset; one for each text it stands for. */
  private entry(font: EmbeddedFont, glyph: DrawnGlyph): number {
    const subset = this.subsetOf(font)
    const known = subset.byGlyph.get(glyph)
    if (known !== undefined) return known
    const { id, codePoints, advanceWidth } = glyph
    const key = `${id} ${codePoints}`
    // Entry 0 is the box for what is missing: also where it is asked for, it is found there.
    const entry = subset.byText.get(key) ?? (id === 0 ? 0 : font.subset.glyphs.push(id) - 1)
    subset.byText.set(key, entry)
    subset.byGlyph.set(glyph, entry)
    font.widths[entry] = advanceWidth * font.scale
    font.unicode[entry] = codePoints
    return entry
  }

  private subsetOf(font: EmbeddedFont): Subset {
    const known = this.subsets.get(font)
    if (known) return known
    const subset = {
      byText: new Map<string, number>(),
      byGlyph: new Map<DrawnGlyph, number>(),
      byWord: new Map<string, string | null>()
    }
    this.subsets.set(font, subset)
    return subset
  }
}

/** Glyphs in the order they are seen, left to right. Letters that run right to left are turned by the font's layout. */
function shape({ text, rtl, font, features }: TextRun) {
  if (!rtl || RTL_LETTER.test(text)) return font.layout(text, features)
  const characters = [...text].reverse()
  const run = font.layout(characters.map(mirror).join(''), features)
  const glyphs = run.glyphs.map(({ id, advanceWidth, codePoints }) => ({
    id,
    advanceWidth,
    codePoints: codePoints.map((c) => mirror(String.fromCodePoint(c)).codePointAt(0) ?? c)
  }))
  return { glyphs, positions: run.positions }
}

const RTL_LETTER = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** A word and the space after it, as pdfkit shapes them. */
const WORDS = /[^ \t]*[ \t]|[^ \t]+/g

/** `#rrggbb` as the three numbers of an `rg` operator. */
function ink(color: string): string {
  const known = inks.get(color)
  if (known !== undefined) return known
  const made = [1, 3, 5].map((at) => short(parseInt(color.slice(at, at + 2), 16) / 255)).join(' ')
  inks.set(color, made)
  return made
}
const inks = new Map<string, string>()

const hex = (entry: number) => entry.toString(16).padStart(4, '0')
const short = (value: number) => `${Math.round(value * 1000) / 1000}`
