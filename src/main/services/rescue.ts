import { basename } from 'node:path'
import type { Failure } from '../../contract/reply'
import type { Project } from '../../core/project/project'
import type { Salvage } from '../../core/project/salvage'
import { freshProject } from '../../core/project/project'
import { newSourceEntry } from '../../core/briefing/new-source-entry'
import { salvageProjectFile } from '../files/project-file'
import type { Environment } from './environment'
import { newProject, SAMPLE_TEMPLATE } from './start-project'
import { findTemplate } from './template-services'

export interface Rescued {
  readonly project: Project
  /** What the user is told: what is damaged, what was opened instead, and what to do. */
  readonly rescued: Failure
}

/** A new project of what is whole of a damaged file, which stays as it is; null where that is nothing. */
export async function rescueProject(
  env: Environment,
  path: string,
  damage: Failure
): Promise<Rescued | null> {
  const salvage = await salvageProjectFile(path)
  const project = salvage && (await projectOf(env, salvage))
  return project && { project, rescued: rescuedFrom(path, damage, salvage) }
}

/** Tells that the file is damaged and what is open instead of it. */
export const openedInstead = (path: string, { detail }: Failure, what: string): Failure => ({
  code: 'damaged-project',
  message: `${basename(path)} is damaged. ${what}`,
  ...(detail === undefined ? {} : { detail })
})

/** Where no template is known, the one this machine has by that name; where no briefing is, an empty one of the articles. */
async function projectOf(env: Environment, salvage: Salvage): Promise<Project | null> {
  const { briefing, sources, originals, versions } = salvage
  const known = salvage.template ?? (await templateNamed(env, briefing?.template))
  const empty = await newProject(env, SAMPLE_TEMPLATE)
  const template = known ?? (empty.ok ? empty.value.template : null)
  if (!template || !empty.ok) return null
  const listing = { ...empty.value.briefing, sources: sources.map(({ id }) => newSourceEntry(id)) }
  return { ...freshProject(briefing ?? listing, template, sources, originals), versions }
}

async function templateNamed(env: Environment, id: string | undefined) {
  const found = id === undefined ? null : await findTemplate(env, id)
  return found?.ok ? found.value : null
}

function rescuedFrom(path: string, damage: Failure, { saved, sources }: Salvage): Failure {
  const count = `${String(sources.length)} ${sources.length === 1 ? 'article' : 'articles'}`
  const what = {
    last: `its briefing as it was saved last, with ${count}`,
    before: `its briefing as it was before the last save, with ${count}`,
    none: `${count}, but not the briefing about them`
  }[saved ?? 'none']
  const advice = 'Save it under a name of its own: the damaged file is left as it is.'
  return openedInstead(path, damage, `What is whole of it is open as a new briefing: ${what}. ${advice}`)
}
