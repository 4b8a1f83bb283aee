import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KeyPool } from '../../../src/core/corroboration/grouping/key-pool'
import { Numbering } from '../../../src/core/corroboration/grouping/numbering'

describe('numbered hashes', () => {
  const hash = fc.oneof(fc.integer({ min: -4, max: 4 }), fc.integer())

  it('go by the order in which they were first met', () => {
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 60 }), (list) => {
        const numbering = new Numbering()
        const distinct = [...new Set(list)]
        expect(list.map((h) => numbering.numberOf(h))).toEqual(list.map((h) => distinct.indexOf(h)))
      })
    )
  })

  it('keep their numbers when there are many', () => {
    const numbering = new Numbering()
    const many = Array.from({ length: 50_000 }, (_, i) => Math.imul(i, 0x9e3779b1))
    for (const h of many) numbering.numberOf(h)
    expect(many.every((h, i) => numbering.numberOf(h) === i)).toBe(true)
  })
})

describe('a pool of numbers', () => {
  it('keeps each list ascending and without repeats, whatever comes after it', () => {
    const list = fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 120 })
    fc.assert(
      fc.property(fc.array(list, { maxLength: 6 }), (lists) => {
        const pool = new KeyPool()
        const kept = lists.map((numbers) => {
          for (const n of [...numbers, ...numbers]) pool.add(n)
          return pool.take()
        })
        expect(kept.map((numbers) => [...numbers])).toEqual(
          lists.map((numbers) => [...new Set(numbers)].sort((a, b) => a - b))
        )
      })
    )
  })

  it('takes lists longer than a block', () => {
    const pool = new KeyPool()
    for (let n = 150_000; n > 0; n--) pool.add(n)
    const list = pool.take()
    expect([list.length, list.every((n, i) => n === i + 1)]).toEqual([150_000, true])
    pool.add(7)
    expect([...pool.take()]).toEqual([7])
  })
})
