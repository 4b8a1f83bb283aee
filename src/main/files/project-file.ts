import { basename } from 'node:path'
import { fail, succeed, type Failure, type Reply } from '../../contract/reply'
import { parseProject } from '../../core/project/parse-project'
import { salvageProject, type Salvage } from '../../core/project/salvage'
import { MIMETYPE, PART, type Project } from '../../core/project/project'
import { serialiseProject } from '../../core/project/serialise-project'
import { atomicSave, followLinks, previousName, type SaveOptions } from './atomic-save'
import { codec } from './codec'
import { disk as realDisk, type Disk } from './disk'
import { readCapped } from './read-capped'
import { projectFailure, rescue, zipFailure } from './project-failure'
import { readZip, salvageZip, type ZipLimits, type ZipRead } from './read-zip'
import { writeZip } from './write-zip'

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
export const projectBytes = (project: Project): Promise<Uint8Array> =>
  writeZip(serialiseProject(project, codec), new Set([PART.mimetype]))

/** Saves atomically, and keeps the previous version beside it as `.bak` unless `options` say otherwise. */
export const saveProjectFile = async (
  path: string,
  project: Project,
  options: Partial<SaveOptions> = {}
): Promise<Reply<null>> => atomicSave(path, await projectBytes(project), { keepPrevious: true, ...options })

const failed = ({ code, message, detail }: Failure): Reply<never> => fail(code, message, detail)
