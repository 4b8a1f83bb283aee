import { create } from 'zustand'

/** Where a dragged item would go: before the item at `at`, counted with the dragged one in its place. */
export interface DropPlace {
  readonly section: string
  readonly at: number
}

export interface DragState {
  /** Where the pointer went down on a handle, and where it is now, in pixels of the window; null while it is up. */
  readonly pointer: { readonly from: number; readonly y: number } | null
  /** Ids of the items under the pointer's hold. */
  readonly items: ReadonlySet<string>
  readonly over: DropPlace | null
}

export const NO_DRAG: DragState = { pointer: null, items: new Set(), over: null }

/** The one drag that can be going on. */
export const useDrag = create<DragState>(() => NO_DRAG)

/** Ends the drag and leaves everything where it was; true where there was one. */
export function letDragGo(): boolean {
  const dragged = useDrag.getState().items.size > 0
  useDrag.setState(NO_DRAG)
  return dragged
}
