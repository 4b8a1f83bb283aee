import type { Panel } from '../../../core/writers/pdf/pdf-node'
import type { PageWriter, Vector } from './internals'
import { PartTracker } from './part-tracker'

/** Follows a stack over the pages it reaches, and draws the panel behind and beside each part of it. */
export class PanelTracker {
  private readonly parts: PartTracker
  private readonly left: number
  private readonly width: number

  constructor(
    private readonly panel: Panel,
    private readonly writer: PageWriter
  ) {
    const { x, availableWidth } = writer.context()
    this.left = x
    this.width = availableWidth
    this.parts = new PartTracker(writer)
  }

  /** Draws what was passed since the start. */
  draw(): void {
    for (const { page, top, bottom, at } of this.parts.end()) {
      let index = at
      for (const vector of this.vectors(top, bottom)) this.writer.addVector(vector, true, true, index++, page)
    }
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
