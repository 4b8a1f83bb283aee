import {
  Bookmark,
  EndnoteReferenceRun,
  FootnoteReferenceRun,
  InternalHyperlink,
  Paragraph,
  SimpleField,
  TextRun,
  type ParagraphChild
} from 'docx'
import { entryInlines } from '../../memo/source-entry'
import type { CitationMark, Memo, SourceEntryNode } from '../../memo/tree'
import { setInlines, textRuns } from './docx-runs'
import { CHARACTER } from './style-names'
import { anchorName } from './docx-units'

type Notes = Record<string, { readonly children: readonly Paragraph[] }>

/**
 * Citations of one document, in the style its template asks for, and the notes they make. [D5] Numbers lead to
 * the sources list; endnotes are Word's own, one a source, repeats refer back to it; footnotes are one a citation.
 */
export class DocxNotes {
  readonly endnotes: Notes = {}
  readonly footnotes: Notes = {}
  private readonly entries: ReadonlyMap<number, SourceEntryNode>
  private readonly firstMark = new Map<number, string>()

  constructor(private readonly memo: Memo) {
    const lists = memo.blocks.flatMap((b) => (b.type === 'sources-list' ? b.entries : []))
    this.entries = new Map(lists.map((e) => [e.number, e]))
  }

  get style(): Memo['template']['citations'] {
    return this.memo.template.citations
  }

  /** Puts a named place around something. */
  anchor(id: string, children: readonly ParagraphChild[]): ParagraphChild[] {
    return [new Bookmark({ id: anchorName(id), children })]
  }

  cite(marks: readonly CitationMark[]): ParagraphChild[] {
    if (this.style === 'author-title') {
      const inside = marks.flatMap((m, at) => [...textRuns(at === 0 ? '' : '; '), ...this.link(m, {})])
      return [...textRuns(' ('), ...inside, ...textRuns(')')]
    }
    return marks.flatMap((mark, at) => [
      ...(at === 0 ? [] : [new TextRun({ text: ',\u200a', style: CHARACTER.citation })]),
      ...this.reference(mark)
    ])
  }

  private reference(mark: CitationMark): ParagraphChild[] {
    switch (this.style) {
      case 'endnotes':
        return this.endnote(mark)
      case 'footnotes':
        return this.footnote(mark)
      default:
        return this.link(mark, { style: CHARACTER.citation })
    }
  }

  private link(mark: CitationMark, look: { style?: string }): ParagraphChild[] {
    const children = textRuns(mark.text, look)
    if (!this.entries.has(mark.number)) return this.anchor(mark.id, children)
    return this.anchor(mark.id, [
      new InternalHyperlink({ anchor: anchorName(`source-${String(mark.number)}`), children })
    ])
  }

  private endnote(mark: CitationMark): ParagraphChild[] {
    const first = this.firstMark.get(mark.number)
    if (first !== undefined) {
      const field = new SimpleField(`NOTEREF ${anchorName(first)} \\f \\h`, mark.text)
      return this.anchor(mark.id, [field])
    }
    this.firstMark.set(mark.number, mark.id)
    const entry = this.entries.get(mark.number)
    const words = entry ? setInlines(entryInlines(entry), this) : []
    this.endnotes[String(mark.number)] = {
      children: [new Paragraph({ style: 'EndnoteText', children: [...textRuns(' '), ...words] })]
    }
    return this.anchor(mark.id, [new EndnoteReferenceRun(mark.number)])
  }

  private footnote(mark: CitationMark): ParagraphChild[] {
    const number = Object.keys(this.footnotes).length + 1
    const entry = this.entries.get(mark.number)
    const short = entry ? [entry.outlet || entry.address, entry.title, mark.place] : [mark.place]
    this.footnotes[String(number)] = {
      children: [
        new Paragraph({
          style: 'FootnoteText',
          children: textRuns(` Source ${mark.text}: ${short.filter((part) => part !== '').join(', ')}.`)
        })
      ]
    }
    return this.anchor(mark.id, [new FootnoteReferenceRun(number)])
  }
}
