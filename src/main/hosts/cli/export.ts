import { succeed, type Reply } from '../../../contract/reply'
import type { Project } from '../../../core/project/project'
import type { Template } from '../../../core/template/template'
import { fitTemplate } from '../../../core/briefing/new-briefing'
import { apply } from '../../../core/briefing/apply'
import { openProjectOrMemo } from '../../export/carry-open'
import { Engine } from '../../services/engine'
import { findTemplate } from './find-template'
import type { Io } from './io'
import { memoOptions, readDate, readOptions } from './options'
import { done, failed, misused, type Outcome } from './outcome'
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
  const opened = await openProjectOrMemo(request.project)
  if (!opened.ok) return opened
  if (opened.value.rescued) io.warn(`warning: ${opened.value.rescued.message}`)
  const { project } = opened.value
  const template = await templateFor(project, request.template)
  if (!template.ok) return template
  const briefing = inTemplate(project, template.value)
  const engine = new Engine(null)
  const sources = new Map(project.sources.map((source) => [source.id, source]))
  const { material } = engine.stored({ ...project, briefing }) ?? engine.now(briefing, sources)
  const targets = targetsOf(output)
  const job = {
    project: { ...project, briefing, template: template.value },
    material,
    today,
    targets,
    distribution
  }
  return writeMemo(job, io)
}

/** The template asked for; else the project's own as this machine has it; else as the project carries it. */
async function templateFor(project: Project, asked: string | undefined): Promise<Reply<Template>> {
  if (asked !== undefined) return findTemplate(asked)
  const installed = await findTemplate(project.briefing.template)
  return installed.ok ? installed : succeed(project.template)
}

function inTemplate({ briefing }: Project, template: Template) {
  if (briefing.template === template.id) return briefing
  let sections = 0
  const fitted = apply(
    briefing,
    fitTemplate(briefing, template, () => `x-${String((sections += 1))}`)
  )
  return fitted.ok ? fitted.briefing : briefing
}
