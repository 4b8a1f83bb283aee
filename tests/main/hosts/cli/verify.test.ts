import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Item } from '../../../../src/core/briefing/briefing'
import type { Project } from '../../../../src/core/project/project'
import { saveProjectFile } from '../../../../src/main/files/project-file'
import { run } from '../../../../src/main/hosts/cli/run'
import { briefing, project, section, source } from '../../../core/project/build'

const article = source('one.txt', 'Kerry said: “We will not go.” He left.')
const START = article.text.indexOf('We will')
const cited = { source: article.id, start: START, end: START + 'We will not go.'.length }

const quote = (words: string, citations = [cited]): Item => ({
  kind: 'quote',
  id: `i-${words}`,
  content: [{ text: words }],
  citations,
  speaker: null
})
const holding = (...items: Item[]): Project => ({
  ...project({ sources: [article], originals: new Map() }),
  briefing: briefing([article], [section('a', items)])
})

let folder = ''
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'verify-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))

/** What the command prints and answers about a project. */
async function verify(saved: Project): Promise<{ status: number; printed: string; warned: string }> {
  const path = join(folder, 'x.briefing')
  await saveProjectFile(path, saved)
  const said = { printed: '', warned: '' }
  const io = {
    print: (text: string) => void (said.printed += text),
    warn: (text: string) => void (said.warned += text),
    progress: () => undefined
  }
  return { status: await run(['verify', path], io, new Date()), ...said }
}

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
