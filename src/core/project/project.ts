import { z } from 'zod'
import { Briefing } from '../briefing/briefing'
import { Source, type SourceId } from '../source/source'
import { Template } from '../template/template'
import type { UnknownField } from './unknown-fields'
import { VersionInfo, type Version } from './version'

/** Everything a project file holds: enough to open it on any machine without the articles' own files. */
export interface Project {
  readonly briefing: Briefing
  /** The template as it was when the project was saved, for machines that do not have it. */
  readonly template: Template
  /** All sources the project has ever listed, in the order they came. */
  readonly sources: readonly Source[]
  /** Original bytes of sources whose bytes are not simply the UTF-8 of their text. */
  readonly originals: ReadonlyMap<SourceId, Uint8Array>
  /** The briefing as it was saved before, oldest first. */
  readonly versions: readonly Version[]
  /**
   * What was worked out of the sources when the project was saved, as the app packed it for itself; null where nothing
   * was. Never needed: it saves time.
   */
  readonly worked: Uint8Array | null
  /** What a newer minor version wrote and this one only carries. */
  readonly unknown: Unknown
}

export interface Unknown {
  readonly minor: number
  readonly fields: readonly UnknownField[]
  readonly parts: readonly Part[]
}

/** A new `major` cannot be read by older apps and comes with a migration; a new `minor` only adds. */
export const VERSION = { major: 1, minor: 1 } as const

const NOTHING_UNKNOWN: Unknown = { minor: VERSION.minor, fields: [], parts: [] }

/** A project that was never saved. */
export const freshProject = (
  briefing: Briefing,
  template: Template,
  sources: readonly Source[],
  originals: Project['originals'] = new Map()
): Project => ({
  briefing,
  template,
  sources,
  originals,
  versions: [],
  worked: null,
  unknown: NOTHING_UNKNOWN
})

/** A named piece of a project file. Names are relative, with forward slashes. */
export interface Part {
  readonly name: string
  readonly bytes: Uint8Array
}

/** `project.json`: the project without the parts that stand beside it. */
export const ProjectJson = z.strictObject({
  briefing: Briefing,
  template: Template,
  sources: z.array(Source.omit({ text: true })),
  versions: z.array(VersionInfo).default([])
})
export type ProjectJson = Readonly<z.infer<typeof ProjectJson>>

export const FORMAT = 'briefing-desk-project'
export const MIMETYPE = 'application/x-briefing-desk'
export const PART = {
  mimetype: 'mimetype',
  manifest: 'manifest.json',
  project: 'project.json',
  text: (id: SourceId) => `sources/${id}.txt`,
  original: (id: SourceId) => `originals/${id}`,
  worked: 'evidence.json',
  version: (id: VersionInfo['id']) => `versions/${id}.json`
} as const
