import { create } from 'zustand'

/** Where a dragged item would go: before the item at `at`, counted with the dragged one in its place. */
export interface DropPlace {
  readonly section: string
  readonly at: number
}

export interface DragState {
  /** Id of the item under the pointer's hold, or null. */
  readonly item: string | null
  readonly over: DropPlace | null
}

/** The one drag that can be going on. */
export const useDrag = create<DragState>(() => ({ item: null, over: null }))
