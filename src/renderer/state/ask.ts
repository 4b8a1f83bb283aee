import { call } from '../bridge/call'
import type { Format } from '../bridge/types'
import { closeDialog, openDialog, useApp, type DialogRequest, type Question } from './app-store'
import { reportFailure } from './report'

const native = (): boolean => useApp.getState().info?.dialogs === 'native'

/** Shows a dialog of the app's own until it is answered. */
async function answerTo<T>(dialog: (answer: (value: T) => void) => DialogRequest): Promise<T> {
  let shown: DialogRequest | null = null
  const value = await new Promise<T>((answer) => {
    shown = dialog(answer)
    openDialog(shown)
  })
  closeDialog(shown)
  return value
}

/** Asks which files to open, in the host's dialog or the app's own; null when nothing was chosen. */
export async function askOpen(
  purpose: 'project' | 'sources',
  multiple: boolean
): Promise<readonly string[] | null> {
  if (!native()) return answerTo((answer) => ({ name: 'open-file', purpose, answer }))
  const reply = await call('dialog.open', { purpose, multiple })
  if (!reply.ok) return reportFailure(reply.error)
  return reply.value?.map((file) => file.handle) ?? null
}

/** Asks where to write; null when nothing was chosen. */
export async function askSave(
  purpose: 'project' | 'export',
  suggestion: string,
  format: Format | null
): Promise<string | null> {
  if (!native()) return answerTo((answer) => ({ name: 'save-file', purpose, suggestion, format, answer }))
  const reply = await call('dialog.save', { purpose, name: suggestion, format })
  if (!reply.ok) return reportFailure(reply.error)
  return reply.value?.handle ?? null
}

/** Asks before a step that cannot be undone; the dialog that was open comes back. */
export async function askSure(question: Question): Promise<boolean> {
  const before = useApp.getState().dialog
  const sure = await answerTo<boolean>((answer) => ({ name: 'sure', question, answer }))
  openDialog(before)
  return sure
}

/** What to do with changes that are not saved; null means to stay. */
export const askUnsaved = (): Promise<'save' | 'discard' | null> =>
  answerTo((answer) => ({ name: 'unsaved', answer }))
