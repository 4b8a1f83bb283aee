import type { CitationMark, Inline } from '../../memo/tree'
import { xmlText } from '../../memo/xml-text'
import { isInvisible, runsByCoverage, type Coverage } from './coverage'
import type { Template } from '../../template/template'
import { pageStyle, type PageStyle, type TextStyle } from './page-style'
import type { PdfRun } from './pdf-node'

/** Shown for a character that no font can draw; the character itself is what is extracted. */
const REPLACEMENT = '\ufffd'
/** Between citation marks: a narrow space that no line breaks at. */
const NEXT_MARK = ',\u202f'
const SOFT_HYPHEN = /\u00ad/g
const TAB = /\t/g

type RunExtras = Pick<PdfRun, 'link' | 'linkToDestination' | 'id' | 'rise' | 'pageOf'>

/** Turns the tree's words into runs with fonts, and remembers what no font could draw. */
export class Typesetter {
  /** Characters without a glyph, with the items they stand in (null: outside any item). */
  readonly missing = new Map<string, Set<string | null>>()

  readonly style: PageStyle

  constructor(
    readonly template: Template,
    private readonly coverage: Coverage
  ) {
    this.style = pageStyle(template)
  }

  /** Plain words in one style. */
  words(text: string, style: TextStyle, item: string | null = null, extras: RunExtras = {}): PdfRun[] {
    const { leading: _leading, font, ...look } = style
    const clean = xmlText(text.replace(SOFT_HYPHEN, '').replace(TAB, ' '))
    return runsByCoverage(clean, style, this.coverage).map((run) => {
      if (run.family !== null) return { ...look, ...extras, text: run.text, font: run.family }
      this.report(run.text, item)
      return { ...look, ...extras, text: REPLACEMENT, font, actualText: run.text }
    })
  }

  inlines(children: readonly Inline[], style: TextStyle, item: string | null = null): PdfRun[] {
    return children.flatMap((child) => this.inline(child, style, item, {}))
  }

  private inline(inline: Inline, style: TextStyle, item: string | null, extras: RunExtras): PdfRun[] {
    const nested = (children: readonly Inline[], look: TextStyle, more = extras) =>
      children.flatMap((child) => this.inline(child, look, item, more))
    switch (inline.type) {
      case 'text':
        return this.words(inline.text, style, item, extras)
      case 'strong':
        return nested(inline.children, { ...style, bold: true })
      case 'emphasis':
        return nested(inline.children, { ...style, italics: !style.italics })
      case 'link':
        return nested(
          inline.children,
          { ...style, color: this.style.accent },
          { ...extras, ...target(inline.href) }
        )
      case 'citation':
        return this.template.citations === 'author-title'
          ? this.authorTitle(inline.marks, style)
          : this.numbers(inline.marks, style)
    }
  }

  /** Author and title in the text, between brackets. */
  private authorTitle(marks: readonly CitationMark[], style: TextStyle): PdfRun[] {
    const linked = { ...style, color: this.style.accent }
    const inside = marks.flatMap(({ number, id, text }, index) => [
      ...this.words(index === 0 ? ' (' : '; ', style),
      ...this.words(text, linked, null, { ...sourceLink(number), id })
    ])
    return [...inside, ...this.words(')', style)]
  }

  /** Raised numbers. */
  private numbers(marks: readonly CitationMark[], style: TextStyle): PdfRun[] {
    const look = {
      ...style,
      font: this.style.heading1.font,
      fontSize: style.fontSize * 0.66,
      color: this.style.accent
    }
    const rise = style.fontSize * 0.36
    return marks.flatMap(({ number, id, text }, index) => [
      ...(index > 0 ? this.words(NEXT_MARK, look, null, { rise }) : []),
      ...this.words(text, look, null, { rise, ...sourceLink(number), id })
    ])
  }

  private report(text: string, item: string | null) {
    for (const character of text) {
      if (isInvisible(character)) continue
      const items = this.missing.get(character) ?? new Set()
      this.missing.set(character, items.add(item))
    }
  }
}

/** Where a citation leads: the sources list names its entries so. */
const sourceLink = (number: number): RunExtras => ({ linkToDestination: `source-${number}` })

/** A link within the memo (`#id`) or out of it. */
const target = (href: string): RunExtras =>
  href.startsWith('#') ? { linkToDestination: href.slice(1) } : { link: href }
