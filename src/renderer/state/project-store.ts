import { create } from 'zustand'
import type { Briefing } from '../../core/briefing/briefing'
import { startTimeline, type Timeline } from '../../core/briefing/history'
import type { Material } from '../../core/corroboration/claim'
import { EMPTY_MATERIAL } from '../../core/corroboration/empty-material'
import type { Access, FileRef, OpenProject } from '../bridge/types'

/** The project on the desk. `timeline` is the page's own; `material` is what the host last worked out. */
export interface ProjectState {
  readonly project: string
  readonly timeline: Timeline
  readonly material: Material
  readonly file: FileRef | null
  readonly savedAt: string | null
  /** Commands since the last save, undone ones included. */
  readonly unsaved: boolean
  /** Whether this window may save to the file, and who else may where it may not. */
  readonly access: Access
}

const EMPTY_BRIEFING: Briefing = {
  id: 'none',
  title: '',
  template: '',
  fields: {},
  marking: null,
  sections: [],
  sources: [],
  marks: { rejected: [], speakers: {}, captured: [], claims: {} }
}

export const useProject = create<ProjectState>(() => ({
  project: '',
  timeline: startTimeline(EMPTY_BRIEFING),
  material: EMPTY_MATERIAL,
  file: null,
  savedAt: null,
  unsaved: false,
  access: { mode: 'writable' }
}))

/** Puts an opened project on the desk; the way back starts anew. */
export function setProject(opened: OpenProject): void {
  useProject.setState({
    project: opened.project,
    timeline: startTimeline(opened.briefing),
    material: opened.material,
    file: opened.file,
    savedAt: opened.savedAt,
    unsaved: opened.unsaved,
    access: opened.access
  })
}

export const briefing = (): Briefing => useProject.getState().timeline.present
export const useBriefing = (): Briefing => useProject((s) => s.timeline.present)
