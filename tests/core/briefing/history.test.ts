import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  MAX_STEPS,
  perform,
  redo,
  startTimeline,
  undo,
  type Timeline
} from '../../../src/core/briefing/history'
import type { Briefing } from '../../../src/core/briefing/briefing'
import { newBriefing } from '../../../src/core/briefing/new-briefing'
import { aBriefing, aCommand, aKeystroke } from './builders'
import { template } from './template'

const must = (moved: ReturnType<typeof undo>): Timeline => {
  if (!moved?.ok) throw new Error('there was nothing to undo or redo')
  return moved.timeline
}

const titled = (timeline: Timeline, title: string, group: string | null = null): Timeline =>
  must(perform(timeline, 'Rename', { edits: [{ type: 'set-title', title }] }, group))

const start = () => startTimeline(newBriefing(template(), { id: 'b', today: '2016-07-14', newId: () => 'x' }))

describe('history', () => {
  it('undoing all gives the first state, redoing all the last', () => {
    fc.assert(
      fc.property(
        aBriefing,
        fc.array(fc.tuple(fc.oneof(aCommand, aKeystroke), fc.constantFrom(null, 'typing')), {
          maxLength: 12
        }),
        (first, steps) => {
          let timeline = startTimeline(first)
          const states: Briefing[] = []
          for (const [command, group] of steps) {
            const moved = perform(timeline, 'Do', command, group)
            if (!moved.ok) continue
            timeline = moved.timeline
            states.push(timeline.present)
          }
          const last = timeline.present
          while (timeline.past.length > 0) timeline = must(undo(timeline))
          expect(timeline.present).toEqual(first)
          expect(undo(timeline)).toBeNull()
          while (timeline.future.length > 0) timeline = must(redo(timeline))
          expect(timeline.present).toEqual(last)
          expect(redo(timeline)).toBeNull()
        }
      ),
      { numRuns: 500 }
    )
  })

  it('a refused command leaves the timeline as it is', () => {
    const timeline = titled(start(), 'A')
    const refused = perform(timeline, 'Remove', { edits: [{ type: 'remove-item', id: 'none' }] })
    expect(refused).toEqual({ ok: false, refusal: { code: 'no-such-item', id: 'none' } })
  })

  it('keystrokes of one edit are one step, of two edits two', () => {
    let timeline = titled(titled(titled(start(), 'S', 'title'), 'Sy', 'title'), 'Syria', 'title')
    expect(timeline.past).toHaveLength(1)
    expect(must(undo(timeline)).present.title).toBe('')
    timeline = titled(timeline, 'Other', 'subject')
    expect(timeline.past).toHaveLength(2)
    expect(must(undo(timeline)).present.title).toBe('Syria')
  })

  it('[B4] a burst of typing is one edit, to be undone and to be done again', () => {
    let timeline = start()
    for (let n = 1; n <= 500; n += 1) timeline = titled(timeline, 'x'.repeat(n), 'title')
    const [step] = timeline.past
    expect(step?.undo).toEqual({ edits: [{ type: 'set-title', title: '' }] })
    expect(step?.redo).toEqual({ edits: [{ type: 'set-title', title: 'x'.repeat(500) }] })
  })

  it('[B4] edits of other places in between are all kept', () => {
    const field = (timeline: Timeline, value: string) =>
      must(perform(timeline, 'To', { edits: [{ type: 'set-field', field: 'to', value }] }, 'one'))
    const typed = field(titled(field(titled(start(), 'A', 'one'), 'B'), 'C', 'one'), 'D')
    expect(typed.past[0]?.redo.edits).toHaveLength(4)
    expect(must(undo(typed)).present).toEqual(start().present)
  })

  it('typing after an undo begins a step of its own', () => {
    const undone = must(undo(titled(titled(start(), 'A', 'title'), 'B', null)))
    const typed = titled(undone, 'C', 'title')
    expect(typed.past).toHaveLength(2)
    expect(must(undo(typed)).present.title).toBe('A')
  })

  it('something new drops what was undone', () => {
    const undone = must(undo(titled(titled(start(), 'A'), 'B')))
    expect(titled(undone, 'C').future).toEqual([])
    expect(redo(titled(undone, 'C'))).toBeNull()
  })

  it('keeps a limited number of steps, the latest', () => {
    let timeline = start()
    for (let i = 0; i <= MAX_STEPS; i++) timeline = titled(timeline, String(i))
    expect(timeline.past).toHaveLength(MAX_STEPS)
    while (timeline.past.length > 0) timeline = must(undo(timeline))
    expect(timeline.present.title).toBe('0')
  })
})
