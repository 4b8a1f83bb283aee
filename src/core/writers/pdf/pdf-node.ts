/** Standard structure types of a tagged PDF (ISO 32000-1, 14.8.4) that a memo uses. */
export type TagType =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'BlockQuote'
  | 'TOC'
  | 'TOCI'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'

/** An element of the structure tree. Nodes that share one object share one element; `parent` null hangs from Document. */
export interface Tag {
  readonly type: TagType
  readonly parent: Tag | null
  readonly scope?: 'Column'
}

/** Words of one look. Sizes in points; `rise` lifts the baseline. Names are pdfmake's where it knows the property. */
export interface PdfRun {
  readonly text: string
  readonly font: string
  readonly fontSize: number
  readonly color: string
  readonly bold?: boolean
  readonly italics?: boolean
  readonly characterSpacing?: number
  readonly fontFeatures?: readonly string[]
  readonly rise?: number
  /** Address outside the document. */
  readonly link?: string
  /** `id` of a place in the document. */
  readonly linkToDestination?: string
  /** Names this place, so that a link can lead to it. */
  readonly id?: string
  /** The words are the number of the page on which this place stands, filled in when it is known. */
  readonly pageOf?: string
  /** What to extract in place of the glyphs shown. */
  readonly actualText?: string
}

/** Left, top, right, bottom, in points. */
export type Margin = readonly [number, number, number, number]

interface Flow {
  readonly margin?: Margin
  /** Never parted from the start of what follows. */
  readonly keepWithNext?: true
  /** Not broken over pages when it fits on one. */
  readonly keepTogether?: true
  /** The briefing item it is made from: whoever prints it can tell where that stands. */
  readonly item?: string
}

/** Drawn behind and beside a stack, on each page it reaches. */
export interface Panel {
  readonly fill?: string
  readonly rules: readonly PanelRule[]
}
export interface PanelRule {
  readonly side: 'left' | 'top' | 'bottom'
  readonly width: number
  readonly color: string
}

/** A paragraph. Every line takes `leading` points, whatever fonts it mixes. */
export interface PdfText extends Flow {
  readonly text: readonly PdfRun[]
  readonly leading: number
  /** The way it runs; where none is given, that of its first letter. */
  readonly direction?: 'ltr'
  /** Where none is given, the side on which the text starts. */
  readonly alignment?: 'left' | 'center' | 'right'
  /** Hangs before the first line, `offset` points to the left of the paragraph's edge; above it when it is wider. */
  readonly marker?: {
    readonly text: readonly PdfRun[]
    readonly offset: number
    readonly align: 'left' | 'right'
    readonly tag: Tag | null
  }
  /** A filled label behind the line. */
  readonly chip?: { readonly fill: string; readonly padding: number }
  /** Null: an artifact (running header, rule), not read aloud. */
  readonly tag: Tag | null
  readonly id?: string
  /** Listed in the outline; level 2 under the level 1 before it. */
  readonly outline?: { readonly text: string; readonly level: 1 | 2 }
  /** Set at the right edge of the last line. */
  readonly right?: readonly PdfRun[]
}

export interface PdfStack extends Flow {
  readonly stack: readonly PdfNode[]
  readonly panel?: Panel
}

/** Rows are not broken over pages when they fit on one; the header rows are repeated. */
export interface PdfTable extends Flow {
  readonly table: {
    readonly headerRows: number
    /** Of the columns, in hundredths of the measure; they add up to 100. */
    readonly shares: readonly number[]
    /** pdfmake puts what it knows of each column here. */
    readonly widths: readonly unknown[]
    readonly body: readonly (readonly PdfText[])[]
  }
  readonly layout: PdfTableLayout
}

export interface PdfTableLayout {
  readonly hLineWidth: (line: number) => number
  readonly hLineColor: (line: number) => string
  readonly vLineWidth: () => number
  readonly paddingLeft: (column: number) => number
  readonly paddingRight: (column: number) => number
  readonly paddingTop: () => number
  readonly paddingBottom: () => number
}

export type PdfNode = PdfText | PdfStack | PdfTable

/** A document for the layout engine of main/export: pdfmake's definition, with the nodes above as content. */
export interface PdfDefinition {
  /** Points. */
  readonly pageSize: { readonly width: number; readonly height: number }
  readonly pageMargins: Margin
  readonly language: string
  readonly info: {
    readonly title: string
    readonly author: string
    readonly subject: string
    readonly creationDate: Date
    readonly modDate: Date
  }
  readonly header: (page: number, pages: number) => PdfNode
  readonly footer: (page: number, pages: number) => PdfNode
  /** A node for each block, in order. */
  readonly content: Iterable<PdfNode>
  readonly blocks: number
}
