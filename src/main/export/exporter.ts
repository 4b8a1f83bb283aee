import type { Progress, Rendered } from './render'
import { CANCELLED, renderEach, renderHere, type RenderFormats } from './render-formats'
import { WarmWorker, workerScript, type WorkerWords } from './warm-worker'
import type { Job } from './worker'

export interface Exporter {
  /** Jobs wait for each other. Cancelling one stops it at once; those that wait are not touched. */
  readonly render: RenderFormats
  close(): Promise<void>
}

/** The largest memo measured (10,000 items) takes about half of this. */
const MOST_MEMORY_MB = 1024
const WORDS: WorkerWords = {
  cancelled: CANCELLED,
  tooLarge: 'The memo is too large to export in one go. Export it in parts, or leave the annex out.',
  stopped: 'The export stopped unexpectedly. Try again; if it stops again, try another format.',
  code: 'cannot-render'
}

/**
 * Renders memos in one worker that stays warm: it keeps its decoded fonts, and the app its responsiveness. Without
 * the worker's bundle (run from sources) the same rendering is done in this process.
 */
export function createExporter(script: string | null = workerScript('export-worker')): Exporter {
  if (script === null) return { render: renderHere, close: async () => undefined }
  const worker = new WarmWorker<Job, number, Rendered>(script, MOST_MEMORY_MB, WORDS)
  let last: Promise<unknown> = Promise.resolve()
  return {
    render: (memo, formats, options = {}) => {
      const one = (m: Job['memo'], format: Job['format'], progress: Progress, carry: Job['carry']) =>
        worker.run({ memo: m, format, carry }, { onProgress: progress, signal: options.signal })
      const turn = last.then(() => renderEach(one, memo, formats, options))
      last = turn.catch(() => undefined)
      return turn
    },
    close: () => worker.stop()
  }
}
