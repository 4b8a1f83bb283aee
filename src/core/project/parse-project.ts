import { z } from 'zod'
import type { Source, SourceId } from '../source/source'
import { isSafeName, isUnlisted, Manifest } from './manifest'
import { migrate } from './migrations'
import { PART, ProjectJson, VERSION, type Codec, type Part, type Project } from './project'
import { parseLoosely } from './unknown-fields'

/** Why parts are not a project this version can open. `part` is the name of the damaged one. */
export type ProjectProblem =
  | { readonly code: 'not-a-project' }
  | { readonly code: 'newer'; readonly major: number }
  | { readonly code: 'damaged'; readonly part: string; readonly detail: string }

/** `rescued` is the project without its damaged sources, where the rest is whole. */
export type ParsedProject =
  | { readonly ok: true; readonly project: Project }
  | { readonly ok: false; readonly problem: ProjectProblem; readonly rescued: Project | null }

/** Reads a project from its parts. Checks every part against the manifest [P8]; never throws. */
export function parseProject(parts: readonly Part[], codec: Codec): ParsedProject {
  const byName = new Map(parts.map(({ name, bytes }) => [name, bytes]))
  const read = readManifest(byName.get(PART.manifest), codec)
  if (!read.ok) return failed(read.problem)
  const { manifest } = read
  if (manifest.version.major > VERSION.major) return failed({ code: 'newer', major: manifest.version.major })
  const damaged = damagedParts(manifest, byName, codec)
  const needed = damaged.find(({ part }) => !part.startsWith('sources/') && !part.startsWith('originals/'))
  if (needed) return failed(needed)
  const parsed = readProject(manifest, byName, new Set(damaged.map(({ part }) => part)), codec)
  if (!parsed.ok) return parsed
  const [first] = damaged
  return first ? failed(first, parsed.project) : parsed
}

interface Damage {
  readonly code: 'damaged'
  readonly part: string
  readonly detail: string
}
type Bytes = ReadonlyMap<string, Uint8Array>

const failed = (problem: ProjectProblem, rescued: Project | null = null): ParsedProject => ({
  ok: false,
  problem,
  rescued
})

const damage = (part: string, detail: string): Damage => ({ code: 'damaged', part, detail })

type ReadManifest =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly problem: ProjectProblem }

function readManifest(bytes: Uint8Array | undefined, codec: Codec): ReadManifest {
  if (!bytes) return { ok: false, problem: { code: 'not-a-project' } }
  const parsed = Manifest.safeParse(parseJson(bytes, codec))
  if (parsed.success) return { ok: true, manifest: parsed.data }
  return { ok: false, problem: damage(PART.manifest, z.prettifyError(parsed.error)) }
}

function damagedParts(manifest: Manifest, byName: Bytes, codec: Codec): Damage[] {
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
  damaged: ReadonlySet<string>,
  codec: Codec
): ParsedProject {
  const raw = parseJson(byName.get(PART.project) ?? new Uint8Array(), codec)
  const current = migrate(raw, manifest.version.major, VERSION.major)
  const json = parseLoosely(ProjectJson, current)
  if (!json.ok) return failed(damage(PART.project, z.prettifyError(json.error)))
  const { briefing, template, sources } = json.value
  const found = readSources(sources, byName, damaged, codec)
  if ('code' in found) return failed(found)
  const own = new Set([PART.project, ...sources.flatMap(({ id }) => [PART.text(id), PART.original(id)])])
  const carried = [...byName].filter(([name]) => !own.has(name) && !isUnlisted(name) && !damaged.has(name))
  const unknown = {
    minor: manifest.version.minor,
    fields: json.fields,
    parts: carried.map(([name, bytes]) => ({ name, bytes }))
  }
  return { ok: true, project: { briefing, template, ...found, unknown } }
}

function readSources(
  listed: ProjectJson['sources'],
  byName: Bytes,
  damaged: ReadonlySet<string>,
  codec: Codec
): { sources: Source[]; originals: Map<SourceId, Uint8Array> } | Damage {
  const sources: Source[] = []
  const originals = new Map<SourceId, Uint8Array>()
  for (const source of listed) {
    const text = byName.get(PART.text(source.id))
    if (damaged.has(PART.text(source.id))) continue
    if (!text) return damage(PART.text(source.id), 'it is missing')
    sources.push({ ...source, text: codec.decode(text) })
    const original = byName.get(PART.original(source.id))
    if (original && !damaged.has(PART.original(source.id))) originals.set(source.id, original)
  }
  return { sources, originals }
}

/** Undefined where the bytes are not JSON, which no schema accepts. */
function parseJson(bytes: Uint8Array, codec: Codec): unknown {
  try {
    return JSON.parse(codec.decode(bytes))
  } catch {
    return undefined
  }
}
