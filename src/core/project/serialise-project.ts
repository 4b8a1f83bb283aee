import { canonicalJson } from './canonical-json'
import type { Source } from '../source/source'
import type { Codec } from './codec'
import type { Manifest } from './manifest'
import { FORMAT, MIMETYPE, PART, VERSION, type Part, type Project } from './project'
import { graft } from './unknown-fields'

/** A project as parts, in the order they are written [P1]. The same project gives the same bytes [P4]. */
export function serialiseProject(project: Project, codec: Codec): Part[] {
  const { briefing, template, sources, originals, versions, worked, unknown } = project
  const json = {
    briefing,
    template,
    sources: sources.map(({ text: _text, ...rest }) => rest),
    versions: versions.map(({ json: _json, ...rest }) => rest)
  }
  const own = new Map<string, Uint8Array>([
    [PART.project, codec.encode(canonicalJson(graft(json, unknown.fields)))],
    ...sources.map((source) => [PART.text(source.id), textOf(source, codec)] as const),
    ...sources.flatMap(({ id }) => {
      const bytes = originals.get(id)
      return bytes ? [[PART.original(id), bytes] as const] : []
    }),
    ...versions.map(({ id, json }) => [PART.version(id), json] as const),
    ...(worked ? [[PART.worked, worked] as const] : [])
  ])
  const carried = unknown.parts.filter(({ name }) => !own.has(name))
  const parts = [...Array.from(own, ([name, bytes]) => ({ name, bytes })), ...carried].sort(byPlace)
  return [
    { name: PART.mimetype, bytes: codec.encode(MIMETYPE) },
    manifestPart(parts, unknown.minor, codec),
    ...parts
  ]
}

/** Made once a source: the same bytes again and again let a host pack them only once. */
const texts = new WeakMap<Source, Uint8Array>()

function textOf(source: Source, codec: Codec): Uint8Array {
  const known = texts.get(source)
  if (known) return known
  const bytes = codec.encode(source.text)
  texts.set(source, bytes)
  return bytes
}

/** [P2] The manifest that vouches for these parts. */
export function manifestPart(parts: readonly Part[], minor: number, codec: Codec): Part {
  const manifest: Manifest = {
    format: FORMAT,
    version: { major: VERSION.major, minor },
    parts: parts.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: codec.sha256(bytes) }))
  }
  return { name: PART.manifest, bytes: codec.encode(canonicalJson(manifest)) }
}

const byPlace = (a: Part, b: Part): number => {
  if (a.name === PART.project) return -1
  if (b.name === PART.project) return 1
  return a.name < b.name ? -1 : 1
}
