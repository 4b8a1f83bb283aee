import type { Block, BlockOf, Inline, Memo, SourceEntryNode } from '../../../src/core/memo/tree'
import { Template } from '../../../src/core/template/template'

export const text = (words: string): Inline => ({ type: 'text', text: words })
const inlines = (children: readonly (Inline | string)[]) =>
  children.map((c) => (typeof c === 'string' ? text(c) : c))

export const cite = (...numbers: number[]): Inline => ({
  type: 'citation',
  marks: numbers.map((number) => ({ number, id: `c-${number}`, text: `${number}`, place: 'paragraph 2' }))
})
export const paragraph = (...children: (Inline | string)[]): Block => ({
  type: 'paragraph',
  children: inlines(children),
  number: null,
  item: null
})
export const bullet = (...children: (Inline | string)[]): Block => ({
  type: 'bullet',
  children: inlines(children),
  item: null
})
export const quote = (words: string, by = 'John Kerry, Secretary of State'): Block => ({
  type: 'block-quote',
  children: [text(`“${words}”`), cite(1)],
  attribution: [text(by)],
  seal: 'verbatim',
  resolution: 'explicit',
  item: null
})
const idOf = (words: string) => `h-${words.toLowerCase().replaceAll(/\W+/g, '-')}`
export const heading = (words: string, level: 1 | 2 = 1): Block => ({
  type: 'heading',
  level,
  text: words,
  id: idOf(words)
})
/** Words that can be told from each other: "b0 b1 b2 ". */
export const words = (count: number): string[] => Array.from({ length: count }, (_, i) => `b${i} `)

const source = (number: number): SourceEntryNode => ({
  number,
  id: `source-${number}`,
  outlet: 'Daily Herald',
  title: '“US offers Russia a new pact”',
  author: 'by Karen DeYoung',
  date: '13 July 2016',
  address: number % 2 === 0 ? 'https://example.org/world/new-pact' : `${number}_article.txt`,
  place: 'paragraphs 2, 5',
  origin: 'goes back to Reuters',
  grade: 'graded B2',
  note: '',
  citedBy: [`c-${number}`]
})
export const sources = (count: number): Block => ({
  type: 'sources-list',
  entries: Array.from({ length: count }, (_, i) => source(i + 1))
})

export const template = (changes: Record<string, unknown> = {}): Template =>
  Template.parse({
    id: 'sample',
    name: 'Sample',
    page: { size: 'A4', margins: { top: 25, right: 25, bottom: 25, left: 25 } },
    type: {},
    colours: { accent: '#1f3864', tint: '#eef2f8', rule: '#c8c8c8', muted: '#5a5a5a' },
    marking: { scheme: 'tlp', default: 'TLP:AMBER' },
    fields: [],
    sections: [{ id: 'facts', kind: 'facts', heading: 'Facts' }],
    ...changes
  })

/** A memo of the blocks given, dressed in everything a page needs. */
export const memoOf = (blocks: readonly Block[], changes: Partial<Memo> = {}): Memo => ({
  title: 'Sample memo',
  author: 'Analysis desk',
  subject: 'A subject',
  language: 'en-GB',
  date: '2026-11-22',
  marking: 'TLP:AMBER',
  header: { left: '', right: '' },
  footer: { left: 'Sample memo', right: 'Page {page} of {pages}' },
  template: template(),
  blocks,
  sections: [],
  ...changes
})

const LONG =
  'American officials said that the plan, described in a leaked paper of eight pages, would set up a joint centre near Amman where both sides would exchange target lists; several officials have objected. '

/** Every kind of block, over a few pages. */
export function richBlocks(): Block[] {
  const headings = ['Key judgements', 'Facts', 'Quotes', 'Chronology', 'Corroboration', 'Sources', 'Annex']
  return [
    { type: 'masthead', text: 'Memorandum' },
    {
      type: 'memo-header',
      rows: [
        { label: 'To', value: 'Minister of State', strong: false },
        { label: 'Subject', value: 'US–Russia military cooperation in Syria', strong: true }
      ]
    },
    {
      type: 'contents',
      label: 'Contents',
      entries: headings.map((words) => ({ id: idOf(words), level: 1, text: words }))
    },
    {
      type: 'bottom-line',
      label: 'Bottom line',
      children: [text('The Pentagon is opposed to the proposal.'), cite(1, 2)],
      item: null
    },
    heading('Key judgements'),
    ...[1, 2].map(judgement),
    { type: 'note', children: [text('Likelihood terms follow ICD 203.')] },
    heading('Facts'),
    ...Array.from({ length: 8 }, (_, i) => bullet(LONG, `Fact ${i}.`, cite(2))),
    heading('Quotes'),
    heading('John Kerry', 2),
    quote('Hopefully we’ll be able to make some progress.'),
    {
      type: 'wordings',
      label: 'Also given as',
      rows: [{ words: [text('“Hopefully we will”')], outlets: 'Reuters' }]
    },
    { type: 'paragraph', children: [text(LONG)], number: 12, item: null },
    heading('Chronology'),
    timeline(),
    heading('Corroboration'),
    corroboration(),
    heading('Sources'),
    sources(3),
    heading('Annex'),
    {
      type: 'annex',
      head: ['Source', 'Exact words', 'Place'],
      rows: [{ number: 1, words: LONG, place: 'paragraph 4', citedBy: [] }]
    }
  ]
}

const judgement = (number: number): Block => ({
  type: 'judgement',
  number,
  children: [
    text('It is likely that '),
    { type: 'strong', children: [text('the proposal')] },
    text(' will be '),
    { type: 'emphasis', children: [text('agreed')] },
    text('.'),
    cite(number)
  ],
  confidence: 'moderate',
  tags: ['Likely (55–80%)', 'Moderate confidence'],
  item: null
})

const timeline = (): BlockOf<'timeline'> => ({
  type: 'timeline',
  head: ['When', 'Event', 'Actor', 'Grade', 'Note'],
  rows: [1, 2, 3].map((day) => ({
    when: `${day} July 2016`,
    event: [text('Kerry arrives in Moscow')],
    actor: 'John Kerry',
    grade: 'B2',
    note: 'Two articles differ',
    item: null
  }))
})

const corroboration = (): BlockOf<'corroboration-table'> => ({
  type: 'corroboration-table',
  head: ['Claim', 'Articles', 'Independent origins', 'Conflict'],
  rows: Array.from({ length: 40 }, (_, i) => ({
    claim: [text(`Claim ${i} of the articles`)],
    articles: 5,
    independentOrigins: 1,
    conflict: ''
  }))
})
