import type { Command, Edit } from '../../core/briefing/command'
import * as history from '../../core/briefing/history'
import { itemsIn, showChange } from '../memo/show-change'
import { t } from '../strings'
import { announce, dismissSteps, toast } from './app-store'
import { useProject } from './project-store'
import { send } from './sync'
import { useView, type ViewState } from './view-store'

interface Manner {
  /** Keystrokes of one edit share a group and are one step. */
  readonly group?: string
  /** What is said about it; without it the step is silent (typing). */
  readonly note?: string
  /** Whether the note is shown with its undo, or only read out. */
  readonly show?: boolean
}

/** Does one named step: at once here, then in order at the host. False when the briefing refused it. */
export function perform(name: string, edits: readonly Edit[], manner: Manner = {}): boolean {
  const command: Command = { edits: [...edits] }
  const moved = history.perform(useProject.getState().timeline, name, command, manner.group ?? null)
  if (!moved.ok) {
    toast(t.refused, { tone: 'bad' })
    return false
  }
  settle(moved)
  rememberChoice(moved)
  if (manner.note && manner.show !== false) toast(manner.note, { step: moved.timeline.past.at(-1) ?? null })
  if (manner.note) announce(manner.note)
  return true
}

export const undo = (): void => {
  const { timeline } = useProject.getState()
  step(history.undo(timeline), timeline.past.at(-1), t.undone, t.nothingToUndo)
}

export const redo = (): void => {
  const { timeline } = useProject.getState()
  step(history.redo(timeline), timeline.future[0], t.redone, t.nothingToRedo)
}

function step(
  moved: history.Moved | null,
  taken: history.Step | undefined,
  done: (name: string) => string,
  none: string
): void {
  if (!moved) {
    announce(none)
    return
  }
  if (!moved.ok) {
    toast(t.refused, { tone: 'bad' })
    return
  }
  settle(moved)
  const chosen = taken && choices.get(taken)
  if (chosen) useView.setState(chosen)
  showChange(moved.command)
  toast(done(moved.name))
  announce(done(moved.name))
}

/** The items that were chosen when something was done to them: undo and redo choose them again. */
const choices = new WeakMap<history.Step, Pick<ViewState, 'chosen' | 'chosenFrom'>>()

function rememberChoice({ command, timeline }: Extract<history.Moved, { ok: true }>): void {
  const { chosen, chosenFrom } = useView.getState()
  const done = timeline.past.at(-1)
  if (done && chosen.size > 0 && itemsIn(command).some((id) => chosen.has(id)))
    choices.set(done, { chosen, chosenFrom })
}

function settle(moved: Extract<history.Moved, { ok: true }>): void {
  useProject.setState({ timeline: moved.timeline, unsaved: true })
  dismissSteps()
  send(moved.command)
}
