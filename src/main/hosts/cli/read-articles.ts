import { stat } from 'node:fs/promises'
import { fail, succeed, type Failure, type Reply } from '../../../contract/reply'
import type { Source } from '../../../core/source/source'
import type { Keep } from '../../importers/import-file'
import { importPaths } from '../../importers/import-paths'
import type { Io } from './io'

/**
 * The articles named. A file that was asked for by name must be readable; inside a folder what cannot be
 * read is told and left out, as long as something can.
 */
export async function readArticles(paths: readonly string[], io: Io, keep?: Keep): Promise<Reply<Source[]>> {
  const sources = new Map<string, Source>()
  for (const path of paths) {
    const read = await importPaths([path], keep)
    const [first] = read.problems
    if (first && (read.sources.length === 0 || !(await isFolder(path)))) return refused(path, read.problems)
    for (const problem of read.problems) io.warn(problem.message)
    for (const source of read.sources) sources.set(source.id, source)
    io.progress(`${path}: ${String(read.sources.length)} read`)
  }
  return succeed([...sources.values()])
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false

function refused(path: string, problems: readonly Failure[]): Reply<never> {
  const [first] = problems
  if (!first) return fail('nothing-to-read', `${path} has nothing that can be read.`)
  const more = problems.length > 1 ? ` (and ${String(problems.length - 1)} more like it)` : ''
  return fail(first.code, `${first.message}${more}`, first.detail)
}
