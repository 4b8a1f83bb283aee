import { describe, expect, test } from 'vitest'
import { compose } from '../../../src/core/memo/compose'
import { inlineStrings, plainText } from '../../../src/core/memo/inlines'
import { entryInlines } from '../../../src/core/memo/source-entry'
import type { Memo } from '../../../src/core/memo/tree'
import {
  article,
  briefing,
  citing,
  fact,
  houseTemplate,
  judgement,
  materialOf,
  memoOf,
  only,
  text
} from '../../support/memo-builder'

const headings = (memo: Memo) => only(memo, 'heading').map((h) => h.text)

const first = article(1, ['Kerry took a plan to Moscow.', 'Putin spoke. “We hope so,” he said.'], {
  outlet: 'Daily Herald',
  published: '2016-07-14',
  byline: 'Ann Lee'
})
const second = article(2, ['Nothing here.', 'Kerry took a plan to Moscow.', 'More.'])

describe('header', () => {
  test('[M1] an empty subject is the title, an empty date is today, other empty fields leave no row', () => {
    const template = houseTemplate('executive-memo')
    const bare = briefing(template, [], {}, { fields: { to: 'All' } })
    const { memo } = compose(bare, materialOf([]), template, { today: '2020-01-02' })
    expect(only(memo, 'memo-header')[0]?.rows).toEqual([
      { label: 'To', value: 'All', strong: false },
      { label: 'Date', value: '2 January 2020', strong: false },
      { label: 'Subject', value: 'A title', strong: true }
    ])
    expect(memo.date).toBe('2020-01-02')
    expect(memo.footer).toEqual({ left: 'A title', right: 'Page {page} of {pages}' })
  })
})

describe('running lines', () => {
  test('[M1] a field without a value leaves no gap', () => {
    const template = {
      ...houseTemplate('situation-report'),
      header: { left: '{next} ', right: '{no-field}' }
    }
    const { memo } = memoOf([], {}, template)
    expect(memo.footer.left).toBe('Situation report · A title')
    expect(memo.header).toEqual({ left: '', right: '{no-field}' })
  })
})

describe('order', () => {
  test('[M2] sections stand where the analyst put them; sources close the memo', () => {
    const template = houseTemplate('executive-memo')
    const made = briefing(template, [first], {
      'key-judgements': [judgement('It will hold', 'likely', 'low', citing(first, 'Kerry took'))],
      facts: [fact('Kerry left', citing(first, 'Kerry took'))]
    })
    const moved = { ...made, sections: [...made.sections].reverse() }
    const own = { id: 'own', slot: null, heading: 'Mine', items: [text('Words')] }
    const { memo } = compose(
      { ...moved, sections: [own, ...moved.sections] },
      materialOf([first]),
      template,
      {
        today: '2020-01-02'
      }
    )
    expect(headings(memo)).toEqual([
      'Mine',
      'What is reported',
      'Key judgements',
      'Corroboration',
      'Source summary',
      'Sources'
    ])
  })

  test('[M3] a section without words leaves no heading', () => {
    expect(headings(memoOf([], { facts: [fact('  ')], gaps: [] }).memo)).toEqual([])
  })
})

