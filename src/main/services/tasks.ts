import { succeed, type Reply } from '../../contract/reply'
import type { Progress } from '../../contract/project-shapes'
import type { Environment } from './environment'

/** How long work says how far it is, and learns that nobody wants it any more. */
export interface Watch {
  readonly signal: AbortSignal
  progress(doing: Progress['doing'], done: number, total: number): void
}

/** Long work that pages have named, to follow it and to stop it. */
export class Tasks {
  readonly #env: Pick<Environment, 'tell'>
  readonly #running = new Map<string, AbortController>()

  constructor(env: Pick<Environment, 'tell'>) {
    this.#env = env
  }

  /** Does some work under the page's name for it; unnamed work can be neither followed nor stopped. */
  async run<T>(task: string | undefined, work: (watch: Watch) => Promise<Reply<T>>): Promise<Reply<T>> {
    const control = new AbortController()
    if (task !== undefined) this.#running.set(task, control)
    try {
      return await work({
        signal: control.signal,
        progress: (doing, done, total) => {
          if (task === undefined || control.signal.aborted) return
          this.#env.tell({ name: 'task.progress', payload: { task, doing, done, total } })
        }
      })
    } finally {
      if (task !== undefined && this.#running.get(task) === control) this.#running.delete(task)
    }
  }

  /** Work that has ended already stays as it is. */
  cancel(task: string): Reply<Record<string, never>> {
    this.#running.get(task)?.abort()
    return succeed({})
  }
}
