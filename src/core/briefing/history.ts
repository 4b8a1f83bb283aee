import { apply, type Applied } from './apply'
import type { Briefing } from './briefing'
import type { Command, Edit } from './command'

/** The name of what was done, for "Undo move quote"; the interface puts it into words. */
export type StepName = string

export interface Step {
  readonly name: StepName
  readonly undo: Command
  readonly redo: Command
  /** Adjacent steps with the same non-null group are one step: the keystrokes of one edit. */
  readonly group: string | null
}

/** A briefing with the way back and the way forward. */
export interface Timeline {
  readonly present: Briefing
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

/** What happened to a timeline: the command that was applied to the briefing (to be journaled), or a refusal. */
export type Moved =
  | { readonly ok: true; readonly timeline: Timeline; readonly command: Command; readonly name: StepName }
  | Extract<Applied, { ok: false }>

/** Steps kept for undo; older ones fall off the end. */
export const MAX_STEPS = 1000

export const startTimeline = (present: Briefing): Timeline => ({ present, past: [], future: [] })

/** Does something new; what was undone before is gone. */
export function perform(
  timeline: Timeline,
  name: StepName,
  command: Command,
  group: string | null = null
): Moved {
  const applied = apply(timeline.present, command)
  if (!applied.ok) return applied
  const last = timeline.past.at(-1)
  const merges = group !== null && last?.group === group && timeline.future.length === 0
  const step: Step = merges
    ? { name, group, undo: joined(applied.inverse, last.undo), redo: joined(last.redo, command) }
    : { name, group, undo: applied.inverse, redo: command }
  const past = [...(merges ? timeline.past.slice(0, -1) : timeline.past), step].slice(-MAX_STEPS)
  return { ok: true, name, command, timeline: { present: applied.briefing, past, future: [] } }
}

/** Takes the last step back; null where there is none. */
export function undo(timeline: Timeline): Moved | null {
  const step = timeline.past.at(-1)
  if (!step) return null
  const applied = apply(timeline.present, step.undo)
  if (!applied.ok) return applied
  const past = timeline.past.slice(0, -1)
  const future = [step, ...timeline.future]
  return {
    ok: true,
    name: step.name,
    command: step.undo,
    timeline: { present: applied.briefing, past, future }
  }
}

/** Does the last step that was taken back again; null where there is none. */
export function redo(timeline: Timeline): Moved | null {
  const step = timeline.future[0]
  if (!step) return null
  const applied = apply(timeline.present, step.redo)
  if (!applied.ok) return applied
  const past = [...timeline.past, step]
  const future = timeline.future.slice(1)
  return {
    ok: true,
    name: step.name,
    command: step.redo,
    timeline: { present: applied.briefing, past, future }
  }
}

/** One command after another. [B4] What the second sets anew at once, the first need not set: a burst of typing stays one edit. */
function joined({ edits: first }: Command, { edits: second }: Command): Command {
  const [last, next] = [first.at(-1), second[0]]
  const isSetAnew = last !== undefined && next !== undefined && overwrites(next, last)
  return { edits: [...(isSetAnew ? first.slice(0, -1) : first), ...second] }
}

/** Whether an edit leaves nothing of the one right before it. */
function overwrites(next: Edit, last: Edit): boolean {
  const place = placeSet(next)
  return place !== null && next.type === last.type && place === placeSet(last)
}

/** What an edit sets wholly, whatever it was before; null for an edit that does anything else. */
function placeSet(edit: Edit): string | null {
  switch (edit.type) {
    case 'set-title':
    case 'set-marking':
      return ''
    case 'set-field':
      return edit.field
    case 'rename-section':
      return edit.id
    case 'replace-item':
      return edit.item.id
    case 'replace-source':
      return edit.entry.id
    default:
      return null
  }
}
