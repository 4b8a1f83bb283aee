import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { FileRef, MemoWarning, Parsed } from '../../contract/operations'
import type { Services } from '../../contract/dispatch'
import { fail, succeed, type Reply } from '../../contract/reply'
import { compose } from '../../core/memo/compose'
import { nameless, projectToCarry } from '../export/carry'
import { createExporter } from '../export/exporter'
import type { RenderFormats } from '../export/render-formats'
import { writeExport, type ExportTarget } from '../export/write-export'
import { settledMaterial } from './current-material'
import type { Environment } from './environment'
import { localDate } from './local-date'
import { projectOf, type Session } from './session'
import type { Watch } from './tasks'
import { templateOf } from './template-services'
import type { Workshop } from './workshop'

/** A memo of an open project: written to the files that were chosen, all of them or none; or shown as pages. */
export function exportServices(
  shop: Workshop
): Pick<Services, 'export.write' | 'export.drag' | 'preview.pdf'> {
  const { render } = createExporter()
  const exported = new Set<string>()
  return {
    'export.write': async ({ project, task, ...request }) => {
      const session = shop.sessions.get(project)
      if (!session.ok) return session
      const work = (watch: Watch) => write(shop.env, session.value, request, { render, watch })
      const written = await shop.tasks.run(task, work)
      if (!written.ok) return written
      const { paths, ...told } = written.value
      for (const path of paths) exported.add(path)
      return succeed({ written: paths.map((path) => shop.env.handles.refer(path, 'write')), ...told })
    },
    'export.drag': ({ file }) => {
      const path = shop.env.handles.path(file, 'read')
      return path.ok ? drag(shop.env, path.value, exported) : path
    },
    'preview.pdf': async ({ project }) => {
      const session = shop.sessions.get(project)
      if (!session.ok) return session
      const composed = await compositionOf(shop.env, session.value)
      if (!composed.ok) return composed
      const { memo, warnings } = composed.value
      const rendered = await render(memo, ['pdf'])
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

type Request = Omit<Parsed<'export.write'>, 'project' | 'task'>

async function write(
  env: Environment,
  session: Session,
  { targets: asked, distribution = false }: Request,
  { render, watch }: { readonly render: RenderFormats; readonly watch: Watch }
): Promise<Reply<{ paths: string[]; warnings: MemoWarning[]; carriedBytes: number }>> {
  const targets = targetsOf(env, asked)
  if (!targets.ok) return targets
  const composed = await compositionOf(env, session)
  if (!composed.ok) return composed
  const { memo, warnings } = composed.value
  const formats = asked.map(({ format }) => format)
  const carry = await projectToCarry(projectOf(session), formats, { distribution })
  const written = await writeExport(distribution ? nameless(memo) : memo, targets.value, {
    overwrite: true, // each file was chosen in a dialog that asks before it replaces one
    render,
    carry,
    signal: watch.signal,
    onProgress: (share) => watch.progress('writing', Math.round(share * 100), 100)
  })
  if (!written.ok) return written
  return succeed({
    paths: written.value.written,
    warnings: [...warnings, ...written.value.warnings],
    carriedBytes: carry?.length ?? 0
  })
}

function drag(env: Environment, path: string, exported: ReadonlySet<string>): Reply<Record<string, never>> {
  if (!env.system) return fail('refused', 'A file cannot be dragged out of a browser’s page.')
  if (!exported.has(path))
    return fail('forbidden', 'Only a file that was exported here can be dragged out of the window.')
  if (!existsSync(path))
    return fail('not-found', `${basename(path)} is no longer where it was exported to. Export it again.`)
  env.system.startDrag(path)
  return succeed({})
}

async function compositionOf(env: Environment, session: Session): Promise<Reply<ReturnType<typeof compose>>> {
  const material = await settledMaterial(session)
  if (!material.ok) return material
  const template = await templateOf(env, session)
  return succeed(compose(session.briefing, material.value, template, { today: localDate(env.now()) }))
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
