import type { Briefing, SourceEntry } from '../../core/briefing/briefing'
import { correctedSource } from '../../core/briefing/corrected-source'
import { corroborate } from '../../core/corroboration/corroborate'
import type { Material } from '../../core/corroboration/claim'
import { extract } from '../../core/evidence/extract'
import type { Evidence } from '../../core/evidence/evidence'
import type { Source, SourceId } from '../../core/source/source'

/** Turns sources into material and keeps what an article alone gives, so that adding one reads only that one. */
export class Engine {
  readonly #evidence = new WeakMap<Source, readonly Evidence[]>()
  readonly #corrected = new WeakMap<Source, { readonly key: string; readonly source: Source }>()

  material(sources: readonly Source[]): Material {
    const evidence = sources.flatMap((source) => this.#evidenceOf(source))
    return corroborate(sources, evidence)
  }

  /**
   * Material of the articles a briefing lists, as the analyst corrected them. `sources` of it are as they were read:
   * all that are given, so that citations and undo find also what is no longer listed and counts for nothing.
   */
  briefingMaterial(briefing: Briefing, sources: ReadonlyMap<SourceId, Source>): Material {
    const listed = briefing.sources.flatMap((entry) => {
      const source = sources.get(entry.id)
      return source ? [this.#correct(source, entry)] : []
    })
    const ids = new Set(listed.map(({ id }) => id))
    const others = [...sources.values()].filter(({ id }) => !ids.has(id))
    const read = listed.map((source) => sources.get(source.id) ?? source)
    return { ...this.material(listed), sources: [...read, ...others] }
  }

  #evidenceOf(source: Source): readonly Evidence[] {
    const known = this.#evidence.get(source)
    if (known) return known
    const evidence = extract(source)
    this.#evidence.set(source, evidence)
    return evidence
  }

  #correct(source: Source, entry: SourceEntry): Source {
    const key = correctionKey(entry)
    const known = this.#corrected.get(source)
    if (known?.key === key) return known.source
    const corrected = key === UNTOUCHED ? source : correctedSource(source, entry)
    this.#corrected.set(source, { key, source: corrected })
    return corrected
  }
}

/** What material depends on in a briefing, to tell whether a command changed it. */
export const materialKey = ({ sources }: Briefing): string =>
  JSON.stringify(sources.map((entry) => [entry.id, correctionKey(entry)]))

const correctionKey = ({ corrections, restored }: Pick<SourceEntry, 'corrections' | 'restored'>): string =>
  JSON.stringify([corrections, restored])
const UNTOUCHED = correctionKey({ corrections: {}, restored: [] })