describe('citations', () => {
  const { memo } = memoOf([first, second], {
    facts: [
      fact('He went', citing(second, 'Kerry took a plan to Moscow.')),
      fact('He went there', citing(first, 'Putin spoke.'), citing(second, 'More.')),
      fact('Said the headline', citing(first, 'Title 1'))
    ]
  })

  test('[M4] sources are numbered in the order they are first cited, and marks in order of number', () => {
    const marks = only(memo, 'bullet').map((b) =>
      b.children.flatMap((i) => (i.type === 'citation' ? i.marks.map((m) => m.number) : []))
    )
    expect(marks).toEqual([[1], [1, 2], [2]])
  })

  test('[M4] every entry says where, and leads back to all that cite it', () => {
    const [two, one] = only(memo, 'sources-list')[0]?.entries ?? []
    expect(two).toMatchObject({ number: 1, place: 'paragraphs 2–3', citedBy: ['cite-1', 'cite-2'] })
    expect(one).toMatchObject({ number: 2, place: 'paragraph 2, headline', citedBy: ['cite-3', 'cite-4'] })
  })

  test('[M11] an entry reads outlet, title, author, date, file, place', () => {
    const entry = only(memo, 'sources-list')[0]?.entries[1]
    expect(entry && plainText(entryInlines(entry))).toBe(
      'Daily Herald, Title 1, by Ann Lee, 14 July 2016, 1.txt, paragraph 2, headline.'
    )
  })

  test('a citation of an article that is gone is reported with its item and leaves no mark', () => {
    const item = fact('He went', citing(first, 'Putin'))
    const { memo: other, warnings } = memoOf([second], { facts: [item] })
    expect(warnings.find((w) => w.code === 'missing-source')?.item).toBe(item.id)
    expect(only(other, 'bullet')[0]?.children).toHaveLength(1)
  })

  test('a template may cite author and title instead of numbers', () => {
    const template = { ...houseTemplate('executive-memo'), citations: 'author-title' as const }
    const { memo: other } = memoOf([first], { facts: [fact('He went.', citing(first, 'Kerry'))] }, template)
    expect(inlineStrings(only(other, 'bullet')[0]?.children ?? [])).toEqual([
      'He went.',
      'Ann Lee, “Title 1”, paragraph 1'
    ])
  })
})

test('[M9] an address holds only what addresses may', () => {
  const href = 'https://example.org/a b?q="<ü>"&r=50%&s=%20'
  const { memo } = memoOf([], { facts: [fact([{ text: 'here', href }])] })
  expect(only(memo, 'bullet')[0]?.children).toEqual([
    {
      type: 'link',
      href: 'https://example.org/a%20b?q=%22%3Cü%3E%22&r=50%25&s=%20',
      children: [{ type: 'text', text: 'here' }]
    }
  ])
})

test('[M18] a template without a place for its sources gets them at the end', () => {
  const house = houseTemplate('executive-memo')
  const sections = house.sections.filter(({ kind }) => kind !== 'sources')
  const listed = (more: object) => {
    const items = { facts: [fact('Kerry left', citing(first, 'Kerry took'))] }
    const { memo, warnings } = memoOf([first], items, { ...house, sections, ...more })
    const codes = warnings.map(({ code }) => code)
    return [only(memo, 'sources-list').length, headings(memo).at(-1), codes.includes('dangling-reference')]
  }
  expect(listed({ citations: 'footnotes' })).toEqual([1, 'Sources', false])
  expect(listed({ citations: 'endnotes', language: 'de' })).toEqual([1, 'Quellen', false])
  expect(listed({ citations: 'author-title' })).toEqual([1, 'Sources', false])
})

test('[M17] a citation stands behind words that run from right to left, and needs no help behind others', () => {
  const strings = (words: string) => {
    const { memo } = memoOf([first], { facts: [fact(words, citing(first, 'Kerry took'))] })
    return only(memo, 'bullet').flatMap((b) => inlineStrings(b.children))
  }
  expect(strings('The radio said שלום.')).toEqual(['The radio said שלום.', '\u200e', '1'])
  expect(strings('It said שלום to all.')).toEqual(['It said שלום to all.', '1'])
})

describe('judgements', () => {
  test('likelihood with its range and confidence are two labels, never one sentence', () => {
    const { memo } = memoOf([], {
      'key-judgements': [
        judgement('It will hold', 'very likely', 'moderate'),
        judgement('Or not', null, null)
      ]
    })
    expect(only(memo, 'judgement').map((j) => [j.number, j.tags])).toEqual([
      [1, ['Very likely (80–95%)', 'Moderate confidence']],
      [2, []]
    ])
    expect(only(memo, 'note').map((n) => plainText(n.children))).toContain(
      'Likelihood terms and ranges: ICD 203.'
    )
  })
})

describe('contents and annex', () => {
  test('a backgrounder lists its headings and the exact words behind each citation', () => {
    const { memo } = memoOf(
      [first],
      { actors: [fact('He went', citing(first, 'Kerry took a plan'))] },
      houseTemplate('backgrounder')
    )
    expect(only(memo, 'contents')[0]?.entries.map((e) => e.text)).toEqual(headings(memo))
    expect(only(memo, 'annex')[0]?.rows).toEqual([
      { number: 1, words: 'Kerry took a plan', place: 'paragraph 1', citedBy: ['cite-1'] }
    ])
  })
})
