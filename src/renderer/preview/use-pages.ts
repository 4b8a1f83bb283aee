import { useEffect, useRef, useState } from 'react'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { call } from '../bridge/call'
import { useProject } from '../state/project-store'
import { settled } from '../state/sync'
import { openPdf } from './pdf'

/** Waits this long after the last change before the pages are made again, in milliseconds. */
const PAUSE = 350

interface Pages {
  readonly pages: PDFDocumentProxy | null
  readonly problem: string | null
  readonly working: boolean
}

/** The pages of the memo, made again a moment after each change; the old ones stay until the new ones are there. */
export function usePages(): Pages {
  const project = useProject((s) => s.project)
  const briefing = useProject((s) => s.timeline.present)
  const [state, setState] = useState<Pages>({ pages: null, problem: null, working: true })
  const shown = useRef(false)
  useEffect(() => {
    let current = true
    const timer = setTimeout(
      () => {
        setState((s) => ({ ...s, working: true }))
        void makePages(project).then((next) => {
          shown.current = true
          if (current)
            setState((s) => ({ pages: next.pages ?? s.pages, problem: next.problem, working: false }))
        })
      },
      shown.current ? PAUSE : 0
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [project, briefing])
  return state
}

async function makePages(project: string): Promise<Omit<Pages, 'working'>> {
  const failure = await settled()
  if (failure) return { pages: null, problem: failure.message }
  const reply = await call('preview.pdf', { project })
  if (!reply.ok) return { pages: null, problem: reply.error.message }
  return { pages: await openPdf(reply.value.pdf), problem: null }
}
