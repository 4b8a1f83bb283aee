import { join } from 'node:path'
import { fail, succeed, type Reply } from '../../contract/reply'
import { apply } from '../../core/briefing/apply'
import type { Project } from '../../core/project/project'
import { codec } from './codec'
import { disk as realDisk, errorCode, type Disk } from './disk'
import { About, ABOUT, baseName, Entry, generationOf, generations, GONE, linesName } from './journal-format'
import { parseJson } from './parse-json'
import { openProjectFile } from './project-file'
import { MAX_PROJECT_BYTES } from './project-limits'
import { processIsAlive } from './process-is-alive'
import { readCapped } from './read-capped'

/** What was left behind by a start of the app that did not end well. */
export interface Recovered {
  readonly id: string
  readonly about: About
  readonly project: Project
  /** Entries after the last save that were found whole. */
  readonly entries: number
  /** The newest that its journal has anything of. */
  readonly generation: number
}

export const recoveryFolder = (data: string): string => join(data, 'recovery')

/**
 * Reads the journals whose process is gone, newest first. Nothing that holds work is changed by looking: recovery can
 * be broken off and done again. What cannot be read, now or at all, is left where it is.
 */
export async function findRecoveries(
  data: string,
  isAlive = processIsAlive,
  disk: Disk = realDisk
): Promise<Recovered[]> {
  const ids = (await namesIn(recoveryFolder(data), disk)) ?? []
  for (const id of ids) await sweep(join(recoveryFolder(data), id), isAlive, disk)
  const found = await Promise.all(ids.map((id) => readRecovery(data, id, isAlive, disk)))
  return found
    .flatMap((reply) => (reply.ok ? [reply.value] : []))
    .sort((a, b) => (a.about.startedAt < b.about.startedAt ? 1 : -1))
}

/** One of them. A file that is there and cannot be read now is a failure: what it holds must not be passed over. */
export async function readRecovery(
  data: string,
  id: string,
  isAlive = processIsAlive,
  disk: Disk = realDisk
): Promise<Reply<Recovered>> {
  if (!isId(id)) return nothingLeft()
  const folder = join(recoveryFolder(data), id)
  const about = await readAbout(folder, disk)
  const names = await namesIn(folder, disk)
  if (!about || isAlive(about.pid) || !names) return nothingLeft()
  for (const generation of generations(names)) {
    const base = await openProjectFile(join(folder, baseName(generation)), disk)
    if (!base.ok && base.error.code === 'unreadable') return base
    if (!base.ok) continue
    const lines = await readLines(join(folder, linesName(generation)), disk)
    if (!lines.ok) return lines
    const newest = Math.max(...names.map((name) => generationOf(name) ?? 0))
    return succeed({ id, about, ...replay(base.value.project, lines.value), generation: newest })
  }
  return nothingLeft()
}

/** Gives up what was left behind, unless somebody has gone on with it. */
export async function discardRecovery(data: string, id: string, isAlive = processIsAlive): Promise<void> {
  if (!isId(id)) return
  const folder = join(recoveryFolder(data), id)
  const about = await readAbout(folder, realDisk)
  if (!about || !isAlive(about.pid)) await realDisk.rm(folder, { recursive: true, force: true })
}

export const nothingLeft = (): Reply<never> =>
  fail('not-found', 'There is nothing left to recover of that briefing. Open its file instead.')

const isId = (id: string): boolean => /^[\w-]+$/.test(id)

/** Removes what a crash left that holds no work: a journal that had ended, or had not begun. */
async function sweep(place: string, isAlive: (pid: number) => boolean, disk: Disk): Promise<void> {
  if (!place.endsWith(GONE)) {
    const names = await namesIn(place, disk)
    if (!names || generations(names).length > 0) return
    const about = await readAbout(place, disk)
    if (about ? isAlive(about.pid) : !(await isOld(place, disk))) return
  }
  await disk.rm(place, { recursive: true, force: true }).catch(() => undefined)
}

/** Whether nobody can still be at the point of beginning a journal there. */
async function isOld(place: string, disk: Disk): Promise<boolean> {
  const stats = await disk.stat(place).catch(() => null)
  return stats !== null && Date.now() - stats.mtimeMs > 60_000
}

/** The files of a folder: none where there is no folder, null where it cannot be told. */
async function namesIn(folder: string, disk: Disk): Promise<string[] | null> {
  try {
    return await disk.readdir(folder)
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? [] : null
  }
}

async function readAbout(folder: string, disk: Disk): Promise<About | null> {
  const bytes = await readCapped(join(folder, ABOUT), 10_000, disk)
  const about = About.safeParse(bytes.ok ? parseJson(codec.decode(bytes.value)) : null)
  return about.success ? about.data : null
}

/** The lines that were written whole: a crash may leave half of the last one. None where there is no file yet. */
async function readLines(path: string, disk: Disk): Promise<Reply<readonly string[]>> {
  const bytes = await readCapped(path, MAX_PROJECT_BYTES, disk)
  if (!bytes.ok) return bytes.error.code === 'not-found' ? succeed([]) : bytes
  return succeed(codec.decode(bytes.value).split('\n').slice(0, -1))
}

/** Does again what the lines tell, up to the first that cannot be done. */
function replay(base: Project, lines: readonly string[]): { project: Project; entries: number } {
  let project = base
  let entries = 0
  for (const line of lines) {
    const entry = Entry.safeParse(parseJson(line))
    const next = entry.success ? withEntry(project, entry.data) : null
    if (!next) break
    project = next
    entries += 1
  }
  return { project, entries }
}

/** The project after an entry, or null where it does not fit. */
export function withEntry(project: Project, entry: Entry): Project | null {
  if ('sources' in entry) {
    const known = new Set(project.sources.map(({ id }) => id))
    const fresh = entry.sources.filter(({ source }) => !known.has(source.id))
    const bytes = fresh.flatMap(({ source, bytes }) =>
      bytes === null ? [] : [[source.id, new Uint8Array(Buffer.from(bytes, 'base64'))] as const]
    )
    return {
      ...project,
      sources: [...project.sources, ...fresh.map(({ source }) => source)],
      originals: new Map([...project.originals, ...bytes])
    }
  }
  let { briefing } = project
  for (const command of entry.commands) {
    const applied = apply(briefing, command)
    if (!applied.ok) return null
    briefing = applied.briefing
  }
  return { ...project, briefing }
}
