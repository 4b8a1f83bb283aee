import type { Template } from './template'

/** Sizes and leadings of a template's page, in points. */
export interface TypeScale {
  readonly text: number
  readonly leading: number
  readonly small: number
  readonly smallLeading: number
  readonly heading1: number
  readonly heading2: number
  readonly masthead: number
  readonly quote: number
  readonly quoteLeading: number
}

/** Every size from the text size and one ratio, to the nearest half point. */
export function typeScale({ type, design }: Template): TypeScale {
  const step = (steps: number) => Math.round(type.size * type.scale ** steps * 2) / 2
  const small = step(-0.85)
  const quote = design.quotes === 'display' ? step(0.5) : type.size
  return {
    text: type.size,
    leading: type.leading,
    small,
    smallLeading: Math.round(small * (type.leading / type.size) * 2) / 2,
    heading1: step(1),
    heading2: step(0.25),
    masthead: step(3.5),
    quote,
    quoteLeading: Math.round(quote * (type.leading / type.size) * 2) / 2
  }
}

const POINTS_PER_MM = 72 / 25.4
const SIZES = { A4: [595.28, 841.89], Letter: [612, 792] } as const

/** A page and the room on it, in points. */
export interface PageBox {
  readonly width: number
  readonly height: number
  readonly margins: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  /** Width between the margins. */
  readonly measure: number
}

export function pageBox({ page }: Template): PageBox {
  const [short, long] = SIZES[page.size]
  const [width, height] = page.orientation === 'landscape' ? [long, short] : [short, long]
  const { top, right, bottom, left } = page.margins
  const points = (mm: number) => mm * POINTS_PER_MM
  return {
    width,
    height,
    margins: { top: points(top), right: points(right), bottom: points(bottom), left: points(left) },
    measure: width - points(left + right)
  }
}

/** Room for the labels of the memo header, set in small capitals; points. */
export function labelWidth(labels: readonly string[], template: Template): number {
  const { size } = template.type
  const longest = Math.max(4, ...labels.map((label) => label.length))
  return Math.round(Math.min(longest * size * 0.62 + size * 1.6, pageBox(template).measure / 3))
}
