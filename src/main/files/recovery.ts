import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, succeed, type Reply } from '../../contract/reply'
import { apply } from '../../core/briefing/apply'
import type { Project } from '../../core/project/project'
import { codec } from './codec'
import { About, ABOUT, baseName, Entry, generations, GONE, linesName } from './journal-format'
import { MAX_PROJECT_BYTES, openProjectFile } from './project-file'
import { processIsAlive } from './process-is-alive'
import { readCapped } from './read-capped'

/** What was left behind by a start of the app that did not end well. */
export interface Recovered {
  readonly id: string
  readonly about: About
  readonly project: Project
  /** Entries after the last save that were found whole. */
  readonly entries: number
}

export const recoveryFolder = (data: string): string => join(data, 'recovery')

/**
 * Reads the journals whose process is gone, newest first. Nothing that holds work is changed by looking: recovery can
 * be broken off and done again. What cannot be read is left where it is.
 */
export async function findRecoveries(data: string, isAlive = processIsAlive): Promise<Recovered[]> {
  await sweep(recoveryFolder(data), isAlive)
  const ids = await readdir(recoveryFolder(data)).catch(() => [])
  const found = await Promise.all(ids.map((id) => readRecovery(data, id, isAlive)))
  return found
    .flatMap((reply) => (reply.ok ? [reply.value] : []))
    .sort((a, b) => (a.about.startedAt < b.about.startedAt ? 1 : -1))
}

export async function readRecovery(
  data: string,
  id: string,
  isAlive = processIsAlive
): Promise<Reply<Recovered>> {
  if (!/^[\w-]+$/.test(id)) return nothing()
  const folder = join(recoveryFolder(data), id)
  const about = await readAbout(folder)
  if (!about || isAlive(about.pid)) return nothing()
  for (const generation of generations(await readdir(folder).catch(() => []))) {
    const base = await openProjectFile(join(folder, baseName(generation)))
    if (!base.ok) continue
    const { project, entries } = replay(
      base.value.project,
      await readLines(join(folder, linesName(generation)))
    )
    return succeed({ id, about, project, entries })
  }
  return nothing()
}

export const discardRecovery = (data: string, id: string): Promise<void> =>
  /^[\w-]+$/.test(id)
    ? rm(join(recoveryFolder(data), id), { recursive: true, force: true })
    : Promise.resolve()

/** Removes what crashes leave that holds no work: journals that had ended, and those that had not begun. */
async function sweep(folder: string, isAlive: (pid: number) => boolean): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const place = join(folder, name)
    const about = await readAbout(place)
    const isEmpty = generations(await readdir(place).catch(() => [])).length === 0
    const isOver = about ? !isAlive(about.pid) : await isOld(place)
    if (name.endsWith(GONE) || (isEmpty && isOver)) await rm(place, { recursive: true, force: true })
  }
}

/** Whether nobody can still be at the point of beginning a journal there. */
async function isOld(place: string): Promise<boolean> {
  const stats = await stat(place).catch(() => null)
  return stats !== null && Date.now() - stats.mtimeMs > 60_000
}

const nothing = (): Reply<never> =>
  fail('not-found', 'There is nothing left to recover of that briefing. Open its file instead.')

async function readAbout(folder: string): Promise<About | null> {
  const bytes = await readCapped(join(folder, ABOUT), 10_000)
  const about = About.safeParse(bytes.ok ? parseJson(codec.decode(bytes.value)) : null)
  return about.success ? about.data : null
}

/** The lines that were written whole: a crash may leave half of the last one. */
async function readLines(path: string): Promise<string[]> {
  const bytes = await readCapped(path, MAX_PROJECT_BYTES)
  return bytes.ok ? codec.decode(bytes.value).split('\n').slice(0, -1) : []
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
