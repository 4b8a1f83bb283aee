import { describe, expect, test } from 'vitest'
import { compose } from '../../../src/core/memo/compose'
import { preflight } from '../../../src/core/memo/preflight'
import type { Block, Memo } from '../../../src/core/memo/tree'
import {
  article,
  briefing,
  citing,
  fact,
  houseTemplate,
  materialOf,
  memoOf,
  text
} from '../../support/memo-builder'

const source = article(1, ['Some words.'])
const sound = memoOf([source], {
  'bottom-line': [text('The point.')],
  'key-judgements': [fact('One.')],
  facts: [fact('A fact.', citing(source, 'Some words.'))]
}).memo
const withBlocks = (...blocks: Block[]): Memo => ({ ...sound, blocks: [...sound.blocks, ...blocks] })
const codes = (memo: Memo) => preflight(memo).map((w) => w.code)

describe('preflight', () => {
  test('[P1] says nothing of a sound memo', () => {
    expect(preflight(sound)).toEqual([])
  })

  test('[P2] required sections that are empty or taken out, and fields that are not filled in', () => {
    const said = memoOf([], { facts: [] }).warnings.map((w) => w.message)
    expect(said).toContain('“What is reported” is empty, and this template asks for it.')
    expect(said).toContain('“Bottom line” is empty, and this template asks for it.')
    const template = houseTemplate('executive-memo')
    const bare = briefing(template, [], {}, { fields: {} })
    const { warnings } = compose(bare, materialOf([]), template, { today: '2020-01-02' })
    expect(warnings.map((w) => w.message)).toContain('“To” is not filled in.')
  })

  test('[P2] sections over their limit say by how much', () => {
    const { warnings } = memoOf([], { 'bottom-line': [text('word '.repeat(90))] })
    expect(warnings.map((w) => w.message)).toContain('“Bottom line” has 90 words; this template allows 80.')
  })

  test('[P2] each names the section or the field it speaks of; one that was taken out has none', () => {
    const template = houseTemplate('executive-memo')
    const items = { facts: [], 'key-judgements': [fact('One.')] }
    const bare = briefing(template, [], items, { fields: {} })
    const [facts] = bare.sections.filter(({ slot }) => slot === 'facts')
    const places = compose(bare, materialOf([]), template, { today: '2020-01-02' }).warnings.map(
      ({ message, item, field, section }) => [/“.*?”/.exec(message)?.[0], { item, field, section }]
    )
    expect(Object.fromEntries(places)).toMatchObject({
      '“To”': { item: null, field: 'to', section: undefined },
      '“What is reported”': { item: null, field: undefined, section: facts?.id },
      '“Bottom line”': { item: null, field: undefined, section: undefined }
    })
  })

  test('[P3] references that lead nowhere, and names given twice', () => {
    const link: Block = {
      type: 'paragraph',
      number: null,
      item: null,
      children: [{ type: 'link', href: '#nowhere', children: [] }]
    }
    const twice: Block = { type: 'heading', level: 1, text: 'Again', id: 'heading-1' }
    expect(codes(withBlocks(link))).toEqual(['dangling-reference'])
    expect(codes(withBlocks(twice))).toEqual(['dangling-reference'])
  })

  test('[P5] no mark where the template has them, and a mark of another scheme', () => {
    expect(preflight({ ...sound, marking: null })[0]?.message).toContain('carries no handling mark')
    expect(preflight({ ...sound, marking: 'SECRET' })[0]?.message).toContain(
      '“SECRET” is not a mark of this scheme'
    )
    const template = { ...sound.template, marking: { ...sound.template.marking, scheme: 'none' as const } }
    expect(codes({ ...sound, template, marking: null })).toEqual([])
  })

  test('[P4] characters that documents cannot hold', () => {
    const memo = withBlocks({ type: 'heading', level: 1, text: 'Bell \u0007 and \ud800', id: 'x' })
    expect(preflight(memo).map((w) => w.message)).toEqual([
      expect.stringContaining('U+0007'),
      expect.stringContaining('U+D800')
    ])
  })
})

test('[P6] a template in a language the desk does not speak is told so, once', () => {
  const said = (language: string) =>
    memoOf([], {}, { ...houseTemplate('executive-memo'), language }).warnings.filter((w) =>
      w.message.includes('set in English')
    )
  expect(said('it-CH')).toHaveLength(1)
  expect([...said('en-US'), ...said('de-CH')]).toEqual([])
})
