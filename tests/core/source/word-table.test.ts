import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WordTable } from '../../../src/core/source/word-table'

describe('words looked up where they stand', () => {
  test('the table gives what a map of the same words gives, and makes each value once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 6, unit: 'binary' }), { maxLength: 300 }), (words) => {
        const table = new WordTable<number>()
        const known = new Map<string, number>()
        const text = words.join(' ')
        let at = 0
        for (const word of words) {
          const made = table.at(text, at, at + word.length, (found) => {
            expect(known.has(found)).toBe(false)
            return known.size
          })
          if (!known.has(word)) known.set(word, known.size)
          expect(made).toBe(known.get(word))
          at += word.length + 1
        }
        expect(table.size).toBe(known.size)
      })
    )
  })

  test('it holds its words when it grows', () => {
    const table = new WordTable<number>()
    const words = Array.from({ length: 10_000 }, (_, i) => `word${String(i)}`)
    words.forEach((word, i) => table.at(word, 0, word.length, () => i))
    expect(words.map((word) => table.at(word, 0, word.length, () => -1))).toEqual(words.map((_, i) => i))
  })
})
