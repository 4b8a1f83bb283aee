import type { Briefing, SourceEntry } from '../../core/briefing/briefing'
import { correctedSource } from '../../core/briefing/corrected-source'
import type { Material } from '../../core/corroboration/claim'
import type { Project } from '../../core/project/project'
import type { Source, SourceId } from '../../core/source/source'
import { fail, succeed, type Reply } from '../../contract/reply'
import { WarmWorker, workerScript, type Following, type WorkerWords } from '../export/warm-worker'
import { Analysis } from './analysis'
import type { AnalysisJob, AnalysisStep } from './analysis-worker'
import { packMaterial, storedMaterial, unpackMaterial } from './material-part'

type Sources = ReadonlyMap<SourceId, Source>
export type FollowAnalysis = Following<AnalysisStep>

/** Material with what it was made of, and as a project stores it. */
export interface Worked {
  readonly material: Material
  readonly key: string
  readonly bytes: Uint8Array
}

/** Characters of articles that are worked on at once: a third of a second or so. Above, a worker does it. */
const AT_ONCE = 100_000
/** Ten thousand articles take about half of this. */
const MOST_MEMORY_MB = 2048

const WORDS: WorkerWords = {
  cancelled: 'Reading the articles was cancelled. Nothing was added.',
  tooLarge: 'These articles are too many to be compared in one go. Take some of them out.',
  stopped: 'Reading the articles stopped unexpectedly. Try again; if it stops again, add fewer at a time.',
  code: 'internal'
}

/**
 * What the articles of a briefing hold, as the analyst corrected them: little of it at once, much of it in a worker
 * that keeps what each article gave, so that the app stays responsive. Without the worker's bundle all is done here.
 */
export class Engine {
  readonly #here = new Analysis()
  readonly #worker: WarmWorker<AnalysisJob, AnalysisStep, Uint8Array> | null
  readonly #corrected = new WeakMap<Source, { readonly key: string; readonly source: Source }>()
  /** What the worker has, since which start of it. */
  #sent = { start: 0, keys: new Set<string>() }
  #last: Promise<unknown> = Promise.resolve()

  constructor(script: string | null = workerScript('analysis-worker')) {
    this.#worker = script === null ? null : new WarmWorker(script, MOST_MEMORY_MB, WORDS)
  }

  /** The material of articles that no briefing has yet, here and now. */
  material(sources: readonly Source[]): Material {
    return this.#here.material(sources)
  }

  /** Whether the material of a briefing is so little work that nobody notices. */
  isQuick(briefing: Briefing, sources: Sources): boolean {
    return this.#worker === null || size(this.#listed(briefing, sources)) <= AT_ONCE
  }

  /** The material of a briefing, here and now. */
  now(briefing: Briefing, sources: Sources): Worked {
    const listed = this.#listed(briefing, sources)
    const material = this.#here.material(listed)
    return this.#worked(briefing, sources, material, packMaterial(material, listed))
  }

  /** The material of a briefing, by the worker where it is much. Jobs wait for each other. */
  async later(briefing: Briefing, sources: Sources, follow: FollowAnalysis = {}): Promise<Reply<Worked>> {
    if (this.isQuick(briefing, sources)) return succeed(this.now(briefing, sources))
    const listed = this.#listed(briefing, sources)
    const packed = await this.#ask(listed, true, follow)
    if (!packed.ok) return packed
    return succeed(this.#worked(briefing, sources, unpackMaterial(packed.value, listed), packed.value))
  }

  /** Reads articles that are about to be listed, so that what follows is only comparing them. */
  async prepare(sources: readonly Source[], follow: FollowAnalysis): Promise<Reply<null>> {
    if (this.#worker === null || size(sources) <= AT_ONCE) return succeed(null)
    const read = await this.#ask(sources, false, follow)
    return read.ok ? succeed(null) : read
  }

  /** The material a project brings along, where it can be trusted. */
  stored({ briefing, worked, sources: all }: Project): Worked | null {
    if (worked === null) return null
    const sources = new Map(all.map((source) => [source.id, source]))
    const material = storedMaterial(worked, this.#listed(briefing, sources))
    return material && this.#worked(briefing, sources, material, worked)
  }

  /**
   * `sources` of the material are as they were read, and all that are given, so that citations and undo find also
   * what is no longer listed and counts for nothing.
   */
  #worked(briefing: Briefing, sources: Sources, material: Material, bytes: Uint8Array): Worked {
    const ids = new Set(material.sources.map(({ id }) => id))
    const read = material.sources.map((source) => sources.get(source.id) ?? source)
    const others = [...sources.values()].filter(({ id }) => !ids.has(id))
    return { material: { ...material, sources: [...read, ...others] }, key: materialKey(briefing), bytes }
  }

  #ask(sources: readonly Source[], compare: boolean, follow: FollowAnalysis): Promise<Reply<Uint8Array>> {
    const turn = this.#last.then(() => this.#send(sources, compare, follow))
    this.#last = turn.catch(() => undefined)
    return turn
  }

  async #send(
    sources: readonly Source[],
    compare: boolean,
    follow: FollowAnalysis
  ): Promise<Reply<Uint8Array>> {
    const worker = this.#worker
    if (!worker) throw new Error('there is no worker to ask')
    if (follow.signal?.aborted) return fail('cancelled', WORDS.cancelled)
    worker.ready()
    if (this.#sent.start !== worker.starts) this.#sent = { start: worker.starts, keys: new Set() }
    const { keys } = this.#sent
    const named = sources.map((source) => {
      const key = this.#keyOf(source)
      return { key, source: keys.has(key) ? null : source }
    })
    for (const { key } of named) keys.add(key)
    return worker.run({ sources: named, compare }, follow)
  }

  readonly #keys = new WeakMap<Source, string>()
  #keyOf(source: Source): string {
    return this.#keys.get(source) ?? source.id
  }

  #listed(briefing: Briefing, sources: Sources): Source[] {
    return briefing.sources.flatMap((entry) => {
      const source = sources.get(entry.id)
      return source ? [this.#correct(source, entry)] : []
    })
  }

  #correct(source: Source, entry: SourceEntry): Source {
    const key = correctionKey(entry)
    const known = this.#corrected.get(source)
    if (known?.key === key) return known.source
    const corrected = key === UNTOUCHED ? source : correctedSource(source, entry)
    this.#corrected.set(source, { key, source: corrected })
    if (key !== UNTOUCHED) this.#keys.set(corrected, `${source.id} ${key}`)
    return corrected
  }
}

const size = (sources: readonly Source[]): number => sources.reduce((sum, { text }) => sum + text.length, 0)

/** What material depends on in a briefing, to tell whether a command changed it. */
export function materialKey({ sources }: Briefing): string {
  const known = keys.get(sources)
  if (known !== undefined) return known
  const key = JSON.stringify(sources.map((entry) => [entry.id, correctionKey(entry)]))
  keys.set(sources, key)
  return key
}
const keys = new WeakMap<readonly SourceEntry[], string>()

const correctionKey = ({ corrections, restored }: Pick<SourceEntry, 'corrections' | 'restored'>): string =>
  JSON.stringify([corrections, restored])
const UNTOUCHED = correctionKey({ corrections: {}, restored: [] })
