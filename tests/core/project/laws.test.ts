import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { perform, redo, startTimeline, undo, type Timeline } from '../../../src/core/briefing/history'
import type { Command } from '../../../src/core/briefing/command'
import { parseProject } from '../../../src/core/project/parse-project'
import type { Part, Project } from '../../../src/core/project/project'
import { serialiseProject } from '../../../src/core/project/serialise-project'
import { keepVersion } from '../../../src/core/project/version'
import { anyCommands } from './any-commands'
import { codec, project } from './build'

const RUNS = 200

function reopened(parts: readonly Part[]): Project {
  const parsed = parseProject(parts, codec)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  expect(parsed.lost).toEqual([])
  return parsed.project
}

const digests = (parts: readonly Part[]) => parts.map(({ name, bytes }) => [name, codec.sha256(bytes)])

/** What an analyst has before them after these commands; those that are refused change nothing. */
const performed = (commands: readonly Command[]): Timeline =>
  commands.reduce((timeline, command) => {
    const moved = perform(timeline, 'step', command)
    return moved.ok ? moved.timeline : timeline
  }, startTimeline(project().briefing))

function walked(start: Timeline, step: typeof undo): Timeline {
  let timeline = start
  for (let moved = step(timeline); moved; moved = step(timeline)) {
    if (!moved.ok) throw new Error(moved.refusal.code)
    timeline = moved.timeline
  }
  return timeline
}

describe('whatever an analyst does', () => {
  it('[P5] saving, opening and saving gives the same bytes, with every version in it', () => {
    let bytes = 0
    fc.assert(
      fc.property(fc.array(anyCommands, { minLength: 1, maxLength: 4 }), fc.uint8Array(), (saves, worked) => {
        let saved = project({ worked })
        for (const [at, commands] of saves.entries()) {
          const { present } = performed(commands)
          const savedAt = new Date(Date.UTC(2024, 0, 1) + at * 60_000).toISOString()
          const versions = keepVersion(saved.versions, present, savedAt, codec)
          saved = { ...saved, briefing: present, versions }
        }
        const parts = serialiseProject(saved, codec)
        const back = reopened(parts)
        expect(back.briefing).toEqual(saved.briefing)
        expect(digests(serialiseProject(back, codec))).toEqual(digests(parts))
        bytes += parts.reduce((sum, part) => sum + part.bytes.length, 0)
      }),
      { numRuns: RUNS }
    )
    process.stdout.write(`${String(RUNS)} random projects of ${String(bytes)} bytes: saved the same again\n`)
  })

  it('undoing all of it leads to the first state, and redoing all of it back', () => {
    let steps = 0
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const timeline = performed(commands)
        const first = walked(timeline, undo)
        expect(first.present).toEqual(project().briefing)
        expect(walked(first, redo).present).toEqual(timeline.present)
        steps += timeline.past.length
      }),
      { numRuns: RUNS }
    )
    process.stdout.write(`${String(RUNS)} random sessions of ${String(steps)} steps: undone and redone\n`)
  })
})
