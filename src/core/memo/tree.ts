import type { Confidence } from '../briefing/briefing'
import type { Resolution } from '../evidence/evidence'
import type { Template } from '../template/template'

/**
 * Words of one look inside a block. A link's `href` is an address, or `#` and the id of a place in this memo
 * (a heading, a source, a citation).
 */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'citation'; readonly marks: readonly CitationMark[] }

/** One citation in the text. */
export interface CitationMark {
  /** Number of the source in the sources list. */
  readonly number: number
  /** Id of this very place, to lead back to. */
  readonly id: string
  /** What is printed: the number, or author and title where the template asks for them. */
  readonly text: string
  /** Where in the source: "paragraph 3"; empty where the source could not be found. */
  readonly place: string
}

export interface HeaderRow {
  readonly label: string
  readonly value: string
  readonly strong: boolean
}

/** An entry of the sources list. Empty strings are left out by the writers: see `entryInlines`. */
export interface SourceEntryNode {
  readonly number: number
  /** Anchor the citations lead to. */
  readonly id: string
  readonly outlet: string
  readonly title: string
  readonly author: string
  readonly date: string
  /** Address where one is known, else the file. */
  readonly address: string
  /** Where in the source: "paragraphs 2, 5". */
  readonly place: string
  readonly origin: string
  readonly grade: string
  /** What the analyst says of the source. */
  readonly note: string
  /** Ids of the citations that lead here, in order. */
  readonly citedBy: readonly string[]
}

export interface CorroborationRow {
  readonly claim: readonly Inline[]
  readonly articles: number
  readonly independentOrigins: number
  readonly conflict: string
}

export interface TimelineRow {
  /** As precise as the source is: "14 July 2016", "July 2016", "not dated". */
  readonly when: string
  readonly event: readonly Inline[]
  readonly actor: string
  readonly grade: string
  readonly note: string
  readonly item: string | null
}

/** The exact words behind a citation. */
export interface AnnexRow {
  readonly number: number
  readonly words: string
  readonly place: string
  /** Ids of the citations that rest on these words. */
  readonly citedBy: readonly string[]
}

/** A line of the table of contents; the page number is the writer's. */
interface ContentsEntry {
  readonly id: string
  readonly level: 1 | 2
  readonly text: string
}

/** One wording of a quote that other articles give differently. */
export interface Wording {
  readonly words: readonly Inline[]
  readonly outlets: string
}

/** `item` is the id of the briefing item a block was made from: the way back from page to desk. */
interface FromItem {
  readonly item: string | null
}

/** Words above the columns of a table, in the order of the row's fields. */
interface WithHead {
  readonly head: readonly string[]
}

export type Block =
  | { readonly type: 'masthead'; readonly text: string }
  | { readonly type: 'memo-header'; readonly rows: readonly HeaderRow[] }
  | { readonly type: 'contents'; readonly label: string; readonly entries: readonly ContentsEntry[] }
  | ({
      readonly type: 'bottom-line'
      readonly label: string
      readonly children: readonly Inline[]
    } & FromItem)
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly text: string; readonly id: string }
  | ({
      readonly type: 'judgement'
      readonly number: number
      readonly children: readonly Inline[]
      readonly confidence: Confidence | null
      /** Small labels on a line of their own: likelihood with its range, confidence. Never one sentence. */
      readonly tags: readonly string[]
    } & FromItem)
  | ({
      readonly type: 'paragraph'
      readonly children: readonly Inline[]
      /** Where the template numbers its paragraphs. */
      readonly number: number | null
    } & FromItem)
  | ({ readonly type: 'bullet'; readonly children: readonly Inline[] } & FromItem)
  /** A small remark of the desk itself: a scale, a count. */
  | { readonly type: 'note'; readonly children: readonly Inline[] }
  | ({
      readonly type: 'block-quote'
      /** With its quotation marks where the seal allows them. */
      readonly children: readonly Inline[]
      readonly attribution: readonly Inline[]
      /** Verbatim: matched against its source. Altered words are set without quotation marks and say so. */
      readonly seal: 'verbatim' | 'marked' | 'paraphrase'
      readonly resolution: Resolution | null
    } & FromItem)
  | { readonly type: 'wordings'; readonly label: string; readonly rows: readonly Wording[] }
  | ({ readonly type: 'timeline'; readonly rows: readonly TimelineRow[] } & WithHead)
  | ({ readonly type: 'corroboration-table'; readonly rows: readonly CorroborationRow[] } & WithHead)
  | { readonly type: 'sources-list'; readonly entries: readonly SourceEntryNode[] }
  | ({ readonly type: 'annex'; readonly rows: readonly AnnexRow[] } & WithHead)

export type BlockType = Block['type']
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>
export type InlineType = Inline['type']
export type InlineOf<T extends InlineType> = Extract<Inline, { type: T }>

/** A line at the top or foot of every page. `{page}` and `{pages}` stand for numbers only a writer knows. */
export interface RunningLine {
  readonly left: string
  readonly right: string
}

/** What a section of the memo holds, for the preflight: limits, and required ones that are empty. */
export interface SectionMeasure {
  /** The id of the briefing's section, or of the template's header field; null for a section that was taken out. */
  readonly id: string | null
  readonly heading: string
  readonly kind: string
  readonly required: boolean
  readonly items: number
  readonly words: number
  readonly limit: { readonly items?: number | undefined; readonly words?: number | undefined }
}

/** The one document tree every writer and the preview read. */
export interface Memo {
  readonly title: string
  readonly author: string
  readonly subject: string
  /** BCP 47. */
  readonly language: string
  /** ISO date; the only time a memo knows. */
  readonly date: string
  readonly marking: string | null
  readonly header: RunningLine
  readonly footer: RunningLine
  readonly template: Template
  readonly blocks: readonly Block[]
  readonly sections: readonly SectionMeasure[]
}

/** Something the reader of the memo would want to know: nothing vanishes silently. */
export interface Warning {
  readonly code:
    | 'unknown-character'
    | 'missing-glyph'
    | 'dangling-reference'
    | 'empty-section'
    | 'over-limit'
    | 'altered-quote'
    | 'missing-source'
    | 'not-rendered'
    | 'marking'
  readonly message: string
  /** The item it speaks of; else a header field or a section may be known that it speaks of, each by its id. */
  readonly item: string | null
  readonly field?: string
  readonly section?: string
}
