import type { Block, Inline, Memo } from '../../../src/core/memo/tree'
import { Template } from '../../../src/core/template/template'

export const text = (words: string): Inline => ({ type: 'text', text: words })
let places = 0
export const cite = (...numbers: number[]): Inline => ({
  type: 'citation',
  marks: numbers.map((number) => ({ number, id: `c-${++places}`, text: `${number}`, place: 'paragraph 2' }))
})
export const paragraph = (...children: (Inline | string)[]): Block => ({
  type: 'paragraph',
  children: children.map((c) => (typeof c === 'string' ? text(c) : c)),
  number: null,
  item: null
})
export const heading = (words: string, level: 1 | 2 = 1): Block => ({
  type: 'heading',
  level,
  text: words,
  id: `h-${words.toLowerCase().replaceAll(/\W+/g, '-')}`
})

export const template = (changes: Partial<Parameters<typeof Template.parse>[0] & object> = {}): Template =>
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
