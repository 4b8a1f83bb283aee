import { useEffect } from 'react'
import { create } from 'zustand'
import type { Briefing } from '../../core/briefing/briefing'
import { call } from '../bridge/call'
import type { PageMap } from '../bridge/types'
import { useProject } from './project-store'
import { settled } from './sync'
import { useView } from './view-store'

/** Waits this long after the last change before the pages are made again, in milliseconds: seen, and unseen. */
const PAUSE = 350
const UNSEEN_PAUSE = 1500
/** Unseen pages may take this share of the time at most: those of a long memo are made less often. */
const SHARE = 0.1

interface Pages {
  /** The printed pages in base64, where its items stand in them, and what they were made from. */
  readonly made: { readonly pdf: string; readonly map: PageMap; readonly of: Briefing } | null
  readonly problem: string | null
  readonly working: boolean
}

/** The pages of the memo; the old ones stay until the new ones are there. */
export const usePages = create<Pages>(() => ({ made: null, problem: null, working: true }))

/** Makes the pages again a moment after each change, for as long as it is used. */
export function useKeptPages(): void {
  const project = useProject((s) => s.project)
  const briefing = useProject((s) => s.timeline.present)
  const seen = useView((s) => s.preview !== 'off')
  useEffect(() => {
    const { made } = usePages.getState()
    if (made?.of === briefing) return
    const fresh = made?.of.id !== briefing.id
    const pause = seen ? (fresh ? 0 : PAUSE) : Math.max(UNSEEN_PAUSE, lastTook / SHARE)
    const timer = setTimeout(() => void makePages(project, briefing), pause)
    return () => {
      clearTimeout(timer)
    }
  }, [project, briefing, seen])
}

let lastTook = 0
let running: Promise<void> = Promise.resolve()

/** One at a time; what is no longer wanted when its turn comes is left out. */
function makePages(project: string, of: Briefing): Promise<void> {
  running = running.then(async () => {
    if (useProject.getState().timeline.present !== of) return
    const start = performance.now()
    usePages.setState({ working: true })
    const failure = await settled()
    const reply = failure ? ({ ok: false, error: failure } as const) : await call('preview.pdf', { project })
    lastTook = performance.now() - start
    usePages.setState(
      reply.ok
        ? { made: { pdf: reply.value.pdf, map: reply.value.map, of }, problem: null, working: false }
        : { problem: reply.error.message, working: false }
    )
  })
  return running
}
