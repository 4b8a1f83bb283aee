import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Format } from '../../contract/operations'
import { fail, succeed, type Reply } from '../../contract/reply'
import type { Memo, Warning } from '../../core/memo/tree'
import { atomicSave } from '../files/atomic-save'
import { render, type Rendered } from './render'

export interface ExportTarget {
  readonly format: Format
  readonly path: string
}

export interface ExportOptions {
  /** Whether a file that is there already may be replaced: only when the user was asked. */
  readonly overwrite: boolean
  /** Where the rendering is done: in this process, or in the warm worker. */
  readonly render?: (memo: Memo, format: Format) => Promise<Reply<Rendered>>
}

/**
 * Writes a memo in several formats in one go. Everything is rendered, and every place checked, before the first byte
 * is written: a failure leaves no half of an export. Each file is written wholly or not at all.
 */
export async function writeExport(
  memo: Memo,
  targets: readonly ExportTarget[],
  options: ExportOptions
): Promise<Reply<{ written: string[]; warnings: Warning[] }>> {
  const refusal = await refuse(targets, options.overwrite)
  if (refusal) return refusal
  const files: { path: string; rendered: Rendered }[] = []
  for (const { format, path } of targets) {
    const reply = await (options.render ?? render)(memo, format)
    if (!reply.ok) return reply
    files.push({ path, rendered: reply.value })
  }
  for (const { path, rendered } of files) {
    const saved = await atomicSave(path, rendered.bytes, { keepPrevious: false })
    if (!saved.ok) return saved
  }
  return succeed({
    written: files.map((f) => f.path),
    warnings: distinct(files.flatMap((f) => f.rendered.warnings))
  })
}

async function refuse(targets: readonly ExportTarget[], overwrite: boolean): Promise<Reply<never> | null> {
  const paths = targets.map((t) => resolve(t.path))
  const twice = paths.find((path, index) => paths.indexOf(path) !== index)
  if (twice !== undefined)
    return fail('invalid-input', `${basename(twice)} is named twice. Give each format a file of its own.`)
  for (const path of overwrite ? [] : paths) {
    const there = await stat(path).then(
      () => true,
      () => false
    )
    if (there)
      return fail('already-exists', `${basename(path)} exists already. Choose another name, or replace it.`)
  }
  return null
}

/** Two formats often have the same thing to say. */
const distinct = (warnings: readonly Warning[]): Warning[] => [
  ...new Map(warnings.map((w) => [`${w.code} ${w.item} ${w.message}`, w])).values()
]
