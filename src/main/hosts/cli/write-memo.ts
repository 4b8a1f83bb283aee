import { succeed, type Reply } from '../../../contract/reply'
import type { Briefing } from '../../../core/briefing/briefing'
import type { Material } from '../../../core/corroboration/claim'
import { compose } from '../../../core/memo/compose'
import type { Template } from '../../../core/template/template'
import { writeExport, type ExportTarget } from '../../export/write-export'
import type { Io } from './io'

export interface MemoJob {
  readonly briefing: Briefing
  readonly material: Material
  readonly template: Template
  readonly today: string
  readonly targets: readonly ExportTarget[]
}

/** Writes a memo to all its targets, or to none, and tells what its reader would want to know. */
export async function writeMemo(job: MemoJob, io: Io): Promise<Reply<null>> {
  const { memo, warnings } = compose(job.briefing, job.material, job.template, { today: job.today })
  const written = await writeExport(memo, job.targets, { overwrite: true })
  if (!written.ok) return written
  const said = new Set([...warnings, ...written.value.warnings].map(({ message }) => message))
  for (const message of said) io.warn(`warning: ${message}`)
  for (const path of written.value.written) io.progress(`wrote ${path}`)
  return succeed(null)
}
