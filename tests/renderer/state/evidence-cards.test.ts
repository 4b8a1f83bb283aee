import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/core/corroboration/claim'
import { buildCards } from '../../../src/renderer/state/evidence-cards'
import { aBriefing, aClaim, aSource } from '../build'
import { evidenceOf } from '../../support/sources'

const one = aSource(1, 'Strikes could begin soon. Talks go on.')
const two = aSource(2, 'Strikes may begin soon.')
const could = evidenceOf(one, 'Strikes could begin soon', { score: 0.9 })
const may = evidenceOf(two, 'Strikes may begin soon')
const talks = evidenceOf(one, 'Talks go on')

function cards(claims: readonly Claim[], more: Partial<ReturnType<typeof aBriefing>> = {}) {
  const { sources, marks } = aBriefing([one, two], more)
  const material = { sources: [one, two], evidence: [could, may, talks], origins: {}, claims: [...claims] }
  return buildCards(material, sources, marks)
}
const marks = aBriefing([]).marks

describe('cards', () => {
  it('put what says the same on one card, with its articles and origins, and leave nothing out', () => {
    const [claim, alone, ...more] = cards([aClaim('c', [may, could])])
    expect(claim).toMatchObject({ id: 'c', lead: could, articles: [one.id, two.id], independent: 1 })
    expect(alone).toMatchObject({ id: talks.id, members: [talks] })
    expect(more).toEqual([])
  })

  it('never count more origins than articles', () => {
    expect(cards([aClaim('c', [may, could], { independentOrigins: 7 })])[0]?.independent).toBe(2)
  })

  it('take a claim apart that the analyst keeps apart', () => {
    const split = cards([aClaim('c', [may, could])], { marks: { ...marks, claims: { c: 'split' } } })
    expect(split.map((c) => c.id)).toEqual([could.id, may.id, talks.id])
  })

  it('keep what is only suspected apart, and ask about it once', () => {
    const suggested = [aClaim('c', [could, may], { suggested: true })]
    const apart = cards(suggested)
    expect(apart.map((c) => c.id)).toEqual([could.id, may.id, talks.id])
    expect(apart.map((c) => c.suggestions)).toEqual([[{ claim: 'c', others: [may] }], [], []])
    const [joined] = cards(suggested, { marks: { ...marks, claims: { c: 'confirmed' } } })
    expect(joined).toMatchObject({ id: 'c', members: [could, may], suggestions: [] })
    expect(cards(suggested, { marks: { ...marks, claims: { c: 'split' } } })[0]?.suggestions).toEqual([])
  })

  it('never have the same words on two cards', () => {
    const shown = cards([aClaim('a', [could, may]), aClaim('b', [could, talks])])
    expect(shown.map((c) => c.lead.id)).toEqual([could.id, talks.id])
  })

  it('leave out sources that were taken out of the briefing', () => {
    const { sources } = aBriefing([two])
    expect(cards([aClaim('c', [may, could])], { sources }).map((c) => c.articles)).toEqual([[two.id]])
  })

  it('show what was captured and who was corrected by hand', () => {
    const captured = evidenceOf(two, 'begin soon')
    const speaker = {
      name: 'Kerry',
      role: null,
      mention: 'he',
      start: 0,
      end: 2,
      resolution: 'analyst' as const,
      ground: null
    }
    const shown = cards([], { marks: { ...marks, captured: [captured], speakers: { [talks.id]: speaker } } })
    expect(shown.map((c) => c.id)).toContain(captured.id)
    expect(shown.find((c) => c.id === talks.id)?.lead.speaker?.name).toBe('Kerry')
  })
})
