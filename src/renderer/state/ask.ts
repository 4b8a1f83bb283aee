import { call } from '../bridge/call'
import type { Format } from '../bridge/types'
import { openDialog, useApp, type DialogRequest, type Question } from './app-store'
import { reportFailure } from './report'

const native = (): boolean => useApp.getState().info?.dialogs === 'native'

/** Shows a dialog of the app's own until it is answered; where it was left with null, what was open before is back. */
async function answerTo<T>(dialog: (answer: (value: T) => void) => DialogRequest): Promise<T> {
  const { dialog: before } = useApp.getState()
  let shown: DialogRequest | null = null
  const value = await new Promise<T>((answer) => {
    shown = dialog(answer)
    openDialog(shown)
  })
  if (useApp.getState().dialog === shown) openDialog(value === null ? before : null)
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
