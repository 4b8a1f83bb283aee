import { basename } from 'node:path'
import type { Project } from '../../../core/project/project'
import { openProjectOrMemo } from '../../export/carry-open'
import type { Io } from './io'
import { readOptions } from './options'
import { done, failed, misused, type Outcome } from './outcome'
import { verifyArticles } from './verify-articles'
import { verifyBriefing } from './verify-briefing'
import type { Finding } from './verify-finding'

/**
 * `briefing verify FILE [--json]`: a project, or the one that a memo carries. What is printed on a memo's pages is not
 * read. Fails where something is not as its article has it.
 */
export async function verifyCommand(args: string[], io: Io): Promise<Outcome> {
  const read = readOptions(args, { json: { type: 'boolean' } })
  if (!read.ok) return misused(read.message)
  const [file, ...more] = read.positionals
  if (file === undefined || more.length > 0)
    return misused('name one project, or one memo that carries its project: briefing verify FILE.')
  const opened = await openProjectOrMemo(file)
  if (!opened.ok) return failed(opened.error)
  const { project, carriedBy, rescued } = opened.value
  if (rescued) io.warn(`warning: ${rescued.message}`)
  const findings = [...verifyBriefing(project), ...verifyArticles(project)]
  const counts = countsOf(project)
  const told = { version: 1, file: basename(file), carried: carriedBy !== null, ...counts, findings }
  if (read.values.json) io.print(JSON.stringify(told, null, 1))
  else if (findings.length > 0) io.print(findings.map(line).join('\n'))
  const what = carriedBy === null ? basename(file) : `the project inside ${carriedBy}`
  const matched = `${count(counts.quotes, 'quote')} and ${count(counts.citations, 'citation')}`
  const errors = findings.filter(({ level }) => level === 'error').length
  if (errors > 0) return failed({ message: `${what}: ${count(errors, 'error')} in ${matched}; see above.` })
  if (!read.values.json) io.print(`${what}: ${matched} match their articles.`)
  return done
}

function countsOf({ briefing, sources }: Project) {
  const items = briefing.sections.flatMap((section) => section.items)
  return {
    articles: sources.length,
    quotes: items.filter(({ kind }) => kind === 'quote').length,
    citations: items.reduce((sum, { citations }) => sum + citations.length, 0)
  }
}

const line = ({ level, message, has }: Finding): string =>
  has === null ? `${level}: ${message}` : `${level}: ${message} There it has: “${has}”`

const count = (n: number, noun: string): string => `${String(n)} ${noun}${n === 1 ? '' : 's'}`
