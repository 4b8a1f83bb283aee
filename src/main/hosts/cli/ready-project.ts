import { succeed, type Reply } from '../../../contract/reply'
import { apply } from '../../../core/briefing/apply'
import { fitTemplate } from '../../../core/briefing/new-briefing'
import type { Material } from '../../../core/corroboration/claim'
import type { Project } from '../../../core/project/project'
import type { Template } from '../../../core/template/template'
import { openProjectOrMemo } from '../../export/carry-open'
import { Engine } from '../../services/engine'
import { findTemplate } from './find-template'
import type { Io } from './io'

/** A project in the template it is to be set in, with what its articles hold. */
export interface ReadyProject {
  readonly project: Project
  readonly material: Material
}

/** Opens a project, or the one a memo carries, in the template asked for or in its own; says what could not be read. */
export async function readyProject(
  path: string,
  asked: string | undefined,
  io: Io
): Promise<Reply<ReadyProject>> {
  const opened = await openProjectOrMemo(path)
  if (!opened.ok) return opened
  const { project, rescued } = opened.value
  if (rescued) io.warn(`warning: ${rescued.message}`)
  const template = await templateFor(project, asked)
  if (!template.ok) return template
  const briefing = inTemplate(project, template.value)
  const engine = new Engine(null)
  const sources = new Map(project.sources.map((source) => [source.id, source]))
  const { material } = engine.stored({ ...project, briefing }) ?? engine.now(briefing, sources)
  return succeed({ project: { ...project, briefing, template: template.value }, material })
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
