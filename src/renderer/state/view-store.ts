import { create } from 'zustand'
import type { Citation } from '../../core/briefing/briefing'
import { overlap } from '../../core/source/spans'
import type { EvidenceKind } from '../../core/evidence/evidence'

export type Shown = 'open' | 'unpicked' | 'picked' | 'rejected' | 'all'
/** How many independent origins bear a claim out. */
export type Backing = 'any' | 'one' | 'several'
export type Sort = 'worth' | 'origins' | 'order'

export interface Filters {
  readonly query: string
  readonly kind: EvidenceKind | 'all'
  readonly shown: Shown
  /** Only evidence of this source, or null for all. */
  readonly source: string | null
  readonly speaker: string | null
  readonly origin: string | null
  readonly backing: Backing
  readonly sort: Sort
}

export const NO_FILTERS: Filters = {
  query: '',
  kind: 'all',
  shown: 'open',
  source: null,
  speaker: null,
  origin: null,
  backing: 'any',
  sort: 'worth'
}

/** A place in a source that the reader should show. */
export interface ReaderPlace {
  readonly source: string
  readonly start: number
  readonly end: number
}

export type PaneName = 'sources' | 'evidence' | 'memo'

/** What the analyst is looking at: nothing of this is saved or undone. */
export interface ViewState {
  readonly filters: Filters
  readonly middle: 'evidence' | 'reader'
  /** The pane that is shown where there is room for one only. */
  readonly pane: PaneName
  /** The printed pages: not shown, in the place of the memo, or beside it. */
  readonly preview: 'off' | 'instead' | 'beside'
  /** The item that had the focus last. */
  readonly item: string | null
  readonly card: string | null
  /** Where that card stood, to stay near when it leaves the list. */
  readonly cardAt: number
  readonly opened: ReadonlySet<string>
  readonly reader: ReaderPlace | null
  /** Whether the short guide is shown. */
  readonly guide: boolean
  /** The section that picks go to, or null to choose by kind. */
  readonly target: string | null
  /** The exact words lit up in every pane. */
  readonly lit: readonly Citation[]
  /** Items chosen together in the memo, and the one from which a choice is stretched. */
  readonly chosen: ReadonlySet<string>
  readonly chosenFrom: string | null
}

export const useView = create<ViewState>(() => ({
  filters: NO_FILTERS,
  middle: 'evidence',
  pane: 'evidence',
  preview: 'off',
  item: null,
  card: null,
  cardAt: 0,
  opened: new Set(),
  reader: null,
  guide: false,
  target: null,
  lit: [],
  chosen: new Set(),
  chosenFrom: null
}))

export const setFilters = (change: Partial<Filters>): void => {
  useView.setState(({ filters }) => ({ filters: { ...filters, ...change } }))
}

export const light = (lit: readonly Citation[]): void => {
  useView.setState({ lit })
}

/** Shows exact words in the reader. */
export const openReader = (reader: ReaderPlace): void => {
  useView.setState({ reader, middle: 'reader', pane: 'evidence', lit: [reader] })
}

/** A fresh desk for another project; the shape of the panes stays. */
export const resetView = (): void => {
  useView.setState({
    filters: NO_FILTERS,
    middle: 'evidence',
    card: null,
    cardAt: 0,
    opened: new Set(),
    reader: null,
    target: null,
    lit: [],
    item: null,
    chosen: new Set(),
    chosenFrom: null
  })
}

/** Whether any of the lit words are among these. */
export const overlaps = (lit: readonly Citation[], places: readonly Citation[]): boolean =>
  lit.some((a) => places.some((b) => a.source === b.source && overlap(a, b) > 0))
