import { basename } from 'node:path'
import { fail, succeed, type Failure, type Reply } from '../../contract/reply'
import { parseProject } from '../../core/project/parse-project'
import { salvageProject, type Salvage } from '../../core/project/salvage'
import { MIMETYPE, PART, type Part, type Project } from '../../core/project/project'
import { serialiseProject } from '../../core/project/serialise-project'
import { atomicSave, followLinks, type SaveOptions } from './atomic-save'
import { previousName } from './beside'
import { codec } from './codec'
import { disk as realDisk, type Disk } from './disk'
import { readCapped } from './read-capped'
import { projectFailure, rescue, tooMuch, zipFailure } from './project-failure'
import { MAX_PROJECT_BYTES, passedLimit, PROJECT_LIMITS } from './project-limits'
import { readZip, salvageZip, type ZipRead } from './read-zip'
import { writeZip } from './write-zip'

/** A project that was read; `rescued` says what had to be left behind, and is null where nothing was. */
export interface ReadProject {
  readonly project: Project
  readonly rescued: Failure | null
}

/** Opens a project file. One that is damaged or cut short opens with what is whole, and says what is not. */
export async function openProjectFile(path: string, disk?: Disk): Promise<Reply<ReadProject>> {
  const bytes = await readCapped(path, MAX_PROJECT_BYTES, disk)
  return bytes.ok ? readProjectBytes(basename(path), bytes.value) : bytes
}

export async function readProjectBytes(name: string, bytes: Uint8Array): Promise<Reply<ReadProject>> {
  if (bytes.length === 0) return fail('empty', `${name} is empty. Choose a project file.`)
  const zip = await partsOf(bytes)
  if (!zip.ok) return failed(zipFailure(name, zip.problem, PROJECT_LIMITS))
  const parsed = parseProject(zip.parts, codec)
  const reasons = new Map(zip.damaged.map(({ name: part, detail }) => [part, detail]))
  if (!parsed.ok) return failed(projectFailure(name, parsed.problem, wasProject(bytes)))
  const lost = parsed.lost.map(({ part, detail }) => ({ part, detail: reasons.get(part) ?? detail }))
  return succeed({ project: parsed.project, rescued: rescue(name, lost) })
}

/** What is still whole of a project file that is refused as damaged, and of the version before it; null for nothing. */
export async function salvageProjectFile(path: string): Promise<Salvage | null> {
  const bytes = await readCapped(path, MAX_PROJECT_BYTES)
  const zip = bytes.ok ? await partsOf(bytes.value) : null
  if (!zip?.ok) return null
  const before = await openProjectFile(previousName(await followLinks(path, realDisk)))
  return salvageProject(zip.parts, codec, before.ok ? before.value.project : null)
}

/** The parts of a file; of one of ours that was cut short, those before that place. */
async function partsOf(bytes: Uint8Array): Promise<ZipRead> {
  const whole = await readZip(bytes, PROJECT_LIMITS)
  const cutShort = !whole.ok && whole.problem.code === 'not-a-zip' && wasProject(bytes)
  return cutShort ? salvageZip(bytes, PROJECT_LIMITS) : whole
}

/** The first part is stored with its name at a fixed place, so that it can be told even where the zip is broken. */
const wasProject = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(30, 100))
    .toString('latin1')
    .startsWith(PART.mimetype + MIMETYPE)

/** The bytes of a project file; the same project gives the same bytes. */
export const projectBytes = (project: Project): Promise<Uint8Array> => zipped(partsToWrite(project))

/**
 * Saves atomically, and keeps the previous version beside it as `.bak` unless `options` say otherwise. What could not
 * be opened again is refused.
 */
export async function saveProjectFile(
  path: string,
  project: Project,
  options: Partial<SaveOptions> = {}
): Promise<Reply<null>> {
  const parts = partsToWrite(project)
  const bytes = passedLimit(parts) === null ? await zipped(parts) : null
  return bytes && bytes.length <= MAX_PROJECT_BYTES
    ? atomicSave(path, bytes, { keepPrevious: true, ...options })
    : failed(tooMuch(basename(path)))
}

/** The store of evidence only saves time: it stays out where there is no room for it. */
function partsToWrite(project: Project): Part[] {
  const parts = serialiseProject(project, codec)
  return passedLimit(parts) === null ? parts : serialiseProject({ ...project, worked: null }, codec)
}

const zipped = (parts: readonly Part[]): Promise<Uint8Array> => writeZip(parts, new Set([PART.mimetype]))

const failed = ({ code, message, detail }: Failure): Reply<never> => fail(code, message, detail)
