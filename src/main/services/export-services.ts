import type { FileRef } from '../../contract/operations'
import type { Services } from '../../contract/dispatch'
import { succeed, type Reply } from '../../contract/reply'
import { compose } from '../../core/memo/compose'
import { writeExport, type ExportTarget } from '../export/write-export'
import type { Environment } from './environment'
import { localDate } from './local-date'
import type { Sessions } from './sessions'
import { templateOf } from './template-services'

/** A memo of an open project, written to the files that were chosen: all of them or none. */
export const exportServices = (env: Environment, sessions: Sessions): Pick<Services, 'export.write'> => ({
  'export.write': async ({ project, targets: asked }) => {
    const session = sessions.get(project)
    if (!session.ok) return session
    const targets = targetsOf(env, asked)
    if (!targets.ok) return targets
    const { briefing, material } = session.value
    const template = await templateOf(env, session.value)
    const { memo, warnings } = compose(briefing, material, template, { today: localDate(env.now()) })
    // Each file was chosen in a dialog that asks before it replaces one.
    const written = await writeExport(memo, targets.value, { overwrite: true })
    if (!written.ok) return written
    return succeed({
      written: written.value.written.map((path) => env.handles.refer(path, 'write')),
      warnings: [...warnings, ...written.value.warnings]
    })
  }
})

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
