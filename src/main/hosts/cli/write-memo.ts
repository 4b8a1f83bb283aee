import { succeed, type Reply } from '../../../contract/reply'
import type { Material } from '../../../core/corroboration/claim'
import { compose } from '../../../core/memo/compose'
import type { Project } from '../../../core/project/project'
import { nameless, projectToCarry } from '../../export/carry'
import { writeExport, type ExportTarget } from '../../export/write-export'
import type { Io } from './io'

export interface MemoJob {
  readonly project: Project
  readonly material: Material
  readonly today: string
  readonly targets: readonly ExportTarget[]
  /** Whether it is a copy to hand out, which carries no project and names no author. */
  readonly distribution: boolean | undefined
}

/** Writes a memo to all its targets, or to none, and tells what its reader would want to know. */
export async function writeMemo(job: MemoJob, io: Io): Promise<Reply<null>> {
  const { project, targets, distribution } = job
  const composed = compose(project.briefing, job.material, project.template, { today: job.today })
  const { memo, warnings } = distribution ? { ...composed, memo: nameless(composed.memo) } : composed
  const formats = targets.map(({ format }) => format)
  const carry = await projectToCarry(project, formats, { distribution })
  const written = await writeExport(memo, targets, { overwrite: true, carry })
  if (!written.ok) return written
  const said = new Set([...warnings, ...written.value.warnings].map(({ message }) => message))
  for (const message of said) io.warn(`warning: ${message}`)
  for (const path of written.value.written) io.progress(`wrote ${path}`)
  return succeed(null)
}
