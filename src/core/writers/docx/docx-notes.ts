import { EndnoteReferenceRun, FootnoteReferenceRun, Paragraph, SimpleField } from 'docx'
import { blockInlines, flatInlines } from '../../memo/block-inlines'
import { entryInlines } from '../../memo/source-entry'
import type { CitationMark, Memo, SourceEntryNode } from '../../memo/tree'
import { wordsIn } from '../../memo/words/words'
import { setInlines, textRuns } from './docx-runs'
import { anchorName } from './docx-units'
import { CHARACTER } from './style-names'
import { bookmark, asRuns, Link, type Piece } from './word-pieces'

type Notes = Record<string, { readonly children: readonly Paragraph[] }>

/**
 * Citations of one document, in the style its template asks for, and the notes they make. [D5] Numbers lead to
 * the sources list; endnotes are Word's own, one a source, repeats refer back to it; footnotes are one a citation.
 */
export class DocxNotes {
  readonly endnotes: Notes = {}
  readonly footnotes: Notes = {}
  private readonly entries: ReadonlyMap<number, SourceEntryNode>
  /** Id of the first citation of each source. */
  private readonly firstMark = new Map<number, string>()
  /** Number of the footnote of each citation. */
  private readonly footnoteOf = new Map<string, number>()

  constructor(private readonly memo: Memo) {
    const lists = memo.blocks.flatMap((b) => (b.type === 'sources-list' ? b.entries : []))
    this.entries = new Map(lists.map((e) => [e.number, e]))
    const noted = { endnotes: this.addEndnote, footnotes: this.addFootnote }[this.style as string]
    if (noted) for (const mark of marksOf(memo)) noted.call(this, mark)
  }

  get style(): Memo['template']['citations'] {
    return this.memo.template.citations
  }

  cite(marks: readonly CitationMark[]): Piece[] {
    if (this.style === 'author-title') {
      const inside = marks.flatMap((m, at) => [...textRuns(at === 0 ? '' : '; '), ...this.link(m, {})])
      return [...textRuns(' ('), ...inside, ...textRuns(')')]
    }
    return marks.flatMap((mark, at) => [
      ...(at === 0 ? [] : textRuns(',\u202f', { style: CHARACTER.citation })),
      ...this.reference(mark)
    ])
  }

  private reference(mark: CitationMark): Piece[] {
    switch (this.style) {
      case 'endnotes':
        return this.endnote(mark)
      case 'footnotes':
        return place(mark.id, [new FootnoteReferenceRun(this.footnoteOf.get(mark.id) ?? 0)])
      default:
        return this.link(mark, { style: CHARACTER.citation })
    }
  }

  private link(mark: CitationMark, look: { style?: string }): Piece[] {
    const runs = textRuns(mark.text, look)
    if (!this.entries.has(mark.number)) return place(mark.id, runs)
    return place(mark.id, [new Link({ place: anchorName(`source-${String(mark.number)}`) }, runs)])
  }

  private endnote({ number, id, text }: CitationMark): Piece[] {
    const first = this.firstMark.get(number) ?? id
    if (first === id) return place(id, [new EndnoteReferenceRun(number)])
    return place(id, [new SimpleField(`NOTEREF ${anchorName(first)} \\f \\h`, text)])
  }

  private addEndnote({ number, id }: CitationMark): void {
    if (this.firstMark.has(number)) return
    this.firstMark.set(number, id)
    const entry = this.entries.get(number)
    const words = entry ? setInlines(entryInlines(entry), this) : []
    this.endnotes[String(number)] = note('EndnoteText', [...textRuns(' '), ...words])
  }

  private addFootnote({ number, id, text, place: where }: CitationMark): void {
    const entry = this.entries.get(number)
    const short = entry ? [entry.outlet || entry.address, entry.title, where] : [where]
    const source = wordsIn(this.memo.language).source(text)
    const words = ` ${source}: ${short.filter((part) => part !== '').join(', ')}.`
    this.footnoteOf.set(id, this.footnoteOf.size + 1)
    this.footnotes[String(this.footnoteOf.size)] = note('FootnoteText', textRuns(words))
  }
}

const marksOf = (memo: Memo): CitationMark[] =>
  flatInlines(memo.blocks.flatMap(blockInlines)).flatMap((i) => (i.type === 'citation' ? i.marks : []))

/** Puts the named place of an id around something. */
export const place = (id: string, pieces: readonly Piece[]): Piece[] => bookmark(anchorName(id), pieces)

/** The library adds the note's own number in front, so the paragraph is of its kind. */
const note = (style: string, pieces: readonly Piece[]): Notes[string] => ({
  children: [new Paragraph({ style, children: asRuns(pieces) })]
})
