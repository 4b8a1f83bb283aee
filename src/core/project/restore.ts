import type { Briefing } from '../briefing/briefing'
import type { Command, Edit } from '../briefing/command'
import { sameJson } from './canonical-json'

/**
 * [V5] One command that leads from one state of a briefing to another: applying it to `now` gives a briefing equal to
 * `then`, and undoing it leads back. The briefing's own id stays.
 */
export function restoreCommand(now: Briefing, then: Briefing): Command {
  const edits: Edit[] = []
  if (now.title !== then.title) edits.push({ type: 'set-title', title: then.title })
  const body = bodyOf(then)
  if (!sameJson(body, bodyOf(now))) edits.push({ type: 'set-template', ...body })
  return { edits: [...edits, ...sourceEdits(now, then), ...markEdits(now, then)] }
}

const bodyOf = ({ template, fields, marking, sections }: Briefing) => ({
  template,
  fields,
  marking,
  sections
})

/** Where the lists differ in anything, all of it goes and comes again in the right order. */
function sourceEdits(now: Briefing, then: Briefing): Edit[] {
  if (sameJson(now.sources, then.sources)) return []
  const order = (b: Briefing) => b.sources.map(({ id }) => id)
  if (sameJson(order(now), order(then)))
    return then.sources
      .filter((entry, at) => !sameJson(entry, now.sources[at]))
      .map((entry) => ({ type: 'replace-source', entry }))
  return [
    ...now.sources.map(({ id }): Edit => ({ type: 'remove-source', id })),
    ...then.sources.map((entry, at): Edit => ({ type: 'add-source', entry, at }))
  ]
}

function markEdits({ marks: now }: Briefing, { marks: then }: Briefing): Edit[] {
  const rejected = then.rejected.filter((id) => !now.rejected.includes(id))
  const taken = now.rejected.filter((id) => !then.rejected.includes(id))
  const captured = sameJson(now.captured, then.captured)
    ? []
    : [
        ...now.captured.map(({ id }): Edit => ({ type: 'remove-capture', evidence: id })),
        ...then.captured.map((evidence, at): Edit => ({ type: 'add-capture', evidence, at }))
      ]
  return [
    ...rejected.map((evidence): Edit => ({ type: 'reject-evidence', evidence, rejected: true })),
    ...taken.map((evidence): Edit => ({ type: 'reject-evidence', evidence, rejected: false })),
    ...changedKeys(now.speakers, then.speakers).map((evidence): Edit => ({
      type: 'correct-speaker',
      evidence,
      speaker: then.speakers[evidence] ?? null
    })),
    ...captured,
    ...changedKeys(now.claims, then.claims).map((claim): Edit => ({
      type: 'decide-claim',
      claim,
      decision: then.claims[claim] ?? null
    }))
  ]
}

const changedKeys = <T>(now: Readonly<Record<string, T>>, then: Readonly<Record<string, T>>): string[] =>
  [...new Set([...Object.keys(now), ...Object.keys(then)])].filter((key) => !sameJson(now[key], then[key]))
