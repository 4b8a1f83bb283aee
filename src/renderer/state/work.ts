import { call } from '../bridge/call'
import type { Progress } from '../bridge/types'
import { t } from '../strings'
import { announce, useApp } from './app-store'
import { newId } from './ids'

/** Work that takes longer than this, in milliseconds, is shown with how far it is. */
const SLOW = 500

/** Something the app is busy with; the newest is the one that is shown. */
export interface Work {
  readonly name: string
  /** What the host knows it by. */
  readonly task: string
  readonly stoppable: boolean
  /** `total` is 0 where it cannot be told. */
  readonly done: number
  readonly total: number
  /** Whether it has taken long enough to be shown. */
  readonly slow: boolean
}

/** How work that can be stopped is followed. */
interface Handle {
  readonly task: string
  readonly signal: AbortSignal
  readonly progress: (done: number, total: number) => void
}

/** Stops the work that is shown. */
let stop = new AbortController()

/** Shows the name of work while it goes on. */
export const working = <T>(name: string, work: Promise<T>): Promise<T> => shown(name, false, () => work)

/** The same for work that tells how far it is and can be stopped. */
export const workingLong = <T>(name: string, work: (handle: Handle) => Promise<T>): Promise<T> =>
  shown(name, true, work)

async function shown<T>(name: string, stoppable: boolean, run: (handle: Handle) => Promise<T>): Promise<T> {
  const task = newId('t')
  stop = new AbortController()
  useApp.setState({ busy: { name, task, stoppable, done: 0, total: 0, slow: false } })
  const timer = setTimeout(() => {
    change(task, { slow: true })
  }, SLOW)
  try {
    return await run({
      task,
      signal: stop.signal,
      progress: (done, total) => {
        change(task, { done, total })
      }
    })
  } finally {
    clearTimeout(timer)
    useApp.setState(({ busy }) => (busy?.task === task ? { busy: null } : {}))
  }
}

/** Stops the work that is shown: here at once, at the host as soon as it hears of it. */
export function cancelWork(): void {
  const { busy } = useApp.getState()
  if (!busy?.stoppable) return
  stop.abort()
  void call('task.cancel', { task: busy.task })
  announce(t.work.stopped)
}

/** The host tells how far work is. */
export const followProgress = ({ task, done, total }: Progress): void => {
  change(task, { done, total })
}

const change = (task: string, how: Partial<Work>): void => {
  useApp.setState(({ busy }) => (busy?.task === task ? { busy: { ...busy, ...how } } : {}))
}
