import { join } from 'node:path'
import type { Item } from '../../../../src/core/briefing/briefing'
import type { Project } from '../../../../src/core/project/project'
import { saveProjectFile } from '../../../../src/main/files/project-file'
import { run } from '../../../../src/main/hosts/cli/run'
import { Template } from '../../../../src/core/template/template'
import { briefing, project, section, source, template } from '../../../core/project/build'

const article = source('one.txt', 'Kerry said: “We will not go.” He left.')
const START = article.text.indexOf('We will')
export const cited = { source: article.id, start: START, end: START + 'We will not go.'.length }

export const quote = (words: string, citations = [cited]): Item => ({
  kind: 'quote',
  id: `i-${words}`,
  content: [{ text: words }],
  citations,
  speaker: null
})
const withSources = Template.parse({
  ...template,
  sections: [...template.sections, { id: 'sources', kind: 'sources', heading: 'Sources' }]
})

/** A project of one article and these items. */
export const holding = (...items: Item[]): Project => ({
  ...project({ sources: [article], originals: new Map() }),
  template: withSources,
  briefing: briefing([article], [section('a', items)])
})

/** What a command prints and answers about a project saved in a folder. */
export async function runOn(
  folder: string,
  saved: Project,
  command: string,
  ...options: string[]
): Promise<{ status: number; printed: string; warned: string }> {
  const path = join(folder, 'x.briefing')
  await saveProjectFile(path, saved)
  const said = { printed: '', warned: '' }
  const io = {
    print: (text: string) => void (said.printed += text),
    warn: (text: string) => void (said.warned += text),
    progress: () => undefined
  }
  return { status: await run([command, path, ...options], io, new Date()), ...said }
}
