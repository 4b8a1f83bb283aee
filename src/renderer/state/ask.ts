import { call } from '../bridge/call'
import type { FileRef, Format } from '../bridge/types'
import { openDialog, useApp } from './app-store'
import { reportFailure } from './report'

const native = (): boolean => useApp.getState().info?.dialogs === 'native'

/** Asks which files to open, in the host's dialog or the app's own; null when nothing was chosen. */
export async function askOpen(purpose: 'project' | 'sources', multiple: boolean): Promise<string[] | null> {
  if (!native())
    return new Promise((resolve) => {
      openDialog({
        name: 'open-file',
        purpose,
        answer: (handles) => {
          resolve(handles ? [...handles] : null)
        }
      })
    })
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
  if (!native())
    return new Promise((resolve) => {
      openDialog({ name: 'save-file', purpose, suggestion, format, answer: resolve })
    })
  const reply = await call('dialog.save', { purpose, name: suggestion, format })
  if (!reply.ok) return reportFailure(reply.error)
  return (reply.value as FileRef | null)?.handle ?? null
}

/** What to do with changes that are not saved; null means to stay. */
export const askUnsaved = (): Promise<'save' | 'discard' | null> =>
  new Promise((resolve) => {
    openDialog({ name: 'unsaved', answer: resolve })
  })
