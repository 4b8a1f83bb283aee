import { describe, expect, test } from 'vitest'
import type { Claim, Conflict, ConflictSide } from '../../../src/core/corroboration/claim'
import type { Evidence } from '../../../src/core/evidence/evidence'
import { compose } from '../../../src/core/memo/compose'
import { plainText } from '../../../src/core/memo/inlines'
import {
  article,
  briefing,
  citing,
  fact,
  houseTemplate,
  materialOf,
  memoOf,
  only
} from '../../support/memo-builder'

const first = article(1, ['Kerry took a plan to Moscow.', 'Putin spoke. “We hope so,” he said.'], {
  outlet: 'Daily Herald',
  published: '2016-07-14'
})
const second = article(2, ['Nothing here.', 'Kerry took a plan to Moscow.', 'More.'])

describe('what bears it out', () => {
  const piece = (source: typeof first, words: string): Evidence => {
    const { start, end } = citing(source, words)
    return {
      id: `${source.id}:fact:${String(start)}-${String(end)}`,
      source: source.id,
      kind: 'fact',
      start,
      end,
      text: source.text.slice(start, end),
      quoteType: null,
      speaker: null,
      cue: null,
      score: 1,
      reasons: []
    }
  }
  const evidence = [first, second].map((source) => piece(source, 'Kerry took a plan to Moscow.'))
  const claim: Claim = {
    id: 'c1',
    members: evidence.map((e) => e.id),
    outlets: ['Daily Herald', '2.txt'],
    origins: ['Reuters'],
    independentOrigins: 1,
    variants: [],
    conflicts: [],
    suggested: false
  }
  const origins = { [first.id]: [{ name: 'Reuters', kind: 'credit' as const, evidence: [] }] }
  const material = materialOf([first, second], { evidence, claims: [claim], origins })
  const items = {
    facts: [
      fact('Kerry took a plan to Moscow.', citing(first, 'Kerry took a plan to Moscow.')),
      fact('More.', citing(second, 'More.'))
    ]
  }

  test('[M10] the table counts origins, not articles; what stands alone is counted below it', () => {
    const { memo } = memoOf([first, second], items, houseTemplate('executive-memo'), material)
    expect(only(memo, 'corroboration-table')[0]?.rows).toEqual([
      {
        claim: [{ type: 'text', text: 'Kerry took a plan to Moscow.' }],
        articles: 2,
        independentOrigins: 1,
        conflict: ''
      }
    ])
    expect(only(memo, 'note').map((n) => plainText(n.children))).toEqual([
      '1 further statement stands in one article each.'
    ])
  })

  test('[M10] a judgement has its row too, in the words of the source even where the item adds its own', () => {
    const said = 'Kerry took a plan to Moscow.'
    const judged = {
      ...fact(`${said} One origin.`, citing(first, said)),
      kind: 'judgement',
      likelihood: null,
      confidence: 'low'
    } as const
    const { memo } = memoOf(
      [first, second],
      { 'key-judgements': [judged] },
      houseTemplate('executive-memo'),
      material
    )
    expect(only(memo, 'corroboration-table')[0]?.rows.map((r) => plainText(r.claim))).toEqual([said])
  })

  test('[M10] a long claim is named by its first words', () => {
    const words = Array.from({ length: 30 }, (_, i) => `w${String(i)}`).join(' ')
    const copy = article(1, [words])
    const other = { ...copy, id: 's-other' }
    const members = [copy, other].map(({ id }) => ({ ...piece(copy, words), id: `${id}:fact`, source: id }))
    const { memo } = memoOf(
      [copy, other],
      { facts: [fact(words, citing(copy, words))] },
      houseTemplate('executive-memo'),
      materialOf([copy, other], {
        evidence: members,
        claims: [{ ...claim, members: members.map((m) => m.id) }]
      })
    )
    const [row] = only(memo, 'corroboration-table').flatMap((t) => t.rows)
    expect(row && plainText(row.claim)).toMatch(/^w0 w1 .* w17\u00a0…$/)
  })

  test('[M10] a claim that is only suggested counts once the analyst confirms it', () => {
    const template = houseTemplate('executive-memo')
    const suggested = { ...material, claims: [{ ...claim, suggested: true }] }
    const rows = (confirmed: boolean) => {
      const made = briefing(template, [first, second], items, {
        marks: { rejected: [], speakers: {}, captured: [], claims: confirmed ? { c1: 'confirmed' } : {} }
      })
      const { memo } = compose(made, suggested, template, { today: '2020-01-02' })
      return only(memo, 'corroboration-table').length
    }
    expect([rows(false), rows(true)]).toEqual([0, 1])
  })

  test('[M10] a conflict is told though nobody has confirmed it, and its other side carries nothing', () => {
    const template = houseTemplate('executive-memo')
    const side = (source: typeof first, words: string): ConflictSide => ({
      evidence: evidence.find((e) => e.source === source.id)?.id ?? '',
      text: words,
      ...citing(source, words)
    })
    const conflict: Conflict = { kind: 'place', sides: [side(first, 'Moscow'), side(second, 'More')] }
    const disputed = { ...material, claims: [{ ...claim, suggested: true, conflicts: [conflict] }] }
    const said = 'Kerry took a plan to Moscow.'
    const both = fact(said, citing(first, said), citing(second, 'More'))
    const told = fact('Articles disagree on a place.', citing(first, 'Moscow'), citing(second, 'More'))
    const rows = (marks: 'split' | null) => {
      const made = briefing(
        template,
        [first, second],
        { facts: marks ? [both] : [both, told] },
        {
          marks: { rejected: [], speakers: {}, captured: [], claims: marks ? { c1: marks } : {} }
        }
      )
      const { memo } = compose(made, disputed, template, { today: '2020-01-02' })
      const summary = only(memo, 'paragraph').map((p) => plainText(p.children))
      expect(summary.join(' ')).toContain('1 statement rests on a single origin')
      return only(memo, 'corroboration-table').flatMap((t) => t.rows)
    }
    expect(rows(null).map((r) => [r.articles, r.independentOrigins, r.conflict])).toEqual([
      [1, 1, 'Places differ: “Moscow” (Daily Herald) against “More” (“Title 2”).']
    ])
    expect(rows('split').map((r) => r.conflict)).toEqual([''])
  })

  test('[M12] the source summary says basis, strengths, weaknesses and conflict from the evidence', () => {
    const { memo } = memoOf([first, second], items, houseTemplate('executive-memo'), material)
    const words = only(memo, 'paragraph').map((p) => plainText(p.children))
    expect(words[0]).toBe(
      'Basis. This memo rests on 2 articles, traced to 1 origin: Reuters (1 article). 1 article names none.'
    )
    expect(words[2]).toContain(
      '2 statements rest on a single origin; 1 article is undated; 1 article names no outlet'
    )
  })
})
