import { z } from 'zod'
import { Command } from '../core/briefing/command'
import { Material } from '../core/corroboration/claim'
import { Comparison } from '../core/project/compare'
import { VersionInfo } from '../core/project/version'
import { Status } from './project-shapes'

export const project = z.string().max(64)
/** A name the page gives to long work, to follow it by `task.progress` and stop it by `task.cancel`. */
export const task = z.string().max(64).optional()

/** What keeps a project: who may write it, its earlier versions, and long work on it. */
export const keepingOperations = {
  /** Who may write to the project's file now; `project.access` tells when that changes. */
  'project.status': { input: z.strictObject({ project }), output: Status },
  /**
   * Makes this window the one that may write to the file. Refused with `held` while its holder is there, unless `force`:
   * the user's word that they mean it. The other window becomes read-only.
   */
  'project.takeOver': { input: z.strictObject({ project, force: z.boolean() }), output: Status },
  /** The material of the briefing as it is now; waits while it is being worked out. */
  'project.material': { input: z.strictObject({ project, task }), output: Material },
  /** What the project's file keeps of earlier saves, newest first. */
  'versions.list': { input: z.strictObject({ project }), output: z.array(VersionInfo) },
  /** What became of a version in the briefing as it is now. */
  'versions.compare': {
    input: z.strictObject({ project, version: VersionInfo.shape.id }),
    output: Comparison
  },
  /** One command that leads to a version: the page performs it as a step that undo takes back. */
  'versions.restore': {
    input: z.strictObject({ project, version: VersionInfo.shape.id }),
    output: z.strictObject({ command: Command })
  },
  /** Stops long work: its operation is answered with `cancelled`, and nothing of it is kept. */
  'task.cancel': { input: z.strictObject({ task: z.string().max(64) }), output: z.strictObject({}) }
} as const
