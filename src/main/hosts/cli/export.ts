import type { Reply } from '../../../contract/reply'
import type { Io } from './io'
import { memoOptions, readDate, readOptions } from './options'
import { done, failed, misused, type Outcome } from './outcome'
import { readyProject } from './ready-project'
import { checkWritable, targetsMisuse, targetsOf } from './targets'
import { writeMemo } from './write-memo'

/** `briefing export PROJECT [--template ID] -o FILE…`. Writes all files, or none. */
export async function exportCommand(args: string[], io: Io, now: Date): Promise<Outcome> {
  const read = readOptions(args, memoOptions)
  if (!read.ok) return misused(read.message)
  const { template, output = [], date, distribution } = read.values
  const [project, ...more] = read.positionals
  if (project === undefined || more.length > 0)
    return misused('name one project: briefing export FILE.briefing -o memo.docx.')
  const today = readDate(date, now)
  if (today === null) return misused('--date must be a day of the calendar, as YYYY-MM-DD.')
  const misuse = targetsMisuse(output)
  if (misuse !== null) return misused(misuse)
  const made = await makeExport({ project, template, output, today, distribution }, io)
  return made.ok ? done : failed(made.error)
}

interface Request {
  readonly project: string
  readonly template: string | undefined
  readonly output: readonly string[]
  readonly today: string
  readonly distribution: boolean | undefined
}

async function makeExport(request: Request, io: Io): Promise<Reply<null>> {
  const { output, today, distribution } = request
  const writable = await checkWritable(output)
  if (!writable.ok) return writable
  const ready = await readyProject(request.project, request.template, io)
  if (!ready.ok) return ready
  const targets = targetsOf(output)
  return writeMemo({ ...ready.value, today, targets, distribution }, io)
}
