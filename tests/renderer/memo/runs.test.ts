import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextRun } from '../../../src/core/briefing/briefing'
import { joinRuns, plain, sliceRuns, toggleMark, linkAt, setLink } from '../../../src/renderer/memo/runs'

const aRun = fc
  .record({ text: fc.string({ maxLength: 8 }), strong: fc.boolean(), emphasis: fc.boolean() })
  .map(({ text, strong, emphasis }): TextRun => ({
    text,
    ...(strong ? { strong: true as const } : {}),
    ...(emphasis ? { emphasis: true as const } : {})
  }))
const runs = fc.array(aRun, { maxLength: 6 }).map(joinRuns)
const stretch = fc.tuple(runs, fc.nat(50), fc.nat(50)).map(([list, a, b]) => {
  const length = plain(list).length
  const [start, end] = [Math.min(a, length), Math.min(b, length)].sort((x, y) => x - y)
  return { list, start: start ?? 0, end: end ?? 0 }
})

describe('runs of text', () => {
  it('never lose or change a word when their looks change', () => {
    fc.assert(
      fc.property(stretch, ({ list, start, end }) => {
        const words = plain(list)
        expect(plain(toggleMark(list, start, end, 'strong'))).toBe(words)
        expect(plain(setLink(list, start, end, 'https://example.org'))).toBe(words)
        expect(plain([...sliceRuns(list, 0, start), ...sliceRuns(list, start)])).toBe(words)
      })
    )
  })

  it('have the look they had after it was given and taken again', () => {
    const list: TextRun[] = [{ text: 'Kerry declined to comment.' }]
    const marked = toggleMark(list, 6, 14, 'emphasis')
    expect(marked).toEqual([
      { text: 'Kerry ' },
      { text: 'declined', emphasis: true },
      { text: ' to comment.' }
    ])
    expect(toggleMark(marked, 6, 14, 'emphasis')).toEqual(list)
  })

  it('all get the look when only a part of the stretch has it', () => {
    const list: TextRun[] = [{ text: 'a' }, { text: 'b', strong: true }]
    expect(toggleMark(list, 0, 2, 'strong')).toEqual([{ text: 'ab', strong: true }])
  })

  it('lose their link without losing the rest', () => {
    const list: TextRun[] = [{ text: 'see here', strong: true, href: 'https://example.org' }]
    expect(setLink(list, 0, 8, null)).toEqual([{ text: 'see here', strong: true }])
  })

  it('are linked where they are selected, or where the caret stands in a link', () => {
    const list: TextRun[] = [
      { text: 'See ' },
      { text: 'the ', href: 'https://example.org' },
      { text: 'report', strong: true, href: 'https://example.org' },
      { text: ' of Friday.' }
    ]
    const whole = { start: 4, end: 14, href: 'https://example.org' }
    expect(linkAt(list, 6, 6)).toEqual(whole)
    expect(linkAt(list, 14, 14)).toEqual(whole)
    expect(linkAt(list, 2, 2)).toBeNull()
    expect(linkAt(list, 15, 17)).toEqual({ start: 15, end: 17, href: null })
    expect(linkAt(list, 0, 6)).toEqual({ start: 0, end: 6, href: 'https://example.org' })
  })
})
