import { dialog, type BrowserWindow } from 'electron'
import type { Services } from '../../../contract/dispatch'
import type { OpenProject } from '../../../contract/operations'
import type { Failure } from '../../../contract/reply'
import { projectName } from '../../files/file-name'

const SAVE = 0
const DISCARD = 1
const CANCEL = 2

/** Whether a window may close: at once where all is saved, else as the user says. Nothing is given up yet. */
export async function mayClose(window: BrowserWindow, services: Services): Promise<boolean> {
  const current = await services['project.current']({})
  if (!current.ok || !current.value?.unsaved) return true
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `Save the changes to ${current.value.briefing.title || 'this briefing'}?`,
    detail: 'They are lost if you do not save them.',
    buttons: ['Save', 'Don’t Save', 'Cancel'],
    defaultId: SAVE,
    cancelId: CANCEL
  })
  if (response !== SAVE) return response === DISCARD
  const file = current.value.file ? null : await chooseFile(services, current.value)
  return save(window, services, current.value, file)
}

/** Saves to a chosen file, or where it was saved before (null); where that fails, elsewhere if the user likes. */
async function save(
  window: BrowserWindow,
  services: Services,
  open: OpenProject,
  file: string | null | undefined
): Promise<boolean> {
  if (file === undefined) return false
  const saved = await services['project.save']({ project: open.project, file })
  if (saved.ok) return true
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: saved.error.message,
    buttons: ['Save As…', 'Cancel'],
    defaultId: 0,
    cancelId: 1
  })
  return response === 0 && save(window, services, open, await chooseFile(services, open))
}

/** The handle of a file to save to; undefined where the dialog was closed. */
async function chooseFile(services: Services, { briefing }: OpenProject): Promise<string | undefined> {
  const name = projectName(briefing.title)
  const chosen = await services['dialog.save']({ purpose: 'project', name, format: null })
  return chosen.ok ? chosen.value?.handle : undefined
}

export async function tell(window: BrowserWindow | null, { message }: Failure): Promise<void> {
  const options = { type: 'error' as const, message, buttons: ['OK'] }
  await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options))
}
