import { create } from 'zustand'

/** Where a dragged item would go: before the item at `at`, counted with the dragged one in its place. */
export interface DropPlace {
  readonly section: string
  readonly at: number
}

export interface DragState {
  /** Ids of the items under the pointer's hold. */
  readonly items: ReadonlySet<string>
  readonly over: DropPlace | null
}

export const NO_DRAG: DragState = { items: new Set(), over: null }

/** The one drag that can be going on. */
export const useDrag = create<DragState>(() => NO_DRAG)
