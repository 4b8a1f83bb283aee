import { describe, expect, it } from 'vitest'
import type { QuoteItem } from '../../../src/core/briefing/briefing'
import { asKind } from '../../../src/renderer/memo/as-kind'
import { plain } from '../../../src/renderer/memo/runs'

const quote: QuoteItem = {
  id: 'q',
  kind: 'quote',
  content: [{ text: 'We see ' }, { text: 'progress', emphasis: true }],
  citations: [{ source: 's-1', start: 3, end: 18 }],
  speaker: {
    name: 'John Kerry',
    role: null,
    mention: 'Kerry',
    start: 20,
    end: 25,
    resolution: 'explicit',
    ground: null
  }
}

describe('a quote made into another kind', () => {
  it('keeps its marks and its speaker in the text, and what it cites', () => {
    const fact = asKind(quote, 'fact', true)
    expect(plain(fact.content)).toBe('John Kerry: “We see progress”')
    expect(fact.citations).toEqual(quote.citations)
  })

  it('gets no marks where its words are not the source’s', () => {
    expect(plain(asKind(quote, 'fact', false).content)).toBe('John Kerry: We see progress')
  })

  it('is the same quote when it is made one again, its speaker now the analyst’s word', () => {
    const again = asKind(asKind(quote, 'text', true), 'quote', true)
    expect(again).toMatchObject({ content: quote.content, citations: quote.citations })
    expect(again).toMatchObject({ speaker: { name: 'John Kerry', resolution: 'analyst' } })
  })

  it('has no speaker where nobody is named', () => {
    const nobody = asKind({ ...quote, speaker: null }, 'judgement', true)
    expect(plain(nobody.content)).toBe('“We see progress”')
    expect(asKind(nobody, 'quote', true)).toMatchObject({ speaker: null })
  })
})
