import { readTemplate } from '../../files/templates-folder'
import { allTemplates } from './find-template'
import type { Io } from './io'
import { readOptions } from './options'
import { done, failed, misused, type Outcome } from './outcome'

/** `briefing templates [list | validate FILE…]` */
export async function templatesCommand(args: string[], io: Io): Promise<Outcome> {
  const read = readOptions(args, {})
  if (!read.ok) return misused(read.message)
  const [action = 'list', ...files] = read.positionals
  if (action === 'list' && files.length === 0) return list(io)
  if (action === 'validate' && files.length > 0) return validate(files, io)
  return misused('briefing templates takes list, or validate with the files to look at.')
}

async function list(io: Io): Promise<Outcome> {
  const { templates, problems } = await allTemplates()
  const width = Math.max(0, ...templates.map(({ id }) => id.length))
  for (const { id, name, description } of templates)
    io.print(`${id.padEnd(width)}  ${name}${description === '' ? '' : `: ${description}`}`)
  for (const { message } of problems) io.warn(message)
  return done
}

async function validate(files: readonly string[], io: Io): Promise<Outcome> {
  let wrong = 0
  for (const file of files) {
    const read = await readTemplate(file)
    if (read.ok) io.print(`${file}: right (${read.value.id})`)
    else {
      wrong += 1
      io.print(
        read.error.code === 'bad-template' ? (read.error.detail ?? read.error.message) : read.error.message
      )
    }
  }
  if (wrong === 0) return done
  return failed({
    message: `${String(wrong)} of ${String(files.length)} template files cannot be used. Mend the lines above.`
  })
}
