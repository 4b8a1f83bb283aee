import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/core/memo/inlines'
import { article, citing, houseTemplate, memoOf, quote } from '../../support/memo-builder'

const first = article(1, ['Kerry took a plan to Moscow.', 'Putin spoke. “We hope so,” he said.'])
const second = article(2, ['Nothing here.', 'More.'])

describe('quotes', () => {
  const set = (item: ReturnType<typeof quote>) => {
    const { memo, warnings } = memoOf([first, second], { quotes: [item] })
    const block = memo.blocks.find((b) => b.type === 'block-quote')
    return {
      seal: block?.seal,
      words: plainText(block?.children ?? []),
      line: plainText(block?.attribution ?? []),
      codes: warnings.map((w) => w.code)
    }
  }

  test('[M6] verbatim words stand in quotation marks, with speaker and role', () => {
    expect(
      set(quote('We hope so', { name: 'Putin', role: 'president' }, citing(first, 'We hope so')))
    ).toMatchObject({
      seal: 'verbatim',
      words: '“We hope so”',
      line: '— Putin, president'
    })
  })

  test('[M6] other words stand without marks, say so, and are reported', () => {
    const found = set(quote('We expect so', { name: 'Putin' }, citing(first, 'We hope so')))
    expect(found.words).toBe('We expect so')
    expect(found.line).toContain('paraphrase')
    expect(found.codes).toContain('altered-quote')
  })

  test('[M6] a speaker who cannot be known is never named', () => {
    const unresolved = { mention: 'he', resolution: 'unresolved' as const }
    expect(set(quote('We hope so', unresolved, citing(first, 'We hope so'))).line).toBe(
      '— Speaker not known: the text says only ‘he’'
    )
  })

  test.each([
    ['pronoun' as const, 'the text says ‘he’'],
    ['cross-source' as const, 'named by another article; the text says ‘he’'],
    ['analyst' as const, 'named by the analyst']
  ])('[M6] a name reached by %s says how', (resolution, says) => {
    const speaker = { name: 'Putin', mention: 'he', resolution }
    expect(set(quote('We hope so', speaker, citing(first, 'We hope so'))).line).toBe(`— Putin (${says})`)
  })

  test('[S4] one article that bears a quote out is enough; the others are named', () => {
    const item = quote('We hope so', { name: 'Putin' }, citing(second, 'More.'), citing(first, 'We hope so'))
    expect(set(item)).toMatchObject({ seal: 'verbatim', line: '— Putin (other words in [1])' })
  })

  test('[M5] a quote sheet groups by speaker, those not known last', () => {
    const template = houseTemplate('quote-sheet')
    const at = citing(first, 'We hope so')
    const quotes = [
      quote('We hope so', null, at),
      quote('We hope so', { name: 'Putin' }, at),
      quote('hope so', { name: 'Lavrov' }, at),
      quote('We hope', { name: 'Vladimir Putin' }, at)
    ]
    const { memo } = memoOf([first], { quotes }, template)
    const headings = memo.blocks.flatMap((b) => (b.type === 'heading' ? [b.text] : []))
    expect(headings).toEqual(['Vladimir Putin', 'Lavrov', 'Speaker not known', 'Sources'])
  })
})
