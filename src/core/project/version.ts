import { z } from 'zod'
import { Briefing } from '../briefing/briefing'
import { canonicalJson } from './canonical-json'
import type { Codec } from './codec'

/** What a project says of one of its versions without looking into it. */
export const VersionInfo = z.strictObject({
  /** Counts up from `1` in the order of saving and is never given twice. */
  id: z.string().regex(/^[1-9]\d{0,8}$/),
  /** ISO 8601 time of the save. */
  savedAt: z.iso.datetime(),
  title: z.string(),
  items: z.int().nonnegative()
})
export type VersionInfo = Readonly<z.infer<typeof VersionInfo>>

/** The briefing as it was saved once. `json` is looked into only when it is asked for. */
export interface Version extends VersionInfo {
  readonly json: Uint8Array
}

/** [V2] Versions a project keeps, and their bytes before packing. The newest is kept whatever its size. */
export const MAX_VERSIONS = 50
export const MAX_VERSION_BYTES = 16 * 1024 * 1024

/**
 * [V1] The versions with the briefing as it is saved now, oldest first. A save that changed nothing keeps none, so that
 * saving again gives the same bytes.
 */
export function keepVersion(
  versions: readonly Version[],
  briefing: Briefing,
  savedAt: string,
  codec: Pick<Codec, 'encode'>
): readonly Version[] {
  const json = codec.encode(canonicalJson(briefing))
  const last = versions.at(-1)
  if (last && sameBytes(last.json, json)) return versions
  const version = {
    id: String(Number(last?.id ?? 0) + 1),
    savedAt,
    title: briefing.title,
    items: briefing.sections.reduce((sum, { items }) => sum + items.length, 0),
    json
  }
  return thinned([...versions, version])
}

/** The briefing of a version, or null where its part is not one. */
export function versionBriefing(
  { json }: Pick<Version, 'json'>,
  codec: Pick<Codec, 'decode'>
): Briefing | null {
  try {
    return Briefing.parse(JSON.parse(codec.decode(json)))
  } catch {
    return null
  }
}

/** [V2] Lets versions go until the rest is inside the limits: each time the one that is missed least. */
function thinned(versions: readonly Version[]): readonly Version[] {
  let kept = versions
  const bytes = () => kept.reduce((sum, { json }) => sum + json.length, 0)
  while (kept.length > 1 && (kept.length > MAX_VERSIONS || bytes() > MAX_VERSION_BYTES))
    kept = kept.toSpliced(missedLeast(kept), 1)
  return kept
}

const MINUTE = 60_000

/**
 * [V3] The version whose going leaves the smallest gap for its age: recent ones stay close together, old ones far
 * apart. The newest never goes, and the first goes last.
 */
function missedLeast(versions: readonly Version[]): number {
  const times = passedTimes(versions)
  const newest = times.at(-1) ?? 0
  const gap = (at: number): number =>
    ((times[at + 1] ?? 0) - (times[at - 1] ?? -Infinity)) / (newest - (times[at] ?? 0) + MINUTE)
  const places = versions.slice(0, -1).map((_, at) => at)
  return places.reduce((least, at) => (gap(at) < gap(least) ? at : least), 0)
}

/** When each was saved, in milliseconds after the first. Where the clock was set back, a save counts as a minute. */
function passedTimes(versions: readonly Version[]): readonly number[] {
  let passed = 0
  return versions.map(({ id, savedAt }, at) => {
    const before = versions[at - 1] ?? { id, savedAt }
    const time = Date.parse(savedAt) - Date.parse(before.savedAt)
    return (passed += time >= 0 ? time : (Number(id) - Number(before.id)) * MINUTE)
  })
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at])
