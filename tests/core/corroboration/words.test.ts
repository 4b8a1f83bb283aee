import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../../src/core/corroboration/words/lexicon'
import { readWords } from '../../../src/core/corroboration/words/read-words'
import { material } from './builders'

const lexicon = new Lexicon()

/** The words of a text as they stand. */
function surfaces(text: string): string[] {
  const { starts, ends } = readWords(text, lexicon)
  return Array.from(starts, (start, i) => text.slice(start, ends[i]))
}

const keys = (text: string): number[] => [...readWords(text, lexicon).keys]

describe('words', () => {
  it('are letters and digits with inner apostrophes, initials, and numbers', () => {
    expect(surfaces('The 1,200.5 tons weren’t “ready” at 6 p.m. – said J. Smith-Jones.')).toEqual(
      'The 1,200.5 tons weren’t ready at 6 p.m. said J Smith Jones'.split(' ')
    )
  })

  it('take a name of several words as one', () => {
    expect(surfaces('U.S.-backed rebels left the United States of America')).toEqual([
      'U.S.',
      'backed',
      'rebels',
      'left',
      'the',
      'United States of America'
    ])
  })

  it('are read alike whatever their spelling, case, number word or alias', () => {
    for (const [one, other] of [
      ['organised defence programmes', 'Organized Defense Programs'],
      ['five channelled rumours', '5 channeled rumors'],
      ['€15bn for 5.5m people and 100km', '€15 billion for 5.5 million people and 100 kilometres'],
      ['the USA and al-Nusra', 'the U.S. and Jabhat al-Nusra'],
      ['Syria’s cease-fire', "Syria's ceasefire"],
      ['Islamic State', 'ISIL']
    ] as const) {
      expect(keys(one)).toEqual(keys(other))
    }
  })

  it('leave ordinary words that look like names alone', () => {
    expect(keys('it is for us')).not.toEqual(keys('it IS for US'))
  })

  it('of scripts without spaces are single characters, and any text keeps its places', () => {
    expect(surfaces('克里访问莫斯科')).toHaveLength(7)
    expect(surfaces('كيري في موسكو и Москва 🙂')).toEqual(['كيري', 'في', 'موسكو', 'и', 'Москва'])
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { starts, ends } = readWords(text, lexicon)
        let last = 0
        starts.forEach((start, i) => {
          expect(start).toBeGreaterThanOrEqual(last)
          last = ends[i] ?? 0
          expect(last).toBeGreaterThan(start)
          expect(last).toBeLessThanOrEqual(text.length)
        })
      })
    )
  })
})

describe('odd input', () => {
  it('does not throw, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 120 }), { maxLength: 4 }), (texts) => {
        expect(material(...texts).sources).toHaveLength(texts.length)
      }),
      { numRuns: 200 }
    )
  })

  it('compares Russian and Chinese as well as English', () => {
    const russian = 'Министр заявил журналистам, что переговоры в столице начнутся в понедельник утром.'
    expect(material(russian, russian).claims).toHaveLength(1)
    const chinese = '部长对记者说，谈判将于星期一上午在首都开始。'
    expect(material(chinese, chinese).claims).toHaveLength(1)
  })

  it('a pile of equal articles takes no longer than its words', () => {
    const text = Array.from(
      { length: 30 },
      (_, i) => `Sentence ${String(i)} tells how the council of town ${String(i)} voted.`
    )
    const found = material(...Array.from({ length: 60 }, () => text.join('\n')))
    expect(found.claims).toHaveLength(30)
    expect(found.claims.every((c) => c.members.length === 60 && c.independentOrigins === 1)).toBe(true)
  })
})
