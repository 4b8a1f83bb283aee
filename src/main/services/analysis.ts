import { corroborate } from '../../core/corroboration/corroborate'
import type { Material } from '../../core/corroboration/claim'
import { extract } from '../../core/evidence/extract'
import type { Evidence } from '../../core/evidence/evidence'
import type { Source } from '../../core/source/source'

/** How far an analysis is: articles read out of those that are new to it, then all of them compared. */
export type AnalysisProgress = (doing: 'analysing' | 'comparing', done: number, total: number) => void

/** Turns sources into material and keeps what an article alone gives, so that adding one reads only that one. */
export class Analysis {
  readonly #evidence = new WeakMap<Source, readonly Evidence[]>()

  material(sources: readonly Source[], progress: AnalysisProgress = () => undefined): Material {
    this.read(sources, progress)
    progress('comparing', 0, 0)
    return corroborate(
      sources,
      sources.flatMap((source) => this.#evidence.get(source) ?? [])
    )
  }

  /** Only what each article alone gives. */
  read(sources: readonly Source[], progress: AnalysisProgress = () => undefined): void {
    const fresh = sources.filter((source) => !this.#evidence.has(source))
    for (const [done, source] of fresh.entries()) {
      progress('analysing', done, fresh.length)
      this.#evidence.set(source, extract(source))
    }
  }
}
