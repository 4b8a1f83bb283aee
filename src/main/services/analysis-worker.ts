import { parentPort } from 'node:worker_threads'
import type { Source } from '../../core/source/source'
import type { Report } from '../export/warm-worker'
import { Analysis, type AnalysisProgress } from './analysis'
import { packMaterial } from './material-part'

export interface AnalysisJob {
  /** A name for each source, and the source itself where the worker does not have it yet. */
  readonly sources: readonly { readonly key: string; readonly source: Source | null }[]
  /** Whether the articles are to be compared, or only read. */
  readonly compare: boolean
}
export interface AnalysisStep {
  readonly doing: 'analysing' | 'comparing'
  readonly done: number
  readonly total: number
}

/** Milliseconds between two signs of progress. */
const EVERY = 100

const analysis = new Analysis()
const known = new Map<string, Source>()
const report = (message: Report<AnalysisStep, Uint8Array>, moved: ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, moved)

function work({ sources: named, compare }: AnalysisJob): void {
  for (const { key, source } of named) if (source) known.set(key, source)
  const sources = named.flatMap(({ key }) => known.get(key) ?? [])
  let told = 0
  const progress: AnalysisProgress = (doing, done, total) => {
    if (doing === 'analysing' && performance.now() - told < EVERY) return
    told = performance.now()
    report({ progress: { doing, done, total } })
  }
  if (!compare) {
    analysis.read(sources, progress)
    return report({ reply: { ok: true, value: new Uint8Array() } })
  }
  const bytes = new Uint8Array(packMaterial(analysis.material(sources, progress), sources))
  report({ reply: { ok: true, value: bytes } }, [bytes.buffer])
}

parentPort?.on('message', work)
