import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Project } from '../../../../src/core/project/project'
import { cited, holding, quote, runOn } from './run-on'

let folder = ''
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'verify-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))

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
    ['other words', quote('We shall not go.'), 'is not word for word what it cites: “A title”.'],
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
    expect(printed).toContain('Part a: “')
    expect(printed).toContain(problem)
    expect(warned).toMatch(/^x\.briefing: of 2 quotes and \d citations?, 1 did not match; see above\.$/)
  })
})
