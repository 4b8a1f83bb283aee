import type { PageWriter } from './internals'

/** What was set on one page: from the top to the bottom, in points; `at` is how many things stood there before it. */
export interface Part {
  readonly page: number
  readonly top: number
  readonly bottom: number
  readonly at: number
}

/** Follows what is set from now on over the pages it reaches. */
export class PartTracker {
  private readonly parts: Part[] = []
  private open: Omit<Part, 'bottom'>

  constructor(private readonly writer: PageWriter) {
    this.open = this.begin()
    writer.addListener('pageChanged', this.turn)
  }

  /** The parts that were set since the start, those of no height left out. */
  end(): readonly Part[] {
    this.writer.removeListener('pageChanged', this.turn)
    this.close(this.writer.context().y)
    return this.parts
  }

  private readonly turn = ({ prevY }: { prevY: number }) => {
    this.close(prevY)
    this.open = this.begin()
  }

  private begin(): Omit<Part, 'bottom'> {
    const { page, y } = this.writer.context()
    return { page, top: y, at: this.writer.context().getCurrentPage().items.length }
  }

  private close(bottom: number): void {
    if (bottom - this.open.top >= 0.01) this.parts.push({ ...this.open, bottom })
  }
}
