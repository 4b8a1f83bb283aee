import type { PdfRun, PdfText, Tag } from '../../../core/writers/pdf/pdf-node'
import type { EmbeddedFont } from './internals'

/** Words of one look and one direction on a line. */
export interface PlacedRun {
  readonly text: string
  readonly look: PdfRun
  readonly font: EmbeddedFont
  readonly rtl: boolean
  /** From the line's left edge, in points. */
  readonly x: number
  readonly width: number
  /** Read by pdfmake to place the line. */
  readonly alignment: Alignment
}

export type Alignment = NonNullable<PdfText['alignment']>

/** Marks that a line carries besides its words. */
interface LineMarks {
  readonly tag: Tag | null
  readonly id?: string | undefined
  readonly outline?: { readonly text: string; readonly level: number } | undefined
}

/** A line of text as pdfmake's page writer wants it: it sets `x` and `y` and asks for width and height. */
export class Line {
  x = 0
  y = 0
  /** The line this one repeats (a table's header on a further page), else itself. */
  readonly original: Line = this

  constructor(
    /** In the order they are read. */
    readonly inlines: readonly PlacedRun[],
    /** Points. One size for a whole paragraph, so that its lines and its marker share a baseline. */
    readonly type: { readonly leading: number; readonly size: number },
    private readonly setWidth: number,
    readonly marks: LineMarks
  ) {}

  getHeight(): number {
    return this.type.leading
  }

  getWidth(): number {
    return this.setWidth
  }

  /** From the top of the line to its baseline: text stands in the middle of its leading. */
  baseline(): number {
    return this.type.leading / 2 + this.type.size * BASELINE_SHIFT
  }

  clone(): Line {
    return Object.assign(new Line(this.inlines, this.type, this.setWidth, this.marks), {
      x: this.x,
      y: this.y,
      original: this.original
    })
  }
}

/** Half the height between ascender and descender of a book face, below the middle, as a share of the size. */
const BASELINE_SHIFT = 0.33
