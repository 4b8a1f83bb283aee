import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Material } from '../../core/corroboration/claim'
import { Evidence } from '../../core/evidence/evidence'
import { canonicalJson } from '../../core/project/canonical-json'
import type { Source } from '../../core/source/source'
import { codec } from '../files/codec'
import { ENGINE_DIGEST } from './engine-digest'

/** Material without the sources' words: evidence is its place in them. */
const Stored = z.object({
  /** What made it, of what. */
  engine: z.string(),
  sources: z.string(),
  evidence: z.array(Evidence.omit({ text: true })),
  origins: Material.shape.origins,
  claims: Material.shape.claims
})
type Stored = Readonly<z.infer<typeof Stored>>

/** Material as the part of a project that saves working it out again. `sources` are the ones it was made of. */
export function packMaterial(
  { evidence, origins, claims }: Material,
  sources: readonly Source[]
): Uint8Array {
  const stored: Stored = {
    engine: ENGINE_DIGEST ?? '',
    sources: digestOf(sources),
    evidence: evidence.map(({ text: _text, ...place }) => place),
    origins,
    claims
  }
  return codec.encode(JSON.stringify(stored))
}

/** The material that `packMaterial` made of these sources in this very app. */
export const unpackMaterial = (bytes: Uint8Array, sources: readonly Source[]): Material =>
  materialOf(JSON.parse(codec.decode(bytes)) as Stored, sources)

/**
 * The material a project brings along; null where another engine made it, or of other sources, or where it is not
 * what it should be. What is null is simply worked out again.
 */
export function storedMaterial(bytes: Uint8Array, sources: readonly Source[]): Material | null {
  if (ENGINE_DIGEST === null) return null
  try {
    const raw: unknown = JSON.parse(codec.decode(bytes))
    const stored = Stored.parse(raw)
    const isOurs = stored.engine === ENGINE_DIGEST && stored.sources === digestOf(sources)
    // As it was written, not as the schema orders its keys: packing it again gives the same bytes.
    return isOurs ? materialOf(raw as Stored, sources) : null
  } catch {
    return null
  }
}

function materialOf({ evidence, origins, claims }: Stored, sources: readonly Source[]): Material {
  const texts = new Map(sources.map(({ id, text }) => [id, text]))
  const whole = evidence.map((place) => {
    const text = texts.get(place.source)?.slice(place.start, place.end)
    if (text === undefined) throw new Error(`evidence of a source that is not there: ${place.source}`)
    return { ...place, text }
  })
  return { sources: [...sources], evidence: whole, origins, claims }
}

function digestOf(sources: readonly Source[]): string {
  const hash = createHash('sha256')
  for (const { text, ...rest } of sources) hash.update(text).update(canonicalJson(rest))
  return hash.digest('hex')
}
