import type { Briefing, Citation, SourceEntry } from '../briefing/briefing'
import type { Material } from '../corroboration/claim'
import type { Source, SourceId } from '../source/source'
import { newSourceEntry } from '../briefing/new-source-entry'
import { paragraphs } from '../source/paragraphs'
import type { Span } from '../source/span'
import { contains, overlap } from '../source/spans'
import type { Template } from '../template/template'
import type { AnnexRow, CitationMark, Inline, Warning } from './tree'
import { typeset, quoted } from './typography'
import { wordsIn, type Words } from './words/words'

/** A source that is cited, with what has been gathered about it so far. */
export interface CitedSource {
  readonly number: number
  readonly source: Source
  readonly entry: SourceEntry
  /** Of the body, counted from 1. */
  readonly paragraphs: readonly Span[]
  readonly places: Set<number>
  readonly otherPlaces: Set<string>
  readonly citedBy: string[]
}

/** Numbers sources in the order they are first cited, and remembers every place that cites them. [M4] */
export class Citations {
  readonly cited = new Map<SourceId, CitedSource>()
  readonly annex = new Map<string, AnnexRow & { readonly start: number; readonly citedBy: string[] }>()
  readonly warnings: Warning[] = []
  private marks = 0
  private readonly words: Words
  private readonly sources: ReadonlyMap<SourceId, Source>
  private readonly entries: ReadonlyMap<SourceId, SourceEntry>

  constructor(
    briefing: Briefing,
    material: Material,
    private readonly template: Template
  ) {
    this.words = wordsIn(template.language)
    this.sources = new Map(material.sources.map((s) => [s.id, s]))
    this.entries = new Map(briefing.sources.map((e) => [e.id, e]))
  }

  source(id: SourceId): Source | undefined {
    return this.sources.get(id)
  }

  /** One mark for each source an item cites, in order of their numbers; nothing where it cites none. */
  mark(citations: readonly Citation[], item: string | null): Inline[] {
    const bySource = new Map<CitedSource, Citation[]>()
    for (const citation of citations) {
      const cited = this.cite(citation, item)
      if (!cited) continue
      const others = bySource.get(cited)
      if (others) others.push(citation)
      else bySource.set(cited, [citation])
    }
    if (bySource.size === 0) return []
    const inOrder = [...bySource].sort(([a], [b]) => a.number - b.number)
    return [{ type: 'citation', marks: inOrder.map(([cited, group]) => this.place(cited, group)) }]
  }

  private cite(citation: Citation, item: string | null): CitedSource | undefined {
    const known = this.cited.get(citation.source)
    if (known) return known
    const source = this.sources.get(citation.source)
    if (!source) {
      this.warnings.push({
        code: 'missing-source',
        message:
          'A citation leads to an article that is no longer in the briefing. Add it again or cite another.',
        item
      })
      return undefined
    }
    const cited: CitedSource = {
      number: this.cited.size + 1,
      source,
      entry: this.entries.get(source.id) ?? newSourceEntry(source.id),
      paragraphs: paragraphs(source),
      places: new Set(),
      otherPlaces: new Set(),
      citedBy: []
    }
    this.cited.set(source.id, cited)
    return cited
  }

  private place(cited: CitedSource, citations: readonly Citation[]): CitationMark {
    const id = `cite-${String(++this.marks)}`
    cited.citedBy.push(id)
    const numbers = new Set<number>()
    const others = new Set<string>()
    for (const citation of citations) {
      const found = placesOf(cited, citation, this.words)
      if (typeof found === 'string') others.add(found).forEach((place) => cited.otherPlaces.add(place))
      else found.forEach((n) => numbers.add(n) && cited.places.add(n))
      this.remember(cited, citation, id)
    }
    const place = placeWords(numbers, others, this.words)
    return { number: cited.number, id, text: this.markText(cited, place), place }
  }

  private markText(cited: CitedSource, place: string): string {
    if (this.template.citations !== 'author-title') return String(cited.number)
    const { author, outlet, title } = described(cited)
    const named =
      title === '' ? '' : quoted(typeset(title, this.template.language, 'inner'), this.template.language)
    return [author || outlet || cited.source.file, named, place].filter((part) => part !== '').join(', ')
  }

  private remember(cited: CitedSource, citation: Citation, id: string): void {
    const key = `${citation.source}:${String(citation.start)}-${String(citation.end)}`
    const known = this.annex.get(key)
    if (known) known.citedBy.push(id)
    else {
      const found = placesOf(cited, citation, this.words)
      this.annex.set(key, {
        start: citation.start,
        number: cited.number,
        words: cited.source.text.slice(citation.start, citation.end).replace(/\s+/gu, ' ').trim(),
        place: typeof found === 'string' ? found : placeWords(new Set(found), new Set(), this.words),
        citedBy: [id]
      })
    }
  }
}

/** Title, outlet, author and date of a source: what the analyst corrected, else what the article says. */
export function described({ source, entry }: Pick<CitedSource, 'source' | 'entry'>) {
  const { corrections } = entry
  return {
    title: corrections.title ?? source.title ?? '',
    outlet: corrections.outlet ?? source.outlet ?? '',
    author: corrections.byline ?? source.byline ?? '',
    published: corrections.published ?? source.published ?? ''
  }
}

/** "paragraphs 2, 5–7, headline"; empty where there is nothing to point at. */
export const placeWords = (numbers: ReadonlySet<number>, others: ReadonlySet<string>, words: Words): string =>
  [numbers.size > 0 ? words.paragraph([...numbers].sort((a, b) => a - b)) : '', ...others]
    .filter((part) => part !== '')
    .join(', ')

/** Paragraph numbers a citation touches, from 1; words where it stands outside the body. */
function placesOf(cited: CitedSource, citation: Citation, words: Words): number[] | string {
  const numbers: number[] = []
  for (let at = firstEndingAfter(cited.paragraphs, citation.start); at < cited.paragraphs.length; at++) {
    const paragraph = cited.paragraphs[at]
    if (!paragraph || paragraph.start >= citation.end) break
    if (overlap(paragraph, citation) > 0) numbers.push(at + 1)
  }
  if (numbers.length > 0) return numbers
  if (cited.source.titleSpan && contains(cited.source.titleSpan, citation)) return words.headline
  return words.line(cited.source.text.slice(0, citation.start).split('\n').length)
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
