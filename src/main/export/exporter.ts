import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { fail, type Reply } from '../../contract/reply'
import type { Progress, Rendered } from './render'
import { cancelled, renderEach, renderHere, type RenderFormats } from './render-formats'
import type { Job, Report } from './worker'

export interface Exporter {
  /** Jobs wait for each other. Cancelling one stops it at once; those that wait are not touched. */
  readonly render: RenderFormats
  close(): Promise<void>
}

/** The largest memo measured (10,000 items) takes about half of this. */
const MOST_MEMORY_MB = 1024
/** The worker's bundle lies beside the hosts' (electron.vite.config.ts), of which this may be a shared chunk. */
const WORKER_FILES = ['./export-worker.js', '../export-worker.js']

/**
 * Renders memos in one worker that stays warm: it keeps its decoded fonts, and the app its responsiveness. Without
 * the worker's bundle (run from sources) the same rendering is done in this process.
 */
export function createExporter(script: string | null = workerScript()): Exporter {
  if (script === null) return { render: renderHere, close: async () => undefined }
  const worker = new WarmWorker(script)
  let last: Promise<unknown> = Promise.resolve()
  return {
    render: (memo, formats, options = {}) => {
      const one = (m: Job['memo'], format: Job['format'], progress: Progress, carry: Job['carry']) =>
        worker.run({ memo: m, format, carry }, progress, options.signal)
      const turn = last.then(() => renderEach(one, memo, formats, options))
      last = turn.catch(() => undefined)
      return turn
    },
    close: () => worker.stop()
  }
}

const workerScript = (): string | null =>
  WORKER_FILES.map((file) => fileURLToPath(new URL(file, import.meta.url))).find(existsSync) ?? null

/** A worker thread that is started when it is needed, again after it was stopped or died. */
class WarmWorker {
  private worker: Worker | null = null

  constructor(private readonly script: string) {}

  /** One job at a time. */
  async run(job: Job, progress: Progress, signal: AbortSignal | undefined): Promise<Reply<Rendered>> {
    const worker = (this.worker ??= this.start())
    worker.ref()
    const listening = new AbortController()
    const reply = await new Promise<Reply<Rendered>>((resolve) => {
      const { signal: until } = listening
      on(worker, 'message', until, (report: Report) =>
        'share' in report ? progress(report.share) : resolve(report.reply)
      )
      on(worker, 'error', until, (error: unknown) => resolve(broken(error)))
      on(worker, 'exit', until, () => resolve(broken('the worker ended')))
      signal?.addEventListener('abort', () => resolve(this.abandon()), { signal: until })
      worker.postMessage(job)
    })
    listening.abort()
    worker.unref()
    return reply
  }

  async stop(): Promise<void> {
    const worker = this.worker
    this.worker = null
    await worker?.terminate()
  }

  private abandon(): Reply<never> {
    void this.stop()
    return cancelled()
  }

  private start(): Worker {
    const worker = new Worker(this.script, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } })
    worker.unref()
    worker.once('exit', () => {
      if (this.worker === worker) this.worker = null
    })
    worker.on('error', () => undefined)
    return worker
  }
}

function on<T>(worker: Worker, event: string, until: AbortSignal, listener: (value: T) => void): void {
  worker.on(event, listener)
  until.addEventListener('abort', () => worker.off(event, listener))
}

function broken(error: unknown): Reply<never> {
  const memory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return fail(
    'cannot-render',
    memory
      ? 'The memo is too large to export in one go. Export it in parts, or leave the annex out.'
      : 'The export stopped unexpectedly. Try again; if it stops again, try another format.',
    String(error)
  )
}
