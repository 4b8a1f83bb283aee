import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { ARTICLE_EXTENSIONS } from '../../contract/article-files'
import type { Failure } from '../../contract/reply'
import type { Source } from '../../core/source/source'
import { importFile, type Keep } from './import-file'
import { MAX_DEPTH, MAX_FILES } from './import-limits'

export interface Imported {
  /** In the order of the paths, the files of a folder by name; the same article once. */
  readonly sources: Source[]
  /** One for each file or folder that gave nothing. */
  readonly problems: Failure[]
}

/** How the caller follows the reading, and how it stops it: what was read until then is what there is. */
export interface ImportWatch {
  readonly signal?: AbortSignal
  onProgress?(done: number, total: number): void
}

/** Reads the articles at these paths; a folder stands for the text files in it and in its folders. */
export async function importPaths(
  paths: readonly string[],
  keep?: Keep,
  watch: ImportWatch = {}
): Promise<Imported> {
  const sources = new Map<string, Source>()
  const problems: Failure[] = []
  const files = new Set<string>()
  for (const path of paths) {
    const found = await filesOf(path)
    if (found.length === 0) problems.push(nothingIn(path))
    for (const file of found) files.add(resolve(file))
  }
  const taken = [...files].slice(0, MAX_FILES)
  for (const [done, file] of taken.entries()) {
    if (watch.signal?.aborted) break
    watch.onProgress?.(done, taken.length)
    const reply = await importFile(file, keep)
    if (!reply.ok) problems.push(reply.error)
    else if (!sources.has(reply.value.id)) sources.set(reply.value.id, reply.value)
  }
  if (files.size > MAX_FILES) problems.push(tooMany(files.size))
  return { sources: [...sources.values()], problems }
}

/** The files that a path stands for: itself, unless it is a folder. What cannot be looked into is left to the reader. */
async function filesOf(path: string, depth = 0): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path]
  } catch {
    return [path]
  }
  if (depth > MAX_DEPTH) return []
  const files: string[] = []
  for (const entry of await entriesOf(path)) {
    if (entry.isDirectory()) files.push(...(await filesOf(join(path, entry.name), depth + 1)))
    else if (ARTICLE_EXTENSIONS.includes(extname(entry.name).toLowerCase()))
      files.push(join(path, entry.name))
  }
  return files
}

async function entriesOf(folder: string): Promise<{ name: string; isDirectory: () => boolean }[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

const nothingIn = (path: string): Failure => ({
  code: 'nothing-to-read',
  message: `${basename(resolve(path))} has no text files in it that can be read. Choose a folder with .txt files.`
})

const tooMany = (count: number): Failure => ({
  code: 'too-large',
  message: `${count} files are more than the ${MAX_FILES} that one import takes; the rest was left out. Import fewer at a time.`
})
