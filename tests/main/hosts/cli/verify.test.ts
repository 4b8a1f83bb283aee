import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Project } from '../../../../src/core/project/project'
import type { Item } from '../../../../src/core/briefing/briefing'
import type { Evidence } from '../../../../src/core/evidence/evidence'
import { briefing, fact as quoteless, project, section, source } from '../../../core/project/build'
import { cited, holding, quote, runOn } from './run-on'

let folder = ''
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'verify-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))

const captured: Omit<Evidence, 'source' | 'start' | 'end' | 'text'> = {
  ...{ id: 'c-1', kind: 'fact', quoteType: null, speaker: null, cue: null, score: 1, reasons: [] }
}

const verify = (saved: Project) => runOn(folder, saved, 'verify')

describe('briefing verify', () => {
  it('matches every quote and citation again', async () => {
    expect(await verify(holding(quote('We will not go.'), quote('We will […] go')))).toEqual({
      status: 0,
      printed: 'x.briefing: 2 quotes and 2 citations match their articles.',
      warned: ''
    })
  })

  it.each([
    [
      'other words',
      quote('We shall not go.'),
      'is not word for word what it cites: “A title”. There it has: “We will not go”'
    ],
    ['no citation', quote('We will not go.', []), 'is a quote that cites nothing.'],
    [
      'a place beyond the article',
      quote('We will not go.', [{ ...cited, end: 1000 }]),
      'cites a place that “A title” does not have.'
    ],
    [
      'an article that is gone',
      quote('We will not go.', [{ ...cited, source: 's-000000000000' }]),
      'cites an article that is not in the project.'
    ]
  ])('names what does not match: %s', async (_, item, problem) => {
    const { status, printed, warned } = await verify(holding(item, quote('We will not go.')))
    expect(status).toBe(1)
    expect(printed).toContain('error: Part a: “')
    expect(printed).toContain(problem)
    expect(warned).toMatch(/^x\.briefing: 1 error in 2 quotes and \d citations?; see above\.$/)
  })

  it('doubts a fact that is nearly its article’s words, and does not fail for it', async () => {
    const words = 'Putin told reporters in Moscow that talks about Syria would go on.'
    const there = source('one.txt', words)
    const citations = [{ source: there.id, start: 0, end: words.length }]
    const fact = (id: string, text: string): Item => ({ ...quoteless(id, text), citations })
    const saved = {
      ...project({ sources: [there], originals: new Map() }),
      briefing: briefing(
        [there],
        [
          section('a', [
            fact('1', words.replace('would', 'would not')),
            fact('2', 'Nothing was agreed yesterday evening.')
          ])
        ]
      )
    }
    const { status, printed } = await verify(saved)
    expect(status).toBe(0)
    expect(printed).toMatch(
      /^warning: .*would not.* is nearly word for word what it cites: “A title”\. There it has: “Putin/m
    )
    expect(printed).toMatch(/^warning: .*Nothing was.* shares hardly a word with what it cites/m)
  })

  it('says nothing of few words: a name with its role, a word in dispute', async () => {
    const there = source('one.txt', 'Kremlin spokesman Dmitry Peskov arrived.')
    const cites = (start: number, end: number) => [{ source: there.id, start, end }]
    const items = [
      { ...quoteless('1', 'Dmitry Peskov, Kremlin spokesman'), citations: cites(0, 31) },
      { ...quoteless('2', 'Articles disagree on whether that has happened.'), citations: cites(32, 39) }
    ]
    const saved = project({ sources: [there], originals: new Map() })
    const { printed } = await verify({ ...saved, briefing: briefing([there], [section('a', items)]) })
    expect(printed).toBe('x.briefing: 0 quotes and 2 citations match their articles.')
  })

  it('finds articles and captures that were changed since they were read', async () => {
    const right = holding(quote('We will not go.'))
    const [article] = right.sources
    if (!article) throw new Error('there is an article')
    const capture = {
      ...captured,
      source: article.id,
      start: cited.start,
      end: cited.end,
      text: 'We may go.'
    }
    const { status, printed } = await verify({
      ...right,
      sources: [{ ...article, text: article.text.replace('left', 'stayed') }],
      briefing: { ...right.briefing, marks: { ...right.briefing.marks, captured: [capture] } }
    })
    expect(status).toBe(1)
    expect(printed).toContain('error: “A title” (one.txt): its words are not those that were read.')
    expect(printed).toContain('error: “We may go.” was captured from where its article has other words.')
  })

  it('gives the same as JSON', async () => {
    const { status, printed } = await runOn(folder, holding(quote('We shall not go.')), 'verify', '--json')
    expect(status).toBe(1)
    expect(JSON.parse(printed)).toEqual({
      version: 1,
      file: 'x.briefing',
      carried: false,
      articles: 1,
      quotes: 1,
      citations: 1,
      findings: [
        {
          level: 'error',
          code: 'altered-quote',
          message: expect.stringContaining('is not word for word'),
          item: 'i-We shall not go.',
          section: 'Part a',
          citation: cited,
          has: 'We will not go'
        }
      ]
    })
  })
})
