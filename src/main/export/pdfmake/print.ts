import type { PageMap } from '../../../contract/page-map'
import type { PdfDefinition } from '../../../core/writers/pdf/pdf-node'
import type { Page } from './internals'
import { MemoDocument, type FontSource } from './memo-document'
import { MemoLayout } from './memo-layout'
import { MemoRenderer } from './memo-renderer'

export interface Printed {
  readonly bytes: Uint8Array
  readonly map: PageMap
}

/** Layout takes about this share of the work, drawing the rest. */
const LAYOUT_SHARE = 0.5

/** A definition as a tagged PDF. `progress` hears the share done, from 0 to 1; `most` is how many pages are wanted. */
export function print(
  definition: PdfDefinition,
  fonts: FontSource,
  { progress, most }: { progress: (share: number) => void; most: number | null }
): Printed {
  const document = new MemoDocument(definition, fonts)
  const layout = new MemoLayout(definition, document, document.provideFont.bind(document))
  const pages = layout.layout(definition, (share) => progress(share * LAYOUT_SHARE))
  const drawn = (share: number) => progress(LAYOUT_SHARE + share * (1 - LAYOUT_SHARE))
  const map = {
    pages: pages.length,
    width: definition.pageSize.width,
    height: definition.pageSize.height,
    most,
    linesOver: most === null ? 0 : linesOf(pages.slice(most)),
    places: layout.places
  }
  new MemoRenderer(document).draw(pages, drawn)
  return { bytes: document.finish(), map }
}

/** Rows of text, whatever stands beside each other in them; what is not read (running heads) does not count. */
const linesOf = (pages: readonly Page[]): number =>
  pages.reduce((sum, { items }) => {
    const rows = items.flatMap(({ type, item }) => (type === 'line' && item.marks.tag ? [item.y] : []))
    return sum + new Set(rows).size
  }, 0)
