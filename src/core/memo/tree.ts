import type { Confidence } from '../briefing/briefing'
import type { Resolution } from '../evidence/evidence'
import type { Template } from '../template/template'

/** Words of one look inside a block. A citation points at numbers of the sources list. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'citation'; readonly marks: readonly CitationMark[] }

/** One citation in the text: `number` of the source, and `id` of this very place, to lead back to. */
export interface CitationMark {
  readonly number: number
  readonly id: string
}

export interface HeaderRow {
  readonly label: string
  readonly value: string
  readonly strong: boolean
}

/** An entry of the sources list. Empty strings are left out by the writers. */
export interface SourceEntryNode {
  readonly number: number
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
  readonly when: string
  readonly event: readonly Inline[]
  readonly note: string
}

/** `item` is the id of the briefing item a block was made from: the way back from page to desk. */
interface FromItem {
  readonly item: string | null
}

export type Block =
  | { readonly type: 'masthead'; readonly text: string }
  | { readonly type: 'memo-header'; readonly rows: readonly HeaderRow[] }
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
    } & FromItem)
  | ({ readonly type: 'paragraph'; readonly children: readonly Inline[] } & FromItem)
  | ({ readonly type: 'bullet'; readonly children: readonly Inline[] } & FromItem)
  | ({
      readonly type: 'block-quote'
      readonly children: readonly Inline[]
      readonly attribution: readonly Inline[]
      /** Verbatim: matched against its source. Altered words are set without quotation marks and say so. */
      readonly seal: 'verbatim' | 'marked' | 'paraphrase'
      readonly resolution: Resolution | null
    } & FromItem)
  | { readonly type: 'timeline'; readonly rows: readonly TimelineRow[] }
  | { readonly type: 'corroboration-table'; readonly rows: readonly CorroborationRow[] }
  | { readonly type: 'sources-list'; readonly entries: readonly SourceEntryNode[] }
  | { readonly type: 'annex'; readonly rows: readonly AnnexRow[] }

/** The exact words behind a citation. */
export interface AnnexRow {
  readonly number: number
  readonly words: string
  readonly place: string
}

export type BlockType = Block['type']
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>
export type InlineType = Inline['type']
export type InlineOf<T extends InlineType> = Extract<Inline, { type: T }>

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
  readonly template: Template
  readonly blocks: readonly Block[]
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
  readonly message: string
  readonly item: string | null
}
