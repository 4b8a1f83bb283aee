import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/core/briefing/apply'
import type { Briefing } from '../../../src/core/briefing/briefing'
import { Command } from '../../../src/core/briefing/command'
import { aBriefing, aCommand } from './builders'

const RUNS = { numRuns: 2000 }

describe('apply', () => {
  it('[B1] the inverse leads back to an equal briefing, whatever was done', () => {
    fc.assert(
      fc.property(aBriefing, fc.array(aCommand, { maxLength: 6 }), (start, commands) => {
        const before = structuredClone(start)
        let briefing: Briefing = start
        for (const command of commands) {
          const applied = apply(briefing, command)
          if (!applied.ok) continue
          const back = apply(applied.briefing, applied.inverse)
          expect(back.ok && back.briefing).toEqual(briefing)
          briefing = applied.briefing
        }
        expect(start).toEqual(before)
      }),
      RUNS
    )
  })

  it('the inverse of the inverse does the same again', () => {
    fc.assert(
      fc.property(aBriefing, aCommand, (start, command) => {
        const done = apply(start, command)
        if (!done.ok) return
        const undone = apply(done.briefing, done.inverse)
        if (!undone.ok) throw new Error('the inverse was refused')
        const redone = apply(undone.briefing, undone.inverse)
        expect(redone.ok && redone.briefing).toEqual(done.briefing)
      }),
      RUNS
    )
  })

  it('a command of which one edit is refused does nothing, and names what it could not find', () => {
    fc.assert(
      fc.property(aBriefing, aCommand, (start, command) => {
        const before = structuredClone(start)
        const refused = apply(start, { edits: [...command.edits, { type: 'remove-section', id: 'nowhere' }] })
        expect(refused.ok).toBe(false)
        if (!refused.ok && !('briefing' in refused)) expect(refused.refusal.id).not.toBe('')
        expect(start).toEqual(before)
      }),
      RUNS
    )
  })

  it('ids stay unique and every inverse is a command that a journal can keep', () => {
    fc.assert(
      fc.property(aBriefing, fc.array(aCommand, { maxLength: 6 }), (start, commands) => {
        let briefing: Briefing = start
        for (const command of commands) {
          const applied = apply(briefing, command)
          if (!applied.ok) continue
          expect(Command.safeParse(JSON.parse(JSON.stringify(applied.inverse))).success).toBe(true)
          briefing = applied.briefing
        }
        const items = briefing.sections.flatMap((s) => s.items.map((i) => i.id))
        expect(new Set(items).size).toBe(items.length)
        expect(new Set(briefing.sections.map((s) => s.id)).size).toBe(briefing.sections.length)
      }),
      { numRuns: 300 }
    )
  })
})
