import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { FileRef } from '../../contract/operations'
import type { Services } from '../../contract/dispatch'
import { fail, succeed, type Reply } from '../../contract/reply'
import { compose } from '../../core/memo/compose'
import { nameless, projectToCarry } from '../export/carry'
import { createExporter } from '../export/exporter'
import { writeExport, type ExportTarget } from '../export/write-export'
import type { Environment } from './environment'
import { localDate } from './local-date'
import { projectOf, type Session } from './session'
import type { Sessions } from './sessions'
import { templateOf } from './template-services'

/** A memo of an open project: written to the files that were chosen, all of them or none; or shown as pages. */
export function exportServices(
  env: Environment,
  sessions: Sessions
): Pick<Services, 'export.write' | 'export.drag' | 'preview.pdf'> {
  const exporter = createExporter()
  const exported = new Set<string>()
  return {
    'export.write': async ({ project, targets: asked, distribution = false }) => {
      const session = sessions.get(project)
      if (!session.ok) return session
      const targets = targetsOf(env, asked)
      if (!targets.ok) return targets
      const { memo, warnings } = await composed(env, session.value)
      const formats = asked.map(({ format }) => format)
      const carry = await projectToCarry(projectOf(session.value), formats, { distribution })
      // Each file was chosen in a dialog that asks before it replaces one.
      const options = { overwrite: true, render: exporter.render, carry }
      const written = await writeExport(distribution ? nameless(memo) : memo, targets.value, options)
      if (!written.ok) return written
      for (const path of written.value.written) exported.add(path)
      return succeed({
        written: written.value.written.map((path) => env.handles.refer(path, 'write')),
        warnings: [...warnings, ...written.value.warnings],
        carriedBytes: carry?.length ?? 0
      })
    },
    'export.drag': ({ file }) => {
      const path = env.handles.path(file, 'read')
      if (!path.ok) return path
      if (!env.system) return fail('refused', 'A file cannot be dragged out of a browser’s page.')
      if (!exported.has(path.value))
        return fail('forbidden', 'Only a file that was exported here can be dragged out of the window.')
      if (!existsSync(path.value))
        return fail(
          'not-found',
          `${basename(path.value)} is no longer where it was exported to. Export it again.`
        )
      env.system.startDrag(path.value)
      return succeed({})
    },
    'preview.pdf': async ({ project }) => {
      const session = sessions.get(project)
      if (!session.ok) return session
      const { memo, warnings } = await composed(env, session.value)
      const rendered = await exporter.render(memo, ['pdf'])
      if (!rendered.ok) return rendered
      const [pdf] = rendered.value
      if (!pdf?.map) throw new Error('a PDF was rendered without its map')
      return succeed({
        pdf: Buffer.from(pdf.bytes).toString('base64'),
        map: pdf.map,
        warnings: [...warnings, ...pdf.warnings]
      })
    }
  }
}

async function composed(env: Environment, session: Session): Promise<ReturnType<typeof compose>> {
  const template = await templateOf(env, session)
  return compose(session.briefing, session.material, template, { today: localDate(env.now()) })
}

function targetsOf(
  env: Environment,
  asked: readonly { format: ExportTarget['format']; file: FileRef['handle'] }[]
): Reply<ExportTarget[]> {
  const targets: ExportTarget[] = []
  for (const { format, file } of asked) {
    const path = env.handles.path(file, 'write')
    if (!path.ok) return path
    targets.push({ format, path: path.value })
  }
  return succeed(targets)
}
