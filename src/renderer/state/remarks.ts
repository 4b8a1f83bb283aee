import { useEffect } from 'react'
import { create } from 'zustand'
import type { Material } from '../../core/corroboration/claim'
import type { Warning } from '../../core/memo/tree'
import { useApp } from './app-store'
import { useTemplate } from './derived'
import { useProject } from './project-store'
import type { Answer, Asked, Question } from './remarks-worker'
import workerFile from './remarks-worker?worker&url'
import { startWorker } from './start-worker'
import { whenIdle } from './when-idle'

/** Waits this long after the last change before the memo is looked at again, in milliseconds. */
const PAUSE = 300

interface Remarks {
  /** What a reader of the memo would stumble over, a moment behind the typing; null where it is not known yet. */
  readonly warnings: readonly Warning[] | null
  /** The briefing they speak of. */
  readonly briefing: string | null
}

export const useRemarks = create<Remarks>(() => ({ warnings: null, briefing: null }))

/** Has the memo looked at again a moment after each change, for as long as it is used. */
export function useKeptRemarks(): void {
  const briefing = useProject((s) => s.timeline.present)
  const material = useProject((s) => s.material)
  const template = useTemplate()
  const today = useApp((s) => s.info?.today)
  useEffect(() => {
    const fresh = useRemarks.getState().briefing !== briefing.id
    if (fresh || !template) forget(briefing.id)
    if (!template || today === undefined) return
    const question = { briefing, template, today }
    if (fresh)
      return whenIdle(() => {
        ask(material, question)
      })
    const timer = setTimeout(() => {
      ask(material, question)
    }, PAUSE)
    return () => {
      clearTimeout(timer)
    }
  }, [briefing, material, template, today])
}

let worker: Worker | null = null
/** The material that the worker has. */
let known: Material | null = null
/** How often it was asked: only the answer to the last question counts. */
let asked = 0

function forget(briefing: string): void {
  asked += 1
  useRemarks.setState({ warnings: null, briefing })
}

/** Asked beside the page: composing a long memo takes longer than a keystroke may. */
function ask(material: Material, question: Omit<Question, 'number'>): void {
  worker ??= started()
  if (known !== material) send(worker, { material })
  known = material
  asked += 1
  send(worker, { ...question, number: asked })
}

const send = (to: Worker, what: Asked): void => {
  to.postMessage(what)
}

function started(): Worker {
  const fresh = startWorker(workerFile)
  fresh.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.number === asked) useRemarks.setState({ warnings: data.warnings })
  })
  return fresh
}
