import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { fail, type ErrorCode, type Reply } from '../../contract/reply'

/** What a worker says of the job it has: how far it is, then how it went. */
export type Report<Step, Value> = { readonly progress: Step } | { readonly reply: Reply<Value> }

/** How the caller follows a job, and how it stops one. */
export interface Following<Step> {
  readonly onProgress?: ((step: Step) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** What a user reads when the work did not end well. */
export interface WorkerWords {
  readonly cancelled: string
  readonly tooLarge: string
  readonly stopped: string
  /** Of the last two. */
  readonly code: ErrorCode
}

/** The bundle of a worker beside the hosts' (electron.vite.config.ts), of which this may be a shared chunk; or null. */
export const workerScript = (name: string): string | null =>
  [`./${name}.js`, `../${name}.js`]
    .map((file) => fileURLToPath(new URL(file, import.meta.url)))
    .find((file) => existsSync(file)) ?? null

/** A worker thread that stays, and is started when it is needed, again after it was stopped or died. */
export class WarmWorker<Job, Step, Value> {
  private worker: Worker | null = null
  /** How often it was started: what it knew is gone with each start. */
  starts = 0

  constructor(
    private readonly script: string,
    private readonly memoryMb: number,
    private readonly words: WorkerWords
  ) {}

  /** One job at a time. */
  async run(job: Job, { onProgress, signal }: Following<Step> = {}): Promise<Reply<Value>> {
    const worker = this.ready()
    worker.ref()
    const listening = new AbortController()
    const reply = await new Promise<Reply<Value>>((resolve) => {
      const { signal: until } = listening
      on(worker, 'message', until, (report: Report<Step, Value>) =>
        'progress' in report ? onProgress?.(report.progress) : resolve(report.reply)
      )
      on(worker, 'error', until, (error: unknown) => resolve(this.broken(error)))
      on(worker, 'exit', until, () => resolve(this.broken('the worker ended')))
      signal?.addEventListener('abort', () => resolve(this.abandon()), { signal: until })
      worker.postMessage(job)
    })
    listening.abort()
    worker.unref()
    return reply
  }

  /** Starts it where it does not run. */
  ready(): Worker {
    return (this.worker ??= this.start())
  }

  async stop(): Promise<void> {
    const worker = this.worker
    this.worker = null
    await worker?.terminate()
  }

  private abandon(): Reply<never> {
    void this.stop()
    return fail('cancelled', this.words.cancelled)
  }

  private start(): Worker {
    const worker = new Worker(this.script, { resourceLimits: { maxOldGenerationSizeMb: this.memoryMb } })
    this.starts += 1
    worker.unref()
    worker.once('exit', () => {
      if (this.worker === worker) this.worker = null
    })
    worker.on('error', () => undefined)
    return worker
  }

  private broken(error: unknown): Reply<never> {
    const memory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    return fail(this.words.code, memory ? this.words.tooLarge : this.words.stopped, String(error))
  }
}

function on<T>(worker: Worker, event: string, until: AbortSignal, listener: (value: T) => void): void {
  worker.on(event, listener)
  until.addEventListener('abort', () => worker.off(event, listener))
}
