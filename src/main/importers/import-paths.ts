import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Failure } from '../../contract/reply'
import type { Source } from '../../core/source/source'
import { importFile } from './import-file'

/** Reads the articles named; a folder stands for the text files in it, in order of name. */
export async function importPaths(
  paths: readonly string[]
): Promise<{ sources: Source[]; problems: Failure[] }> {
  const sources: Source[] = []
  const problems: Failure[] = []
  for (const path of paths) {
    const files = await filesOf(path)
    if (files.length === 0)
      problems.push({ code: 'nothing-to-read', message: `${basename(path)} has no text files in it.` })
    for (const file of files) {
      const reply = await importFile(file)
      if (!reply.ok) problems.push(reply.error)
      else if (!sources.some((source) => source.id === reply.value.id)) sources.push(reply.value)
    }
  }
  return { sources, problems }
}

async function filesOf(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path]
    const names = await readdir(path)
    return names
      .filter((name) => extname(name).toLowerCase() === '.txt')
      .sort()
      .map((name) => join(path, name))
  } catch {
    return [path]
  }
}
