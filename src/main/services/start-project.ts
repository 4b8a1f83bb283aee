import { join } from 'node:path'
import { fail, succeed, type Reply } from '../../contract/reply'
import { draft } from '../../core/briefing/draft'
import { newBriefing } from '../../core/briefing/new-briefing'
import { freshProject, type Project } from '../../core/project/project'
import { importPaths } from '../importers/import-paths'
import type { Environment } from './environment'
import { localDate } from './local-date'
import { findTemplate } from './template-services'
import type { Workshop } from './workshop'

/** The template of the sample briefing, and where no other is known. */
export const SAMPLE_TEMPLATE = 'executive-memo'

/** An empty briefing in a template. */
export async function newProject(env: Environment, template: string): Promise<Reply<Project>> {
  const found = await findTemplate(env, template)
  if (!found.ok) return found
  return succeed(freshProject(newBriefing(found.value, draftOptions(env)), found.value, []))
}

/** The seeds as the sample briefing: the automatic memo about them. */
export async function sampleProject({ env, engine }: Workshop): Promise<Reply<Project>> {
  const found = await findTemplate(env, SAMPLE_TEMPLATE)
  if (!found.ok) return found
  const { sources } = await importPaths([join(env.root, 'seeds')])
  if (sources.length === 0)
    return fail('nothing-to-read', 'The sample articles are missing from this copy of the app. Reinstall it.')
  const briefing = draft(engine.material(sources), found.value, draftOptions(env))
  return succeed(freshProject(briefing, found.value, sources))
}

const draftOptions = (env: Environment) => ({
  id: env.newId(),
  today: localDate(env.now()),
  newId: () => env.newId()
})
