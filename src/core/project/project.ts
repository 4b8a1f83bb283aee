import { z } from 'zod'
import { Briefing } from '../briefing/briefing'
import { Source, type SourceId } from '../source/source'
import { Template } from '../template/template'
import type { UnknownField } from './unknown-fields'

/** Everything a project file holds: enough to open it on any machine without the articles' own files. */
export interface Project {
  readonly briefing: Briefing
  /** The template as it was when the project was saved, for machines that do not have it. */
  readonly template: Template
  /** All sources the project has ever listed, in the order they came. */
  readonly sources: readonly Source[]
  /** Original bytes of sources whose bytes are not simply the UTF-8 of their text. */
  readonly originals: ReadonlyMap<SourceId, Uint8Array>
  /** What a newer minor version wrote and this one only carries. */
  readonly unknown: Unknown
}

export interface Unknown {
  readonly minor: number
  readonly fields: readonly UnknownField[]
  readonly parts: readonly Part[]
}

export const NOTHING_UNKNOWN: Unknown = { minor: 0, fields: [], parts: [] }

/** A named piece of a project file. Names are relative, with forward slashes. */
export interface Part {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What core cannot do itself, passed in. `decode` replaces what is not UTF-8 and never throws. */
export interface Codec {
  encode(text: string): Uint8Array
  decode(bytes: Uint8Array): string
  /** 64 lower-case hex digits. */
  sha256(bytes: Uint8Array): string
}

/** `project.json`: the project without the parts that stand beside it. */
export const ProjectJson = z.strictObject({
  briefing: Briefing,
  template: Template,
  sources: z.array(Source.omit({ text: true }))
})
export type ProjectJson = Readonly<z.infer<typeof ProjectJson>>

export const FORMAT = 'briefing-desk-project'
export const MIMETYPE = 'application/x-briefing-desk'
/** A new `major` cannot be read by older apps and comes with a migration; a new `minor` only adds. */
export const VERSION = { major: 1, minor: 0 } as const

export const PART = {
  mimetype: 'mimetype',
  manifest: 'manifest.json',
  project: 'project.json',
  text: (id: SourceId) => `sources/${id}.txt`,
  original: (id: SourceId) => `originals/${id}`
} as const
