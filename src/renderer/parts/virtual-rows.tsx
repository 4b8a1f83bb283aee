import { defaultRangeExtractor, useVirtualizer, type ReactVirtualizer } from '@tanstack/react-virtual'
import type { ReactNode, RefObject } from 'react'
import './parts.css'

type Rows = ReactVirtualizer<HTMLDivElement, HTMLElement>

interface RowsOptions {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly count: number
  /** The same function for as long as the rows are the same: all rows are laid out anew for another. */
  readonly keyOf: (index: number) => string
  /** Height of a row that was never shown, in pixels. */
  readonly estimate: number
  /** The row that has the focus, or would take it: it stays in the page wherever the list is scrolled to. */
  readonly kept: number
}

/** Rows of a long list of which only those in sight are in the page. */
export function useRows({ scroller, count, keyOf, estimate, kept }: RowsOptions): Rows {
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by a compiler
  return useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    // Rows that turn out higher than was thought move the others without being drawn anew.
    directDomUpdates: true,
    directDomUpdatesMode: 'position',
    overscan: 4,
    paddingStart: 4,
    paddingEnd: 24,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range)
      return kept < 0 || kept >= count || seen.includes(kept)
        ? seen
        : kept < range.startIndex
          ? [kept, ...seen]
          : [...seen, kept]
    }
  })
}

/** Draws the rows that are in sight; the virtualizer puts each at its place. */
export function VirtualRows({ rows, children }: { rows: Rows; children: (index: number) => ReactNode }) {
  const { containerRef: container } = rows
  return (
    <div ref={container} className="rows" role="presentation">
      {rows.getVirtualItems().map(({ index, key }) => (
        <div key={key} ref={rows.measureElement} data-index={index} role="presentation" className="row-place">
          {children(index)}
        </div>
      ))}
    </div>
  )
}
