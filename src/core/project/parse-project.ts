import { z } from 'zod'
import type { Source, SourceId } from '../source/source'
import type { Codec } from './codec'
import { isSafeName, isUnlisted, Manifest } from './manifest'
import { migrate } from './migrations'
import { PART, ProjectJson, VERSION, type Part, type Project } from './project'
import { parseLoosely } from './unknown-fields'
import type { Version } from './version'

/** Why parts are not a project this version can open. `part` is the name of the damaged one. */
export type ProjectProblem =
  { readonly code: 'not-a-project' } | { readonly code: 'newer'; readonly major: number } | Damage

/** A part that cannot be used, and why. */
export interface Damage {
  readonly code: 'damaged'
  readonly part: string
  readonly detail: string
}

/** `lost` names the parts a project had to be opened without; the briefing itself is never among them. */
export type ParsedProject =
  | { readonly ok: true; readonly project: Project; readonly lost: readonly Damage[] }
  | { readonly ok: false; readonly problem: ProjectProblem }

/** Reads a project from its parts. Checks every part against the manifest [P8]; never throws. */
export function parseProject(parts: readonly Part[], codec: Codec): ParsedProject {
  const byName = new Map(parts.map(({ name, bytes }) => [name, bytes]))
  const read = readManifest(byName.get(PART.manifest), codec)
  if (!read.ok) return read
  const { manifest } = read
  if (manifest.version.major > VERSION.major) return failed({ code: 'newer', major: manifest.version.major })
  const damaged = damagedParts(manifest, byName, codec)
  const needed = damaged.find(({ part }) => !canBeMissed(part))
  if (needed) return failed(needed)
  for (const { part } of damaged) byName.delete(part)
  return readProject(manifest, byName, damaged, codec)
}

type Bytes = ReadonlyMap<string, Uint8Array>

const failed = (problem: ProjectProblem): { ok: false; problem: ProjectProblem } => ({ ok: false, problem })

const damage = (part: string, detail: string): Damage => ({ code: 'damaged', part, detail })

/** [P8] Parts without which the rest of a project is still worth having. */
const canBeMissed = (part: string): boolean =>
  part === PART.worked || /^(?:sources|originals|versions)\//.test(part)

type ReadManifest =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly problem: ProjectProblem }

/** What the parts should be; or why that cannot be told. */
export function readManifest(bytes: Uint8Array | undefined, codec: Codec): ReadManifest {
  if (!bytes) return failed({ code: 'not-a-project' })
  const parsed = Manifest.safeParse(parseJson(bytes, codec))
  if (parsed.success) return { ok: true, manifest: parsed.data }
  return failed(damage(PART.manifest, z.prettifyError(parsed.error)))
}

/** [P8] The parts that are not what the manifest says, and those it does not tell of. */
export function damagedParts(manifest: Manifest, byName: Bytes, codec: Codec): Damage[] {
  const listed = new Map(manifest.parts.map((part) => [part.name, part]))
  const unlisted = [...byName.keys()].filter((name) => !listed.has(name) && !isUnlisted(name))
  const checked = [...listed.values()].flatMap(({ name, bytes, sha256 }) => {
    const found = byName.get(name)
    if (!isSafeName(name)) return [damage(name, 'its name leads out of the project')]
    if (!found) return [damage(name, 'it is missing')]
    if (found.length !== bytes || codec.sha256(found) !== sha256)
      return [damage(name, 'it was changed after it was saved')]
    return []
  })
  return [...checked, ...unlisted.map((name) => damage(name, 'the manifest does not list it'))]
}

function readProject(
  manifest: Manifest,
  byName: Bytes,
  damaged: readonly Damage[],
  codec: Codec
): ParsedProject {
  const raw = parseJson(byName.get(PART.project) ?? new Uint8Array(), codec)
  const current = migrate(raw, manifest.version.major, VERSION.major)
  const json = parseLoosely(ProjectJson, current)
  if (!json.ok) return failed(damage(PART.project, z.prettifyError(json.error)))
  const { briefing, template, sources, versions } = json.value
  const known = new Set(damaged.map(({ part }) => part))
  const absent = [...sources.map(({ id }) => PART.text(id)), ...versions.map(({ id }) => PART.version(id))]
    .filter((name) => !byName.has(name) && !known.has(name))
    .map((name) => damage(name, 'it is missing'))
  const own = new Set<string>([
    PART.project,
    PART.worked,
    ...sources.flatMap(({ id }) => [PART.text(id), PART.original(id)]),
    ...versions.map(({ id }) => PART.version(id))
  ])
  const carried = [...byName].filter(([name]) => !own.has(name) && !isUnlisted(name))
  const unknown = {
    minor: Math.max(manifest.version.minor, VERSION.minor),
    fields: json.fields,
    parts: carried.map(([name, bytes]) => ({ name, bytes }))
  }
  const found = {
    ...readSources(sources, byName, codec),
    versions: readVersions(versions, byName),
    worked: byName.get(PART.worked) ?? null
  }
  return { ok: true, project: { briefing, template, ...found, unknown }, lost: [...damaged, ...absent] }
}

function readSources(
  listed: ProjectJson['sources'],
  byName: Bytes,
  codec: Codec
): { sources: Source[]; originals: Map<SourceId, Uint8Array> } {
  const sources: Source[] = []
  const originals = new Map<SourceId, Uint8Array>()
  for (const source of listed) {
    const text = byName.get(PART.text(source.id))
    if (!text) continue
    sources.push({ ...source, text: codec.decode(text) })
    const original = byName.get(PART.original(source.id))
    if (original) originals.set(source.id, original)
  }
  return { sources, originals }
}

const readVersions = (listed: ProjectJson['versions'], byName: Bytes): Version[] =>
  listed.flatMap((version) => {
    const json = byName.get(PART.version(version.id))
    return json ? [{ ...version, json }] : []
  })

/** Undefined where the bytes are not JSON, which no schema accepts. */
function parseJson(bytes: Uint8Array, codec: Codec): unknown {
  try {
    return JSON.parse(codec.decode(bytes))
  } catch {
    return undefined
  }
}
