/** Points; TLP 2.0 asks for at least 12. */
export const MARK_SIZE = 12
/** A mark looks the same in every template. */
export const MARK_FONT = 'Noto Sans'

/** How a handling mark is printed: a black label of its own for TLP, a coloured band for a classification. */
export interface MarkLook {
  readonly kind: 'label' | 'band'
  /** Of the words and of what they stand on, `#rrggbb`. */
  readonly ink: string
  readonly paper: string
}

/** TLP 2.0 label colours, always on black (FIRST, Traffic Light Protocol 2.0, August 2022). */
const TLP_INK: Readonly<Record<string, string>> = {
  'TLP:RED': '#FF2B2B',
  'TLP:AMBER': '#FFC000',
  'TLP:AMBER+STRICT': '#FFC000',
  'TLP:GREEN': '#33FF00',
  'TLP:CLEAR': '#FFFFFF'
}

/** Usual banner colours; the first prefix that fits counts. White words, but black on orange for contrast. */
const BANDS: readonly (readonly [prefix: string, paper: string, ink: string])[] = [
  ['TOP SECRET', '#FF8C00', '#000000'],
  ['SECRET', '#C8102E', '#FFFFFF'],
  ['CONFIDENTIAL', '#0033A0', '#FFFFFF'],
  ['CUI', '#502B85', '#FFFFFF'],
  ['UNCLASSIFIED', '#007A33', '#FFFFFF']
]

/** The look of a mark; a mark of no known scheme gets a plain dark band. */
export function markLook(mark: string): MarkLook {
  const tlp = TLP_INK[mark]
  if (tlp !== undefined) return { kind: 'label', ink: tlp, paper: '#000000' }
  const band = BANDS.find(([prefix]) => mark.startsWith(prefix))
  return { kind: 'band', ink: band?.[2] ?? '#FFFFFF', paper: band?.[1] ?? '#333333' }
}
