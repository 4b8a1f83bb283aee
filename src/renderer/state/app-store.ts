import { create } from 'zustand'
import type { Step } from '../../core/briefing/history'
import type { Template } from '../../core/template/template'
import type { Failure, FileRef, Format, Output, RecentProject } from '../bridge/types'
import type { Work } from './work'

/** What the app is doing as a whole. */
type Phase =
  | { readonly name: 'starting' }
  | { readonly name: 'desk' }
  | { readonly name: 'failed'; readonly failure: Failure }

/** The dialog that is open; a dialog that asks for something answers through `answer`. */
export type DialogRequest =
  | {
      readonly name: 'start' | 'paste' | 'shortcuts' | 'palette' | 'origins' | 'export' | 'versions'
    }
  | { readonly name: 'source'; readonly source: string }
  | {
      readonly name: 'open-file'
      readonly purpose: 'project' | 'sources'
      readonly answer: (handles: readonly string[] | null) => void
    }
  | {
      readonly name: 'save-file'
      readonly purpose: 'project' | 'export'
      readonly suggestion: string
      readonly format: Format | null
      readonly answer: (handle: string | null) => void
    }
  | {
      readonly name: 'unsaved'
      readonly answer: (choice: 'save' | 'discard' | null) => void
    }
  | {
      readonly name: 'sure'
      readonly question: Question
      readonly answer: (sure: boolean) => void
    }

/** A step that cannot be undone, put as a question; `yes` names what is done. */
export interface Question {
  readonly heading: string
  readonly text: string
  readonly yes: string
}

export type DialogOf<N extends DialogRequest['name']> = Extract<DialogRequest, { name: N }>

export interface Toast {
  readonly id: number
  readonly tone: 'plain' | 'good' | 'doubt' | 'bad'
  readonly text: string
  readonly detail: readonly string[]
  /** The step it tells of; it can be undone from here for as long as it is the last. */
  readonly step: Step | null
  /** What was exported just now. */
  readonly files: readonly FileRef[]
}

export interface AppState {
  readonly phase: Phase
  readonly info: Output<'app.info'> | null
  readonly templates: readonly Template[]
  readonly recent: readonly RecentProject[]
  readonly dialog: DialogRequest | null
  readonly toasts: readonly Toast[]
  /** What the app is working on. */
  readonly busy: Work | null
  /** Another briefing is on its way. */
  readonly opening: boolean
  /** Briefings that a crash left behind. */
  readonly recoveries: Output<'recovery.list'>
  /** The last thing said to screen readers, and how often something was said, so that repeats are heard. */
  readonly announced: { readonly text: string; readonly count: number }
}

export const useApp = create<AppState>(() => ({
  phase: { name: 'starting' },
  info: null,
  templates: [],
  recent: [],
  dialog: null,
  toasts: [],
  busy: null,
  opening: false,
  recoveries: [],
  announced: { text: '', count: 0 }
}))

export const openDialog = (dialog: DialogRequest | null): void => {
  useApp.setState({ dialog })
}

/** Closes a dialog, unless another was opened in its place meanwhile. */
export const closeDialog = (dialog: DialogRequest | null): void => {
  if (useApp.getState().dialog === dialog) openDialog(null)
}

/** Takes the dialog away as if it had been left: who waits for its answer gets none. */
export function leaveDialog(): void {
  const { dialog } = useApp.getState()
  openDialog(null)
  if (dialog?.name === 'sure') dialog.answer(false)
  else if (dialog && 'answer' in dialog) dialog.answer(null)
}

/** Says something to screen readers without showing it. */
export const announce = (text: string): void => {
  useApp.setState(({ announced }) => ({ announced: { text, count: announced.count + 1 } }))
}

let toasts = 0
/** Shows a short note; only the last three stay on the screen. */
export function toast(text: string, options: Partial<Omit<Toast, 'id' | 'text'>> = {}): void {
  toasts += 1
  const next: Toast = { id: toasts, text, tone: 'plain', detail: [], step: null, files: [], ...options }
  useApp.setState((state) => ({
    toasts: [...state.toasts.filter((other) => other.text !== text), next].slice(-3)
  }))
}

/** Takes away the notes of steps: another has been done, and they can no longer be undone from there. */
export function dismissSteps(): void {
  const { toasts: shown } = useApp.getState()
  if (shown.some((t) => t.step)) useApp.setState({ toasts: shown.filter((t) => !t.step) })
}

export const dismissToast = (id: number): void => {
  useApp.setState((state) => ({ toasts: state.toasts.filter((t) => t.id !== id) }))
}
