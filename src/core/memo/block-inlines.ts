import { backLinks, entryInlines } from './source-entry'
import type { Block, Inline } from './tree'

/** The words of a block that carry links or citations, in the order they are printed. */
export function blockInlines(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'bottom-line':
    case 'judgement':
    case 'paragraph':
    case 'bullet':
    case 'note':
      return block.children
    case 'block-quote':
      return [...block.children, ...block.attribution]
    case 'timeline':
      return block.rows.flatMap((row) => row.event)
    case 'corroboration-table':
      return block.rows.flatMap((row) => row.claim)
    case 'wordings':
      return block.rows.flatMap((row) => row.words)
    case 'sources-list':
      return block.entries.flatMap((e) => [...entryInlines(e), ...backLinks(e)])
    default:
      return []
  }
}

/** Inlines with everything that stands inside them. */
export const flatInlines = (inlines: readonly Inline[]): Inline[] =>
  inlines.flatMap((inline) => ('children' in inline ? [inline, ...flatInlines(inline.children)] : [inline]))
