import type * as Electron from 'electron'
import { note } from './record'

type Shown = { kind: string; options: unknown; answer: (value: unknown) => void }

/** Dialogs on the screen, waiting for the test to answer as a user would. */
export const waiting: Shown[] = []

const show = <T>(kind: string, args: readonly unknown[]): Promise<T> => {
  const { signal, ...options } = args.at(-1) as Electron.MessageBoxOptions
  note(`dialog.${kind}`, options)
  return new Promise<T>((done) => {
    const shown = { kind, options, answer: done as (value: unknown) => void }
    waiting.push(shown)
    // A dialog that is withdrawn goes as if it had been cancelled.
    signal?.addEventListener('abort', () => {
      if (waiting.includes(shown)) waiting.splice(waiting.indexOf(shown), 1)
      shown.answer({ response: options.cancelId ?? 0 })
    })
  })
}

export const dialog = {
  showOpenDialog: (...args: unknown[]) => show<Electron.OpenDialogReturnValue>('showOpenDialog', args),
  showSaveDialog: (...args: unknown[]) => show<Electron.SaveDialogReturnValue>('showSaveDialog', args),
  showMessageBox: (...args: unknown[]) => show<Electron.MessageBoxReturnValue>('showMessageBox', args)
} satisfies Pick<Electron.Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox'>

export const shell = {
  openExternal: (address) => {
    note('shell.openExternal', address)
    return Promise.resolve()
  },
  openPath: (path) => {
    note('shell.openPath', path)
    return Promise.resolve('')
  }
} satisfies Pick<Electron.Shell, 'openExternal' | 'openPath'>
