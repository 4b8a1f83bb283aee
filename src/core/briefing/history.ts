import { apply, type Applied } from './apply'
import type { Briefing } from './briefing'
import type { Command } from './command'

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

const joined = (first: Command, second: Command): Command => ({ edits: [...first.edits, ...second.edits] })
