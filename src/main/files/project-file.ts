import { basename } from 'node:path'
import { fail, succeed, type Failure, type Reply } from '../../contract/reply'
import { parseProject, type Damage, type ProjectProblem } from '../../core/project/parse-project'
import { MIMETYPE, PART, type Project } from '../../core/project/project'
import { serialiseProject } from '../../core/project/serialise-project'
import { atomicSave } from './atomic-save'
import { codec } from './codec'
import type { Disk } from './disk'
import { readCapped } from './read-capped'
import { readZip, type ZipLimits, type ZipProblem } from './read-zip'
import { writeZip } from './write-zip'

export const PROJECT_EXTENSION = '.briefing'
/** Memos, which may carry a project: they can be opened, never saved to. */
export const MEMO_EXTENSIONS: readonly string[] = ['.docx', '.pdf']
/** Bytes of a project file, packed. */
export const MAX_PROJECT_BYTES = 256 * 1024 * 1024
/** What a project may hold when unpacked: far above 10,000 articles, far below what hurts. */
const PROJECT_LIMITS: ZipLimits = {
  parts: 50_000,
  partBytes: 64 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024
}

/** A project that was read; `rescued` says what had to be left behind, and is null where nothing was. */
export interface ReadProject {
  readonly project: Project
  readonly rescued: Failure | null
}

/** Opens a project file. A file with damaged sources opens with what is whole and says what is not. */
export async function openProjectFile(path: string, disk?: Disk): Promise<Reply<ReadProject>> {
  const bytes = await readCapped(path, MAX_PROJECT_BYTES, disk)
  return bytes.ok ? readProjectBytes(basename(path), bytes.value) : bytes
}

export async function readProjectBytes(name: string, bytes: Uint8Array): Promise<Reply<ReadProject>> {
  if (bytes.length === 0) return fail('empty', `${name} is empty. Choose a project file.`)
  const zip = await readZip(bytes, PROJECT_LIMITS)
  if (!zip.ok) return failed(zipFailure(name, zip.problem, wasProject(bytes)))
  const parsed = parseProject(zip.parts, codec)
  if (!parsed.ok) return failed(projectFailure(name, parsed.problem))
  return succeed({ project: parsed.project, rescued: rescue(name, parsed.lost) })
}

/** The bytes of a project file; the same project gives the same bytes. */
export const projectBytes = (project: Project): Promise<Uint8Array> =>
  writeZip(serialiseProject(project, codec), new Set([PART.mimetype]))

/** Saves atomically and keeps the previous version beside it as `.bak`. */
export async function saveProjectFile(path: string, project: Project, disk?: Disk): Promise<Reply<null>> {
  const options = disk ? { keepPrevious: true, disk } : { keepPrevious: true }
  return atomicSave(path, await projectBytes(project), options)
}

const failed = ({ code, message, detail }: Failure): Reply<never> => fail(code, message, detail)

/** What was left behind, by name: everything else is whole. */
function rescue(name: string, lost: readonly Damage[]): Failure | null {
  if (lost.length === 0) return null
  const kinds = Object.entries(KINDS).flatMap(([folder, [one, many]]) => {
    const count = lost.filter(({ part }) => part.startsWith(folder)).length
    return count === 0 ? [] : [count === 1 ? `1 ${one}` : `${String(count)} ${many}`]
  })
  return {
    code: 'damaged-project',
    message: `${name} is damaged and was opened without ${kinds.join(', ')}. Everything else is whole. ${previous(name)}`,
    detail: lost.map(({ part, detail }) => `${part}: ${detail}`).join('\n')
  }
}

/** What the parts are that a project can be opened without, for one and for several. */
const KINDS: Readonly<Record<string, readonly [string, string]>> = {
  'sources/': ['article', 'articles'],
  'originals/': ['original file of an article', 'original files of articles'],
  'versions/': ['earlier version', 'earlier versions'],
  [PART.worked]: ['store of worked-out evidence', '']
}

const previous = (name: string): string => `The version before may still be there as ${name}.bak.`

/** The first part is stored with its name at a fixed place, so that it can be told even where the zip is broken. */
const wasProject = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(30, 100))
    .toString('latin1')
    .startsWith(PART.mimetype + MIMETYPE)

function zipFailure(name: string, problem: ZipProblem, wasProject: boolean): Failure {
  switch (problem.code) {
    case 'not-a-zip':
      return wasProject ? damaged(name, 'list of parts', problem.detail) : notAProject(name, problem.detail)
    case 'too-large':
      return {
        code: 'too-large',
        message: `${name} holds more than a project may (${limitWords[problem.limit]}) and was not opened.`,
        detail: problem.part
      }
    case 'damaged':
      return damaged(name, problem.part, problem.detail)
  }
}

const limitWords: Readonly<Record<keyof ZipLimits, string>> = {
  parts: `at most ${PROJECT_LIMITS.parts.toLocaleString('en')} parts`,
  partBytes: `at most ${String(PROJECT_LIMITS.partBytes >> 20)} MB a part`,
  totalBytes: `at most ${String(PROJECT_LIMITS.totalBytes >> 20)} MB in all`
}

function projectFailure(name: string, problem: ProjectProblem): Failure {
  switch (problem.code) {
    case 'not-a-project':
      return notAProject(name)
    case 'newer':
      return {
        code: 'newer-project',
        message: `${name} was saved by a newer version of Briefing Desk (format ${String(problem.major)}). Update the app to open it.`
      }
    case 'damaged':
      return damaged(name, problem.part, problem.detail)
  }
}

const damaged = (name: string, part: string, detail: string): Failure => ({
  code: 'damaged-project',
  message: `${name} is damaged: its ${part} cannot be trusted. ${previous(name)}`,
  detail
})

function notAProject(name: string, detail?: string): Failure {
  const message = `${name} is not a Briefing Desk project. Choose one that the app saved.`
  return detail === undefined
    ? { code: 'not-a-project', message }
    : { code: 'not-a-project', message, detail }
}
