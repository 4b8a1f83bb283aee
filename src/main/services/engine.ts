import { corroborate } from '../../core/corroboration/corroborate'
import type { Material } from '../../core/corroboration/claim'
import { extract } from '../../core/evidence/extract'
import type { Evidence } from '../../core/evidence/evidence'
import type { Source } from '../../core/source/source'

/** Turns sources into material and keeps what an article alone gives, so that adding one reads only that one. */
export class Engine {
  readonly #evidence = new WeakMap<Source, readonly Evidence[]>()

  material(sources: readonly Source[]): Material {
    return corroborate(
      sources,
      sources.flatMap((source) => this.#evidenceOf(source))
    )
  }

  #evidenceOf(source: Source): readonly Evidence[] {
    const known = this.#evidence.get(source)
    if (known) return known
    const evidence = extract(source)
    this.#evidence.set(source, evidence)
    return evidence
  }
}
