import { call } from '../bridge/call'
import type { Format } from '../bridge/types'
import { shortSize, t } from '../strings'
import { announce, closeDialog, toast, useApp } from './app-store'
import { askSave } from './ask'
import { fileName } from './project-files'
import { briefing, useProject } from './project-store'
import { reportFailure } from './report'
import { settled } from './sync'
import { workingLong } from './work'

/**
 * Asks where, then writes the memo in one format; what the writer warns of is shown. A copy for distribution carries
 * no project and names nobody.
 */
export async function exportMemo(format: Format, distribution = false): Promise<void> {
  const failure = await settled()
  if (failure) {
    reportFailure(failure)
    return
  }
  const { dialog } = useApp.getState()
  const file = await askSave('export', fileName(briefing().title || t.untitled), format)
  if (file === null) return
  closeDialog(dialog)
  const { project } = useProject.getState()
  const reply = await workingLong(t.busy.exporting(format), ({ task }) =>
    call('export.write', { project, targets: [{ format, file }], distribution, task })
  )
  if (!reply.ok) {
    reportFailure(reply.error)
    return
  }
  const { written, warnings, carriedBytes } = reply.value
  const names = written.map((w) => w.name).join(', ')
  toast(warnings.length === 0 ? t.exported(names) : t.exportedWith(names, warnings.length), {
    tone: warnings.length === 0 ? 'good' : 'doubt',
    files: written,
    detail: [
      ...(carriedBytes > 0 ? [t.carried(shortSize(carriedBytes))] : []),
      ...warnings.map((w) => w.message)
    ]
  })
  announce(t.exported(names))
}
