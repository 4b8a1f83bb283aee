import type { Briefing } from '../briefing/briefing'
import { readSource } from '../source/read-source'
import { SourceId, type Source } from '../source/source'
import type { Codec } from './codec'
import { isSafeName } from './manifest'
import { damagedParts, parseProject, readManifest } from './parse-project'
import { PART, VERSION, type Part, type Project } from './project'
import { manifestPart } from './serialise-project'
import { versionBriefing } from './version'

/** What is whole of a project that cannot be opened. */
export interface Salvage extends Pick<Project, 'sources' | 'originals' | 'versions'> {
  readonly briefing: Briefing | null
  /** Which save the briefing is of: the last one, or the one before. */
  readonly saved: 'last' | 'before' | null
  /** Null where nothing tells it any more. */
  readonly template: Project['template'] | null
}

/**
 * [P11] Puts together what is whole of a project that `parseProject` refuses as damaged, with the help of `before`, the
 * one that was saved before it; null where that is nothing, and for a newer version's. `parts` are those that the zip
 * vouches for.
 */
export function salvageProject(
  parts: readonly Part[],
  codec: Codec,
  before: Project | null = null
): Salvage | null {
  const sound = soundParts(parts, codec)
  const whole = parseProject([manifestPart(sound, VERSION.minor, codec), ...sound], codec)
  if (whole.ok) return { ...whole.project, saved: 'last' }
  const found = fromPieces(new Map(sound.map(({ name, bytes }) => [name, bytes])), codec, before)
  return found.briefing || found.sources.length > 0 ? found : null
}

/** The parts that are what the manifest says; all of them where it says nothing any more. */
function soundParts(parts: readonly Part[], codec: Codec): readonly Part[] {
  const byName = new Map(parts.map(({ name, bytes }) => [name, bytes]))
  const read = readManifest(byName.get(PART.manifest), codec)
  if (read.ok && read.manifest.version.major > VERSION.major) return []
  const damaged = new Set(read.ok ? damagedParts(read.manifest, byName, codec).map(({ part }) => part) : [])
  const isOwn = (name: string) => name !== PART.manifest && name !== PART.mimetype
  return parts.filter(({ name }) => isOwn(name) && isSafeName(name) && !damaged.has(name))
}

type Bytes = ReadonlyMap<string, Uint8Array>

/** Every save keeps its briefing among the versions too, and articles can be read again from their words. */
function fromPieces(parts: Bytes, codec: Codec, before: Project | null): Salvage {
  const last = newestVersion(parts, codec)
  const briefing = last ?? before?.briefing ?? null
  const texts = numbered(parts, /^sources\/(.+)\.txt$/)
  const known = new Map(before?.sources.map((source) => [source.id, source]))
  const added = texts.flatMap(([id, bytes]) =>
    SourceId.safeParse(id).success && !known.has(id) ? [readAgain(id, bytes, parts, codec)] : []
  )
  const originals = numbered(parts, /^originals\/(.+)$/)
  return {
    briefing,
    saved: briefing && (last ? 'last' : 'before'),
    template: before?.template ?? null,
    sources: [...known.values(), ...added],
    originals: new Map([...(before?.originals ?? []), ...originals]),
    versions: before?.versions ?? []
  }
}

function newestVersion(parts: Bytes, codec: Codec): Briefing | null {
  const versions = numbered(parts, /^versions\/(\d+)\.json$/).sort(([a], [b]) => Number(b) - Number(a))
  for (const [, json] of versions) {
    const briefing = versionBriefing({ json }, codec)
    if (briefing) return briefing
  }
  return null
}

/** What an article says of itself; only its file's name is lost. */
function readAgain(id: SourceId, bytes: Uint8Array, parts: Bytes, codec: Codec): Source {
  const sha256 = codec.sha256(parts.get(PART.original(id)) ?? bytes)
  return readSource({ id, file: `${id}.txt`, sha256, text: codec.decode(bytes) })
}

const numbered = (parts: Bytes, pattern: RegExp): [string, Uint8Array][] =>
  [...parts].flatMap(([name, bytes]) => {
    const found = pattern.exec(name)?.[1]
    return found === undefined ? [] : [[found, bytes] as [string, Uint8Array]]
  })
