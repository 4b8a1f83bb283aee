import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Repeated } from '../../../src/core/corroboration/grouping/repeated'

const number = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 0xffffffff }))

describe('repeated numbers', () => {
  it('ranks those that stand more than once, and at most so often, and no other', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 60 }), fc.integer({ min: 2, max: 5 }), (list, most) => {
        const times = (n: number): number => list.filter((other) => other === n).length
        const wanted = [...new Set(list)].filter((n) => times(n) > 1 && times(n) <= most)
        const found = new Repeated(Uint32Array.from(list), most)
        const ranked = wanted.sort((a, b) => a - b)
        expect(ranked.map((n) => found.rankOf(n))).toEqual([...ranked.keys()])
        expect(Array.from(found.starts)).toEqual(
          ranked.reduce((all, n) => [...all, (all.at(-1) ?? 0) + times(n)], [0])
        )
        for (const other of [...list, 0, 10, 0xffffffff])
          if (!ranked.includes(other)) expect(found.rankOf(other)).toBe(-1)
      })
    )
  })
})
