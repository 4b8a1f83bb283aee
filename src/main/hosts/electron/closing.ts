import { dialog, type BrowserWindow } from 'electron'
import type { Services } from '../../../contract/dispatch'
import type { OpenProject } from '../../../contract/operations'
import type { Failure } from '../../../contract/reply'

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
  return response === DISCARD || (response === SAVE && (await save(window, services, current.value)))
}

async function save(window: BrowserWindow, services: Services, open: OpenProject): Promise<boolean> {
  const file = open.file ? null : await chooseFile(services, open)
  if (file === undefined) return false
  const saved = await services['project.save']({ project: open.project, file })
  if (!saved.ok) await tell(window, saved.error)
  return saved.ok
}

/** The handle of a file to save to; undefined where the dialog was closed. */
async function chooseFile(services: Services, { briefing }: OpenProject): Promise<string | undefined> {
  const name = `${briefing.title || 'Briefing'}.briefing`.replace(/[\\/:*?"<>|]/g, ' ')
  const chosen = await services['dialog.save']({ purpose: 'project', name, format: null })
  return chosen.ok ? chosen.value?.handle : undefined
}

export async function tell(window: BrowserWindow | null, { message }: Failure): Promise<void> {
  const options = { type: 'error' as const, message, buttons: ['OK'] }
  await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options))
}
