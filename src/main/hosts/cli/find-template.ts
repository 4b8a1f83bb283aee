import { dirname } from 'node:path'
import { fail, succeed, type Reply } from '../../../contract/reply'
import type { Template } from '../../../core/template/template'
import { appRoot } from '../../files/app-root'
import { alsoLookIn } from '../../files/letterheads'
import { readTemplate, type Templates } from '../../files/templates-folder'
import { userFolders } from '../../files/user-folders'
import { installed } from '../../services/template-services'

/** All templates this machine has. */
export const allTemplates = (): Promise<Templates> => installed({ folders: userFolders(), root: appRoot() })

/** A template by its id, or by the path of its file, which may have a letterhead beside it. */
export async function findTemplate(name: string): Promise<Reply<Template>> {
  if (/[\\/]|\.ya?ml$/i.test(name)) {
    alsoLookIn(dirname(name))
    return readTemplate(name)
  }
  const { templates, problems } = await allTemplates()
  const found = templates.find(({ id }) => id === name)
  if (found) return succeed(found)
  const broken = problems.find(({ message }) => message.startsWith(`${name}.`))
  if (broken) return fail(broken.code, broken.message, broken.detail)
  const known = templates.map(({ id }) => id).join(', ') || 'none'
  return fail('unknown-template', `There is no template ${name}. There are: ${known}.`)
}
