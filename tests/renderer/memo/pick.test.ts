import { describe, expect, it } from 'vitest'
import type { Section } from '../../../src/core/briefing/briefing'
import { itemFromCard, pickedItem, citedPlaces, sourceNumbers } from '../../../src/renderer/memo/pick'
import { buildCards, loneCard } from '../../../src/renderer/state/evidence-cards'
import { aBriefing, aClaim, aFact, aSource } from '../build'
import { evidenceOf } from '../../support/sources'

const one = aSource(1, 'Kerry arrived in Moscow. “We agreed,” he said.')
const two = aSource(2, 'Kerry came to Moscow on Thursday.')
const arrived = evidenceOf(one, 'Kerry arrived in Moscow', { score: 0.9 })
const came = evidenceOf(two, 'Kerry came to Moscow')
const quote = evidenceOf(one, 'We agreed', { kind: 'quote' })

const both = (suggested: boolean) => {
  const claims = [aClaim('c', [came, arrived], { suggested })]
  const { sources, marks } = aBriefing([one, two])
  const [card] = buildCards(
    { sources: [one, two], evidence: [arrived, came], origins: {}, claims },
    sources,
    marks
  )
  if (!card) throw new Error('no card')
  return card
}

describe('picking a card', () => {
  it('takes the best words, and cites them before the other articles that say so', () => {
    const item = itemFromCard(both(false), 'facts', 'i')
    expect(item.content).toEqual([{ text: 'Kerry arrived in Moscow' }])
    expect(item.citations.map((c) => c.source)).toEqual([one.id, two.id])
  })

  it('does not cite what is only suspected to say the same', () => {
    expect(itemFromCard(both(true), 'facts', 'i').citations.map((c) => c.source)).toEqual([one.id])
  })

  it('keeps a quote a quote wherever it goes, and makes a judgement of a fact among judgements', () => {
    expect(itemFromCard(loneCard(quote), 'judgements', 'i').kind).toBe('quote')
    expect(itemFromCard(loneCard(arrived), 'judgements', 'i').kind).toBe('judgement')
    expect(itemFromCard(loneCard(arrived), 'bottom-line', 'i').kind).toBe('text')
  })

  it('leaves out the comma that only leads on to a speaker, and is known by its place all the same', () => {
    const card = loneCard(evidenceOf(one, 'We agreed,', { kind: 'quote' }))
    const item = itemFromCard(card, 'quotes', 'i')
    expect(item.content).toEqual([{ text: 'We agreed' }])
    expect(pickedItem(card, citedPlaces([item]))).toBe(item.id)
  })

  it('is known again by the exact words the memo cites', () => {
    const item = itemFromCard(loneCard(came), 'facts', 'i')
    const section: Section = { id: 's', slot: null, heading: 'Facts', items: [item] }
    expect(pickedItem(both(false), citedPlaces(section.items))).toBe(item.id)
    expect(pickedItem(loneCard(quote), citedPlaces(section.items))).toBeUndefined()
  })
})

it('numbers sources in the order in which the memo first cites them', () => {
  const at = (source: string) => ({ source, start: 0, end: 5 })
  const sections: Section[] = [
    { id: 'a', slot: null, heading: 'A', items: [aFact('1', 'x', [at(two.id)])] },
    { id: 'b', slot: null, heading: 'B', items: [aFact('2', 'y', [at(two.id), at(one.id)])] }
  ]
  expect([...sourceNumbers(sections.flatMap((s) => s.items))]).toEqual([
    [two.id, 1],
    [one.id, 2]
  ])
})
