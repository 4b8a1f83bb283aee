import { describe, expect, it } from 'vitest'
import { loneCard } from '../../../src/renderer/state/evidence-cards'
import { filterCards, matchesIn, sortCards } from '../../../src/renderer/state/filter-cards'
import { NO_FILTERS, type Filters } from '../../../src/renderer/state/view-store'
import { aSource } from '../build'
import { evidenceOf } from '../../support/sources'

const source = aSource(1, 'The Kremlin’s spokesman said no. Señor Ruiz agreed. It rained.')
const kremlin = loneCard(
  evidenceOf(source, 'The Kremlin’s spokesman said no', { kind: 'statement', score: 0.2 })
)
const ruiz = loneCard(evidenceOf(source, 'Señor Ruiz agreed', { score: 0.9 }))
const rain = loneCard(evidenceOf(source, 'It rained', { score: 0.5 }))
const all = [kremlin, ruiz, rain]

const shown = (filters: Partial<Filters>, rejected: unknown = null) =>
  filterCards(
    sortCards(all, 'worth'),
    { ...NO_FILTERS, ...filters },
    { picked: (c) => c === ruiz, rejected: (c) => c === rejected, origins: () => [] }
  )

describe('filters', () => {
  it('put the most telling first', () => {
    expect(shown({})).toEqual([ruiz, rain, kremlin])
  })

  it('find words without their case, accents and curls', () => {
    expect(shown({ query: "kremlin's NO" })).toEqual([kremlin])
    expect(shown({ query: 'senor' })).toEqual([ruiz])
    expect(shown({ query: 'kremlin rained' })).toEqual([])
  })

  it('hide what was rejected until it is asked for', () => {
    expect(shown({}, rain)).toEqual([ruiz, kremlin])
    expect(shown({ shown: 'rejected' }, rain)).toEqual([rain])
    expect(shown({ shown: 'picked' })).toEqual([ruiz])
    expect(shown({ shown: 'unpicked' }, rain)).toEqual([kremlin])
  })

  it('go by how many origins bear a card out', () => {
    expect(shown({ backing: 'several' })).toEqual([])
    expect(shown({ backing: 'one' })).toHaveLength(3)
  })

  it('go by kind', () => {
    expect(shown({ kind: 'statement' })).toEqual([kremlin])
  })
})

it('marks what was searched for where it stands', () => {
  const text = 'A [test] of “tests”.'
  expect(matchesIn(text, '[TEST]').map((m) => text.slice(m.start, m.end))).toEqual(['[test]'])
  expect(matchesIn(text, 'test of').map((m) => text.slice(m.start, m.end))).toEqual(['test', 'of', 'test'])
  expect(matchesIn(text, ' ')).toEqual([])
})
