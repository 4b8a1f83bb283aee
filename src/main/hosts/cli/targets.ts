import { stat } from 'node:fs/promises'
import { basename, dirname, extname, resolve } from 'node:path'
import { Format } from '../../../contract/operations'
import { fail, succeed, type Reply } from '../../../contract/reply'
import type { ExportTarget } from '../../export/write-export'
import { PROJECT_EXTENSION } from '../../../contract/project-files'

/** The format a file's name tells, or null. */
function formatOf(path: string): Format | null {
  const parsed = Format.safeParse(extname(path).slice(1).toLowerCase())
  return parsed.success ? parsed.data : null
}

/** What is wrong with `-o` and `--save` as such, or null. */
export function targetsMisuse(outputs: readonly string[], save?: string): string | null {
  if (outputs.length === 0) return 'say with -o where the memo goes: -o memo.docx (or .pdf, .html, .md).'
  const unknown = outputs.find((path) => formatOf(path) === null)
  if (unknown !== undefined)
    return `${unknown}: the name must end in .docx, .pdf, .html or .md, which tells the format.`
  if (save !== undefined && extname(save).toLowerCase() !== PROJECT_EXTENSION)
    return `${save}: a project's name must end in ${PROJECT_EXTENSION}.`
  const paths = outputs.map((path) => resolve(path))
  const twice = outputs.find((path, at) => paths.indexOf(resolve(path)) !== at)
  return twice === undefined ? null : `${twice} is named twice. Give each output a name of its own.`
}

export const targetsOf = (outputs: readonly string[]): ExportTarget[] =>
  outputs.flatMap((path) => {
    const format = formatOf(path)
    return format ? [{ path: resolve(path), format }] : []
  })

/** Whether all files could be written where they are asked for, before anything is worked out or written. */
export async function checkWritable(paths: readonly string[]): Promise<Reply<null>> {
  for (const path of paths) {
    const folder = dirname(resolve(path))
    const info = await stat(folder).catch(() => null)
    if (!info?.isDirectory())
      return fail('no-folder', `${path}: the folder ${folder} does not exist. Make it, or choose another.`)
    const there = await stat(path).catch(() => null)
    if (there?.isDirectory())
      return fail('not-a-file', `${basename(path)} is a folder. Choose another name for the output.`)
  }
  return succeed(null)
}
