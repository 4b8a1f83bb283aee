import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memoStrings } from '../../../src/core/memo/strings'
import { escaped } from '../../../src/core/writers/markdown/markdown-text'
import { writeMarkdown } from '../../../src/core/writers/markdown/write-markdown'
import {
  article,
  citing,
  fact,
  HOUSE_TEMPLATES,
  houseTemplate,
  judgement,
  memoOf,
  quote,
  text
} from '../../support/memo-builder'
import { stressMemo } from '../../support/stress-memo'

const small = { items: 60, sources: 12, rows: 20 }
const unescaped = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')
const source = article(1, ['He said so.'], { outlet: 'Herald' })

describe('writeMarkdown', () => {
  test.each(HOUSE_TEMPLATES)('[W1] %s holds every string of the memo', (id) => {
    const memo = stressMemo(houseTemplate(id), small)
    const words = unescaped(writeMarkdown(memo).text)
    expect(
      memoStrings(memo).filter((s) => !words.includes(s.replace(/[^\S\u00a0\u202f]+/g, ' ').trim()))
    ).toEqual([])
  })

  test('[K1] sources are reference footnotes, each defined once and used', () => {
    const { text: written } = writeMarkdown(stressMemo(houseTemplate('executive-memo'), small))
    const defined = [...written.matchAll(/^\[\^(\d+)\]: /gm)].map((m) => m[1])
    const used = new Set([...written.matchAll(/\[\^(\d+)\](?!:)/g)].map((m) => m[1]))
    expect(new Set(defined).size).toBe(defined.length)
    expect([...used].filter((n) => !defined.includes(n))).toEqual([])
  })

  test('reads as a person would write it', () => {
    const { memo } = memoOf([source], {
      'bottom-line': [text('The point.')],
      'key-judgements': [judgement('It will hold.', 'likely', 'high')],
      facts: [
        fact(
          [{ text: 'So ' }, { text: 'it ', strong: true }, { text: 'is.' }],
          citing(source, 'He said so.')
        ),
        fact('Two.')
      ],
      quotes: [quote('He said so', { name: 'Kerry' }, citing(source, 'He said so'))]
    })
    const { text: written } = writeMarkdown(memo)
    expect(written).toContain('**Bottom line.** The point.\n')
    expect(written).toContain('1. It will hold.\\\n   *Likely (55–80%)* · *High confidence*\n')
    expect(written).toContain('- So **it** is.[^1]\n- Two.\n')
    expect(written).toContain('> “He said so”\n>\n> — **Kerry**[^1]\n')
    expect(written).toContain('[^1]: **Herald**, *Title 1*, undated, 1.txt, paragraph 1.')
  })

  test.each([
    ['1. Not a list', '1\\. Not a list'],
    ['# Not a heading', '\\# Not a heading'],
    ['- Not a bullet', '\\- Not a bullet'],
    [
      'a *b* _c_ [d](e) <f> `g` $h$ i^j^ ~k~ @l',
      'a \\*b\\* \\_c\\_ \\[d\\](e) \\<f\\> \\`g\\` \\$h\\$ i\\^j\\^ \\~k\\~ \\@l'
    ]
  ])('[K2] words are never markup: %s', (words, written) => {
    expect(writeMarkdown(memoOf([], { gaps: [text(words)] }).memo).text).toContain(`\n${written}\n`)
  })

  test('[K2] law: unescaping gives the words back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(unescaped(escaped(words))).toBe(words.replace(/[^\S\u00a0\u202f]+/g, ' '))
      })
    )
  })
})
