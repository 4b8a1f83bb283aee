import type { Panel } from '../../../core/writers/pdf/pdf-node'
import type { PageWriter, Vector } from './internals'

/** Follows a stack over the pages it reaches, and draws the panel behind and beside each part of it. */
export class PanelTracker {
  private readonly parts: { page: number; top: number; bottom: number; at: number }[] = []
  private readonly left: number
  private readonly width: number

  constructor(
    private readonly panel: Panel,
    private readonly writer: PageWriter
  ) {
    const { x, availableWidth } = writer.context()
    this.left = x
    this.width = availableWidth
    this.begin()
    writer.addListener('pageChanged', this.turn)
  }

  /** Draws what was passed since the start. */
  draw(): void {
    this.writer.removeListener('pageChanged', this.turn)
    this.end(this.writer.context().y)
    for (const { page, top, bottom, at } of this.parts) {
      if (bottom - top < 0.01) continue
      let index = at
      for (const vector of this.vectors(top, bottom)) this.writer.addVector(vector, true, true, index++, page)
    }
  }

  private readonly turn = ({ prevY }: { prevY: number }) => {
    this.end(prevY)
    this.begin()
  }

  private begin(): void {
    const { page, y } = this.writer.context()
    this.parts.push({ page, top: y, bottom: y, at: this.writer.context().getCurrentPage().items.length })
  }

  private end(y: number): void {
    const part = this.parts.at(-1)
    if (part) part.bottom = y
  }

  private *vectors(top: number, bottom: number): Generator<Vector> {
    const { fill, rules } = this.panel
    const box = { type: 'rect', x: this.left, w: this.width, y: top, h: bottom - top } as const
    if (fill !== undefined) yield { ...box, color: fill }
    for (const { side, width, color } of rules) {
      if (side === 'left') yield { ...box, w: width, color }
      else yield { ...box, y: side === 'top' ? top : bottom - width, h: width, color }
    }
  }
}
