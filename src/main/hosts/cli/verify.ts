import { basename } from 'node:path'
import { openProjectOrMemo } from '../../export/carry-open'
import type { Io } from './io'
import { readOptions } from './options'
import { done, failed, misused, type Outcome } from './outcome'
import { verifyBriefing } from './verify-briefing'

/** `briefing verify FILE`: a project, or the one that a memo carries. What is printed on a memo's pages is not read. */
export async function verifyCommand(args: string[], io: Io): Promise<Outcome> {
  const read = readOptions(args, {})
  if (!read.ok) return misused(read.message)
  const [file, ...more] = read.positionals
  if (file === undefined || more.length > 0)
    return misused('name one project, or one memo that carries its project: briefing verify FILE.')
  const opened = await openProjectOrMemo(file)
  if (!opened.ok) return failed(opened.error)
  const { project, carriedBy, rescued } = opened.value
  if (rescued) io.warn(`warning: ${rescued.message}`)
  const { quotes, citations, findings } = verifyBriefing(project)
  if (findings.length > 0) io.print(findings.join('\n'))
  const what = carriedBy === null ? basename(file) : `the project inside ${carriedBy}`
  const matched = `${count(quotes, 'quote')} and ${count(citations, 'citation')}`
  if (findings.length > 0)
    return failed({ message: `${what}: of ${matched}, ${String(findings.length)} did not match; see above.` })
  io.print(`${what}: ${matched} match their articles.`)
  return done
}

const count = (n: number, noun: string): string => `${String(n)} ${noun}${n === 1 ? '' : 's'}`
