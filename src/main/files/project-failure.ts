import type { Failure } from '../../contract/reply'
import type { ProjectProblem } from '../../core/project/parse-project'
import { PART } from '../../core/project/project'
import { previousName } from './beside'
import type { ZipLimits, ZipProblem } from './read-zip'

/** What was left behind, by name: everything else is whole. */
export function rescue(name: string, lost: readonly { part: string; detail: string }[]): Failure | null {
  if (lost.length === 0) return null
  const kinds = Object.entries(KINDS).flatMap(([folder, [one, many]]) => {
    const count = lost.filter(({ part }) => part.startsWith(folder)).length
    return count === 0 ? [] : [count === 1 ? `1 ${one}` : `${String(count)} ${many}`]
  })
  return {
    code: 'damaged-project',
    message: `${name} is damaged and was opened without ${kinds.join(', ')}. Everything else is whole. ${previous(name)}`,
    detail: lost.map(({ part, detail }) => `${part}: ${detail}`).join('\n')
  }
}

/** What the parts are that a project can be opened without, for one and for several. */
const KINDS: Readonly<Record<string, readonly [string, string]>> = {
  'sources/': ['article', 'articles'],
  'originals/': ['original file of an article', 'original files of articles'],
  'versions/': ['earlier version', 'earlier versions'],
  [PART.worked]: ['store of worked-out evidence', '']
}

const previous = (name: string): string => `The version before may still be there as ${previousName(name)}.`

/** Why the bytes of a file are no project's. */
export function zipFailure(name: string, problem: ZipProblem, limits: ZipLimits): Failure {
  switch (problem.code) {
    case 'not-a-zip':
      return notAProject(name, problem.detail)
    case 'too-large':
      return {
        code: 'too-large',
        message: `${name} holds more than a project may (${limitWords[problem.limit](limits)}) and was not opened.`,
        detail: problem.part
      }
  }
}

const limitWords: Readonly<Record<keyof ZipLimits, (limits: ZipLimits) => string>> = {
  parts: ({ parts }) => `at most ${parts.toLocaleString('en')} parts`,
  partBytes: ({ partBytes }) => `at most ${String(partBytes >> 20)} MB a part`,
  totalBytes: ({ totalBytes }) => `at most ${String(totalBytes >> 20)} MB in all`
}

/** Why a project is not saved that could not be opened again. */
export const tooMuch = (name: string): Failure => ({
  code: 'too-large',
  message: `${name} was not saved: it would hold more than a project file can. Export the memo, and begin a new briefing with fewer or shorter articles.`
})

/** Why parts are no project; `wasProject`: the file was one of ours once. */
export function projectFailure(name: string, problem: ProjectProblem, wasProject: boolean): Failure {
  switch (problem.code) {
    case 'not-a-project':
      return wasProject ? damaged(name, 'list of parts', 'it is missing') : notAProject(name)
    case 'newer':
      return {
        code: 'newer-project',
        message: `${name} was saved by a newer version of Briefing Desk (format ${String(problem.major)}). Update the app to open it.`
      }
    case 'damaged':
      return damaged(name, problem.part, problem.detail)
  }
}

const damaged = (name: string, part: string, detail: string): Failure => ({
  code: 'damaged-project',
  message: `${name} is damaged: its ${part} cannot be trusted. ${previous(name)}`,
  detail
})

function notAProject(name: string, detail?: string): Failure {
  const message = `${name} is not a Briefing Desk project. Choose one that the app saved.`
  return detail === undefined
    ? { code: 'not-a-project', message }
    : { code: 'not-a-project', message, detail }
}
