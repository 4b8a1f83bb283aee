import { call } from '../bridge/call'
import type { Format } from '../bridge/types'
import { t } from '../strings'
import { announce, openDialog, toast } from './app-store'
import { askSave } from './ask'
import { fileName, working } from './project-files'
import { briefing, useProject } from './project-store'
import { reportFailure } from './report'
import { settled } from './sync'

/** Asks where, then writes the memo in one format; what the writer warns of is shown. */
export async function exportMemo(format: Format): Promise<void> {
  const failure = await settled()
  if (failure) {
    reportFailure(failure)
    return
  }
  const file = await askSave('export', fileName(briefing().title || t.untitled), format)
  openDialog(null)
  if (file === null) return
  const { project } = useProject.getState()
  const asked = call('export.write', { project, targets: [{ format, file }] })
  const reply = await working(t.busy.exporting(format), asked)
  if (!reply.ok) {
    reportFailure(reply.error)
    return
  }
  const { written, warnings } = reply.value
  const names = written.map((w) => w.name).join(', ')
  toast(warnings.length === 0 ? t.exported(names) : t.exportedWith(names, warnings.length), {
    tone: warnings.length === 0 ? 'good' : 'doubt',
    detail: warnings.map((w) => w.message)
  })
  announce(t.exported(names))
}
