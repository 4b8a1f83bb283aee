import { ChevronDown, GripVertical, Trash2 } from 'lucide-react'

/** The pictures that stand on every item of a memo. */
const GLYPHS = { grip: GripVertical, trash: Trash2, down: ChevronDown } as const

interface GlyphProps {
  readonly name: keyof typeof GLYPHS
  /** Pixels. */
  readonly size: number
}

/** One of them, shown by reference: two elements instead of up to seven, of which a long memo has hundreds. */
export const Glyph = ({ name, size }: GlyphProps) => (
  <svg width={size} height={size} aria-hidden>
    <use href={`#glyph-${name}`} />
  </svg>
)

/** What the references lead to, once in the page. */
export const GlyphSheet = () => (
  <svg className="glyph-sheet" aria-hidden>
    {Object.entries(GLYPHS).map(([name, Picture]) => (
      <symbol key={name} id={`glyph-${name}`} viewBox="0 0 24 24">
        <Picture />
      </symbol>
    ))}
  </svg>
)
