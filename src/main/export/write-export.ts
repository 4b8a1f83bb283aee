import { access, constants, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import type { Format } from '../../contract/operations'
import { fail, succeed, type Reply } from '../../contract/reply'
import type { Memo, Warning } from '../../core/memo/tree'
import { atomicSave } from '../files/atomic-save'
import { writeFailure } from '../files/write-failure'
import { cancelled, renderHere, type RenderFormats, type RenderOptions } from './render-formats'

export interface ExportTarget {
  readonly format: Format
  readonly path: string
}

export interface ExportOptions extends RenderOptions {
  /** Whether a file that is there already may be replaced: only when the user was asked. */
  readonly overwrite: boolean
  /** Where the rendering is done: in this process, unless an exporter does it. */
  readonly render?: RenderFormats
}

/**
 * Writes a memo in several formats in one go. Everything is rendered, and every place checked, before the first byte
 * is written: a failure leaves no half of an export. Each file is written wholly or not at all.
 */
export async function writeExport(
  memo: Memo,
  targets: readonly ExportTarget[],
  { overwrite, render = renderHere, ...options }: ExportOptions
): Promise<Reply<{ written: string[]; warnings: Warning[] }>> {
  const refusal = await refuse(targets, overwrite)
  if (refusal) return refusal
  const formats = targets.map((target) => target.format)
  const rendered = await render(memo, formats, options)
  if (!rendered.ok) return rendered
  if (options.signal?.aborted) return cancelled()
  for (const [index, { path }] of targets.entries()) {
    const bytes = rendered.value[index]?.bytes ?? new Uint8Array()
    const saved = await atomicSave(path, bytes, { keepPrevious: false })
    if (!saved.ok) return saved
  }
  return succeed({
    written: targets.map((target) => target.path),
    warnings: distinct(rendered.value.flatMap((r) => r.warnings))
  })
}

async function refuse(targets: readonly ExportTarget[], overwrite: boolean): Promise<Reply<never> | null> {
  const paths = targets.map((t) => resolve(t.path))
  const twice = paths.find((path, index) => paths.indexOf(path) !== index)
  if (twice !== undefined)
    return fail('invalid-input', `${basename(twice)} is named twice. Give each format a file of its own.`)
  for (const path of paths) {
    const problem = await placeProblem(path, overwrite)
    if (problem) return problem
  }
  return null
}

/** Why a file cannot be written at a place, as far as can be told before it is tried. */
async function placeProblem(path: string, overwrite: boolean): Promise<Reply<never> | null> {
  try {
    const folder = dirname(path)
    if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error(folder), { code: 'ENOTDIR' })
    await access(folder, constants.W_OK)
    const there = await stat(path).catch(() => null)
    if (there?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' })
    if (there && !overwrite)
      return fail('already-exists', `${basename(path)} exists already. Choose another name, or replace it.`)
    return null
  } catch (error) {
    const { code, message, detail } = writeFailure(path, error)
    return fail(code, message, detail)
  }
}

/** Two formats often have the same thing to say. */
const distinct = (warnings: readonly Warning[]): Warning[] => [
  ...new Map(warnings.map((w) => [`${w.code} ${w.item} ${w.message}`, w])).values()
]
