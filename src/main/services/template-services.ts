import { join } from 'node:path'
import type { Services } from '../../contract/dispatch'
import { fail, succeed, type Reply } from '../../contract/reply'
import type { Template } from '../../core/template/template'
import { readTemplates, type Templates } from '../files/templates-folder'
import type { Environment } from './environment'
import type { Session } from './session'
import type { Sessions } from './sessions'

/** Templates of this machine, and those that open projects carry with them. */
export const templateServices = (env: Environment, sessions: Sessions): Pick<Services, 'templates.list'> => ({
  'templates.list': async () => {
    const { templates, problems } = await installed(env)
    const known = new Set(templates.map(({ id }) => id))
    const carried = new Map(
      sessions
        .all()
        .flatMap(({ template }) => (known.has(template.id) ? [] : [[template.id, template] as const]))
    )
    return succeed({ templates: [...templates, ...carried.values()], problems: [...problems] })
  }
})

export const installed = ({ folders, root }: Pick<Environment, 'folders' | 'root'>): Promise<Templates> =>
  readTemplates([folders.templates, join(root, 'templates')])

export async function findTemplate(env: Environment, id: string): Promise<Reply<Template>> {
  const { templates } = await installed(env)
  const found = templates.find((template) => template.id === id)
  return found
    ? succeed(found)
    : fail(
        'unknown-template',
        `There is no template ${id}. Choose one of: ${templates.map((t) => t.id).join(', ')}.`
      )
}

/** A project's template as this machine has it, else as the project carries it. */
export async function templateOf(env: Environment, session: Session): Promise<Template> {
  const found = await findTemplate(env, session.briefing.template)
  if (found.ok) session.template = found.value
  return session.template
}
